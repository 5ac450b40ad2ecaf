import { EASTERN_WORDS } from './eastern-words';

/**
 * What `Intl` does not say about a language: written folded, by primary language subtag. Everything here is optional;
 * a language without an entry is read by what `Intl` knows of it.
 */
export interface ExtraWords {
  /** Other regions' forms of the language, whose names of months and days differ ("Jänner", "Sept", "a.m."). */
  regions?: string[];
  /** Calendars that are in use beside the one that `Intl` takes for the language. */
  calendars?: string[];
  /** Words that stand around a date and do not change it. */
  links?: string[];
  /** Day periods that not every edition of CLDR writes, with the English one of the same meaning; a night is both. */
  periods?: Record<string, 'am' | 'pm' | 'night'>;
  /** true: they stand before the hour, even where CLDR says otherwise. */
  periodLeads?: true;
  /** Words after the figures of a time of day. */
  afterTime?: string[];
  /** Words after minutes and seconds alone. */
  afterMinute?: string[];
  /** Words for the number one in "an hour ago". */
  one?: string[];
  /** Words in front of an amount that leave it as uncertain as it is. */
  about?: string[];
  /** Whole texts that mean less than a minute. */
  now?: string[];
  /** Words for days near today that Intl spells otherwise. */
  daysAgo?: Record<string, number>;
  /** Names of eras whose years are counted anew, with the year before their first. */
  eras?: Record<string, number>;
  /** Short units, as texts with # for the amount. */
  ago?: Record<string, Intl.RelativeTimeFormatUnit>;
  /** Texts in which the amount is a word or a form of one. */
  counted?: Record<string, [amount: number, unit: Intl.RelativeTimeFormatUnit]>;
  /** Words in a distance from now that stand for those of `Intl`, or for figures; in this order. */
  instead?: Record<string, string>;
}

/** English links hold the ordinal endings of "August 5th, 2026". */
export const EXTRA_WORDS: Record<string, ExtraWords> = {
  en: {
    regions: ['en', 'en-GB', 'en-CA'],
    links: ['on', 'at', 'of', 'the', 'last', 'this', 'st', 'nd', 'rd', 'th'],
    afterTime: ['hrs'],
    one: ['an', 'a', 'one'],
    about: ['about', 'around', 'over', 'almost', 'nearly', 'less than', 'more than'],
    now: ['a few seconds ago', 'seconds ago', 'a moment ago', 'moments ago'],
    ago: {
      '#s ago': 'second',
      '#secs ago': 'second',
      '#m ago': 'minute',
      '#mins ago': 'minute',
      '#h ago': 'hour',
      '#hrs ago': 'hour',
      '#d ago': 'day',
      '#w ago': 'week',
      '#wks ago': 'week',
      '#mo ago': 'month',
      '#mos ago': 'month',
      '#y ago': 'year',
      '#yrs ago': 'year',
    },
  },
  de: {
    regions: ['de', 'de-AT'],
    links: ['am', 'um', 'den', 'der', 'vom', 'letzten', 'letzter', 'gegen'],
    afterTime: ['uhr'],
    one: ['einem', 'einer', 'ein', 'eine'],
    about: ['etwa', 'ungefahr', 'ca', 'rund', 'uber', 'fast', 'weniger als'],
    now: ['vor wenigen sekunden', 'vor ein paar sekunden'],
  },
  fr: {
    regions: ['fr', 'fr-CA'],
    links: ['le', 'a', 'er', 'dernier'],
    one: ['une', 'un'],
    about: ['environ', 'plus de', 'presque', 'moins de'],
    now: ['il y a quelques secondes'],
  },
  es: {
    regions: ['es', 'es-MX'],
    afterTime: ['h', 'hs', 'hrs'],
    links: ['el', 'a las', 'a la', 'de', 'del', 'pasado'],
    one: ['una', 'un'],
    about: ['alrededor de', 'aproximadamente', 'mas de', 'casi', 'menos de'],
    now: ['hace unos segundos'],
  },
  it: {
    links: ['il', 'alle', 'alle ore', 'ore', "l'", 'scorso'],
    one: ["un'", 'una', 'un'],
    about: ['circa', 'oltre', 'quasi', 'meno di'],
    now: ['pochi secondi fa', 'qualche secondo fa'],
  },
  pt: {
    regions: ['pt-BR', 'pt-PT'],
    afterTime: ['h', 'hs', 'min'],
    links: ['em', 'as', 'de', 'passada', 'passado'],
    one: ['uma', 'um'],
    about: ['cerca de', 'mais de', 'quase', 'menos de', 'aproximadamente'],
    now: ['ha alguns segundos', 'ha poucos segundos'],
  },
  ca: {
    links: ['a les', 'a la', 'el', 'del', 'de'],
    afterTime: ['h', 'hs'],
    about: ['cap a', 'aproximadament'],
  },
  nl: {
    links: ['om', 'op', 'afgelopen'],
    afterTime: ['uur'],
    one: ['een'],
    about: ['ongeveer', 'meer dan', 'bijna', 'minder dan'],
  },
  sv: {
    links: ['den', 'kl', 'klockan'],
    daysAgo: { idag: 0, igar: 1 },
    one: ['en', 'ett'],
    about: ['cirka', 'ungefar', 'mer an', 'nastan'],
  },
  da: { links: ['den', 'kl', 'd'], one: ['en', 'et'], about: ['cirka', 'ca', 'omkring', 'mere end'] },
  nb: { links: ['den', 'kl'], one: ['en', 'et', 'ei'], about: ['omtrent', 'ca', 'over', 'nesten'] },
  fi: { links: ['klo', 'kello'], about: ['noin', 'yli', 'lahes'] },
  pl: {
    links: ['o', 'godz', 'dnia', 'r', 'w'],
    one: ['jedna', 'jeden'],
    about: ['okolo', 'ponad', 'prawie'],
  },
  cs: { links: ['v', 've', 'dne'], one: ['jednou', 'jednim'], about: ['asi', 'priblizne', 'vice nez'] },
  ru: {
    links: ['в', 'г', 'от'],
    one: ['один', 'одну', 'одна'],
    about: ['около', 'более', 'почти', 'примерно'],
  },
  uk: {
    links: ['о', 'об', 'р', 'у', 'в'],
    one: ['один', 'одну'],
    about: ['близько', 'понад', 'маиже', 'приблизно'],
  },
  tr: { links: ['saat', 'gecen', 'gunu'], one: ['bir'], about: ['yaklasik', 'neredeyse'] },
  ...EASTERN_WORDS,
};

/** The entry of a language tag; empty when there is none. */
export function extraWords(tag: string): ExtraWords {
  return EXTRA_WORDS[tag.split('-')[0]?.toLowerCase() ?? ''] ?? {};
}
