import type { SignInTime } from '../../model';
import type { Json } from '../../policy/json';
import { decisionIn } from '../decisions';
import { isObject } from '../json-object';
import { tame, tameLine } from '../tame';

/** A value as it is taken over, and in words what was odd about it; null when nothing was. */
export interface Taken<T> {
  value: T;
  odd: string | null;
}

const fine = <T>(value: T): Taken<T> => ({ value, odd: null });

/** What is found, in words, short enough for a line. */
export function inWords(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text "${tameLine(value, 60)}"`;
  return typeof value === 'number' ? `the number ${value}` : `${value}`;
}

export const wrong = (found: Json | undefined, expected: string): string =>
  `Found ${inWords(found)}, expected ${expected}.`;

/** A text; what is none is read as one where that loses nothing. */
export function takeText(value: Json, lines: boolean): Taken<string> {
  const clean = (text: string) => (lines ? tame(text) : tameLine(text));
  if (typeof value === 'string') {
    const text = clean(value);
    if (/\p{Cs}/u.test(value)) return { value: text, odd: 'Holds broken Unicode, shown as \ufffd.' };
    const cut = value.length > (lines ? 10_000 : 1_000);
    return { value: text, odd: cut ? `Is ${value.length} characters long and is cut.` : null };
  }
  if (typeof value === 'number' || typeof value === 'boolean')
    return { value: String(value), odd: `${wrong(value, 'a text')} It is read as "${value}".` };
  const texts = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  if (Array.isArray(value) && texts.length === value.length && texts.length > 0)
    return { value: clean(texts.join(', ')), odd: `${wrong(value, 'a text')} They are joined.` };
  const parts = isObject(value) ? Object.values(value).filter((one) => one !== null && one !== '') : [];
  if (parts.length > 0 && parts.every((one) => typeof one === 'string'))
    return { value: clean(parts.join(', ')), odd: `${wrong(value, 'a text')} Its texts are joined.` };
  return { value: '', odd: `${wrong(value, 'a text')} It counts as not given.` };
}

/** A decision, and its words where they are none that is known. */
export function takeDecision(value: Json): Taken<{ decision: ReturnType<typeof decisionIn>; shown: string }> {
  if (value === null) return fine({ decision: null, shown: '' });
  const text = takeText(value, false);
  const decision = decisionIn(text.value);
  if (decision !== undefined) return { value: { decision, shown: '' }, odd: text.odd };
  return {
    value: { decision: null, shown: text.value },
    odd: `${wrong(value, 'keep, unsure, revoke, rotate-credentials, escalate or blocked')} It counts as undecided and its words are kept.`,
  };
}

const YES = new Set(['true', 'yes', 'y', '1']);
const NO = new Set(['false', 'no', 'n', '0', '']);

export function takeYesNo(value: Json): Taken<boolean | null> {
  if (value === null || typeof value === 'boolean') return fine(value);
  const word = String(value).trim().toLowerCase();
  if (YES.has(word)) return { value: true, odd: `${wrong(value, 'true or false')} It is read as true.` };
  if (NO.has(word)) return { value: false, odd: `${wrong(value, 'true or false')} It is read as false.` };
  return { value: null, odd: `${wrong(value, 'true or false')} It counts as not known.` };
}

export function takeNumber(value: Json): Taken<number | null> {
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return fine(value);
  return { value: null, odd: `${wrong(value, 'a number')} It counts as not known.` };
}

const INSTANT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/;

/** The span of instants that an ISO 8601 text means: a day, a minute, a second. Without a zone it is taken as UTC. */
export function spanOf(text: string): { from: string; to: string } | null {
  const [, date, minutes, seconds = '', zone = 'Z'] = INSTANT.exec(text.trim()) ?? [];
  if (date === undefined) return null;
  const from = Date.parse(
    minutes === undefined
      ? `${date}T00:00Z`
      : `${date}T${minutes}${seconds}${zone === 'UTC' ? 'Z' : zone.replace(/(\d\d):?(\d\d)$/, '$1:$2')}`,
  );
  if (Number.isNaN(from)) return null;
  const length = minutes === undefined ? 86_400_000 : seconds === '' ? 60_000 : 1_000;
  return { from: new Date(from).toISOString(), to: new Date(from + length).toISOString() };
}

export function takeInstant(value: Json): Taken<string | null> {
  if (value === null || value === '') return fine(null);
  const span = typeof value === 'string' ? spanOf(value) : null;
  if (span) return fine(span.from);
  return { value: null, odd: `${wrong(value, 'an instant such as 2026-06-25T09:00:00Z')} It is left out.` };
}

/** Seconds or milliseconds since 1970, from 2001 to 2286, as an instant to the second; '' for any other number. */
const sinceEpoch = (number: number): string => {
  const seconds = number >= 1e12 ? number / 1000 : number;
  return seconds >= 1e9 && seconds < 1e10
    ? new Date(Math.floor(seconds) * 1000).toISOString().replace('.000', '')
    : '';
};

export function takeSignIn(value: Json): Taken<SignInTime | null> {
  if (value === null || value === '') return fine(null);
  const expected = 'a time such as 2026-06-25T09:00Z, or an object with "text", "from" and "to"';
  if (typeof value === 'string') {
    const span = spanOf(value);
    if (span) return fine({ text: tameLine(value), ...span });
  } else if (typeof value === 'number') {
    const span = spanOf(sinceEpoch(value));
    if (span)
      return {
        value: { text: String(value), ...span },
        odd: `${wrong(value, expected)} It is read as ${span.from}.`,
      };
  } else if (typeof value === 'object' && !Array.isArray(value)) {
    const { text, from, to } = value;
    const [start, end] = [from, to].map((one) => (typeof one === 'string' ? spanOf(one)?.from : undefined));
    if (typeof text === 'string' && start && end && start < end)
      return fine({ text: tameLine(text), from: start, to: end });
  }
  return { value: null, odd: `${wrong(value, expected)} It is left out.` };
}
