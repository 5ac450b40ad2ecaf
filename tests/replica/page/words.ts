import type { Settings } from '../model';
import { ar } from './words/ar';
import { de } from './words/de';
import { en, type Words } from './words/en';
import { ja } from './words/ja';

/** What a translation that is not finished still says in English: the newer labels of the panel first of all. */
const untranslated = [
  'activeSessionsAbout',
  'panelAbout',
  'trusted',
  'trustedDevice',
  'unavailable',
  'unknownDevice',
  'browserOn',
  'approx',
  'appsHead',
  'signedInHead',
  'logOut',
  'logOutOf',
  'logOutAndRemove',
  'logOutAllHead',
  'logOutAllAbout',
  'showMore',
  'passkeysAbout',
  'trustedDevices',
  'memoryAbout',
  'apps',
] as const satisfies (keyof Words)[];

const english = Object.fromEntries(untranslated.map((key) => [key, en[key]]));

const languages: Record<Settings['language'], Words> = {
  en,
  de,
  'de-partial': { ...de, ...english },
  ja,
  ar,
};

export function wordsOf(language: Settings['language']): Words {
  return languages[language];
}

export type { Words };
