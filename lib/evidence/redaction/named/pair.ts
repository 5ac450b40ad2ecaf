import { before, fromTo } from '../around/before';
import { nearby, nearbyPassword } from '../around/nearby';
import { isLetter, type Read, type Rule, type Scene } from '../reading/scene';
import { columns } from '../tables/columns';
import { several } from '../values/groups';
import { announcesPhrase, seedPhrase } from '../values/seed-phrase';
import { given } from './call';
import { besideName } from './markup';
import { type Name, nameAt } from './name';
import { RECOVERY_CODES, RECOVERY_PHRASES } from './recovery-words';
import { standsIn } from './tagged';
import type { Word } from './tie';
import { KIND, readTied, type Tied } from './tied';
import { ties } from './ties';
import { SESSION_WORDS, TOKEN_WORDS } from './token-words';
import { MISSPELT_WORDS, PASSWORD_WORDS } from './words';

/**
 * Secrets that only the word before them tells: `password: hunter2`, `"api_key": "..."`, `token=...`, "the password is
 * hunter2". The plainer the sign between the two, the less the value itself has to look like a secret.
 */

const reader =
  (word: Word, inside: boolean, phrases: boolean): Read =>
  (scene, from, end) => {
    const { text } = scene;
    const name = nameAt(text, from, end, inside);
    if (name === null || standsIn(text, from, name.after)) return null;
    const { after, bent } = name;
    const shaped = bent ? null : readShaped(scene, from, after, word, phrases);
    const told = shaped ?? readTies(text, from, end, word, name);
    if (told !== null) return told === 'none' ? null : told;
    return bent ? null : readAround(scene, from, after, word);
  };

/** What tells itself by its shape, whatever ties it to the word: a wallet's phrase, a change, a column, a list of codes. */
function readShaped(scene: Scene, from: number, after: number, word: Word, phrases: boolean): Tied {
  const { text } = scene;
  const phrase = phrases ? seedPhrase(text, after) : null;
  if (phrase !== null) return phrase;
  const changed = word === 'password' && text.charCodeAt(after) === 32 ? fromTo(text, after) : null;
  if (changed !== null) return changed;
  const call = word === 'password' ? given(text, after, KIND[word]) : null;
  if (call !== null) return call;
  const { length } = scene.later;
  columns(scene, from, after, KIND[word]);
  return scene.later.length > length ? 'none' : several(text, from, after, KIND[word]);
}

/** What is tied to the name by a sign, a verb, markup or its place. */
function readTies(text: string, from: number, end: number, word: Word, { after, bent }: Name): Tied {
  const tied = ties(text, from, after, word);
  // PasswordEncoderFactories (…)
  if (tied[0]?.[0] !== 'pair' && isLetter(text.charCodeAt(from)) && isClass(text.slice(end, after)))
    return 'none';
  for (const [tie, at] of tied) {
    const told = readTied(text, from, after, word, [bent && tie === 'pair' ? 'verb' : tie, at]);
    if (told !== null) return told;
    if (tie === 'pair') break;
  }
  return null;
}

const isClass = (tail: string) => /^[A-Z][a-z]+[A-Z]/.test(tail);

/** What looks like a secret by itself and stands near the name: beside it in markup, before it, further on. */
function readAround(scene: Scene, from: number, after: number, word: Word): ReturnType<Read> {
  const { text } = scene;
  const kind = KIND[word];
  const beside = besideName(text, from, after, kind);
  if (beside !== null) return beside.from < scene.done ? null : beside;
  if (word === 'session') return null;
  return (
    before(text, from, after, kind) ??
    (word === 'password' ? nearbyPassword(scene, after) : null) ??
    nearby(scene, after, kind)
  );
}

/** A name of several words is written in four ways: api key, api-key, api_key, apiKey. */
const spellings = (name: string): string[] =>
  /^[ -~]+$/.test(name) && /[ -]/.test(name)
    ? ['', ' ', '-', '_'].map((join) => name.split(/[ -]/).join(join)).concat(name)
    : [name];

const rulesOf = (word: Word, words: readonly string[]): Rule[] =>
  [false, true].flatMap((phrases) => {
    const some = words.filter((one) => announcesPhrase(one) === phrases);
    const inside = some.filter((one) => one.startsWith('~')).map((one) => one.slice(1));
    const parts = new Set(some.filter((one) => !one.startsWith('~')).flatMap(spellings));
    // "pass word" in one word is found already; nothing is read twice.
    for (const one of inside) parts.delete(one);
    return [
      { anchors: [...parts], read: reader(word, false, phrases) },
      { anchors: inside, read: reader(word, true, phrases) },
    ];
  });

export const pairRules: readonly Rule[] = [
  ...rulesOf('password', [...PASSWORD_WORDS, ...MISSPELT_WORDS, ...RECOVERY_PHRASES]),
  ...rulesOf('token', [...TOKEN_WORDS, ...RECOVERY_CODES]),
  ...rulesOf('session', SESSION_WORDS),
];
