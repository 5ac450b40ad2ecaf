import type { TrackedSession } from '../model';
import { needsAttention } from './attention';
import { isListed } from './standing';

/**
 * The search over sessions: words that must occur anywhere in a row, and words with a field before them, such as
 * `place:lagos`, `app:"API Platform"`, `is:new`, `-is:current`. One text holds all that a list is narrowed by, so that it
 * can stand in an address.
 */

export type Field = 'device' | 'app' | 'place' | 'owner' | 'reviewer' | 'decision' | 'is';

/** One condition; all must hold. */
export interface Term {
  /** null: anywhere in the row. */
  field: Field | null;
  value: string;
  negated: boolean;
}

/** What `is:` can ask. */
export const states = {
  attention: needsAttention,
  new: ({ alerts }) => alerts.length > 0,
  current: (session) => session.row.current && isListed(session),
  trusted: ({ row }) => row.trusted,
  unavailable: ({ row }) => row.status === 'unavailable',
  stale: (session) => isListed(session) && session.risk.reasons.some(({ code }) => STALE.has(code)),
  listed: isListed,
  gone: (session) => !isListed(session),
} satisfies Record<string, (session: TrackedSession) => boolean>;
export type State = keyof typeof states;

const STALE: ReadonlySet<string> = new Set(['signed-in-long-ago', 'left-behind']);

/** What a field holds. A session nobody decided on has the decision "none". */
const values: Record<Exclude<Field, 'is'>, (session: TrackedSession) => string[]> = {
  device: ({ name, row }) => [name ?? '', row.device],
  app: ({ row }) => row.apps,
  // Its earlier sign-ins, too: who asks for Lisbon means the phone that was there.
  place: ({ row, memory }) => [row.location, ...memory.places],
  owner: ({ owner }) => [owner],
  reviewer: ({ reviewer }) => [reviewer],
  decision: ({ decision }) => [decision ?? 'none'],
};
export const fields = [...(Object.keys(values) as Field[]), 'is'] as Field[];

// A minus, a field, and a word or a text in quotes; a quote that does not end goes to the end of the text.
const TERM = /(-)?(?:([a-z]+):)?(?:"([^"]*)(?:"|$)|(\S+))/gi;

/** Never throws; a prefix that is no field is part of the word: "12:30" is searched as it stands. */
export function parseSearch(text: string): Term[] {
  const terms: Term[] = [];
  for (const [whole, minus, prefix, quoted, bare] of text.slice(0, 1_000).matchAll(TERM)) {
    const field = fields.find((name) => name === prefix?.toLowerCase());
    const value = field || prefix === undefined ? (quoted ?? bare ?? '') : whole.slice(minus ? 1 : 0);
    if (value !== '') terms.push({ field: field ?? null, value, negated: minus !== undefined });
  }
  return terms;
}

/** Do all terms hold? Case and accents do not count. A state that is not known holds for no session. */
export function isFound(session: TrackedSession, terms: readonly Term[]): boolean {
  return terms.every(({ field, value, negated }) => holds(session, field, value) !== negated);
}

function holds(session: TrackedSession, field: Field | null, value: string): boolean {
  const sought = folded(value);
  if (field === null) return textOf(session).includes(sought);
  if (field === 'is') return Object.hasOwn(states, sought) && states[sought as State](session);
  const own = values[field](session);
  return own.some((one) => folded(one).includes(sought));
}

/** The states that a search names and that nobody knows: it finds nothing, and a person should hear why. */
export function unknownStates(terms: readonly Term[]): string[] {
  return terms
    .filter(({ field, value }) => field === 'is' && !Object.hasOwn(states, folded(value)))
    .map(({ value }) => value);
}

/** The search with this value for a field and no other; null takes the field out. What else it says stays. */
export function withTerm(text: string, field: Field, value: string | null): string {
  const others = parseSearch(text).filter((term) => term.field !== field || term.negated);
  const all = value === null ? others : [...others, { field, value, negated: false }];
  return all.map(asText).join(' ');
}

/** The search for sessions that show this text in a field. A search cannot hold quotes: the longest text between them is sought. */
export function searchFor(field: Field, value: string): string {
  const [longest = ''] = value
    .slice(0, 900)
    .split('"')
    .toSorted((a, b) => b.trim().length - a.trim().length);
  return withTerm('', field, longest.trim());
}

/** The value that a search gives a field; null when it gives none. */
export function termOf(terms: readonly Term[], field: Field): string | null {
  return terms.find((term) => term.field === field && !term.negated)?.value ?? null;
}

function asText({ field, value, negated }: Term): string {
  const plain = value.replaceAll('"', ' ').trim();
  return `${negated ? '-' : ''}${field === null ? '' : `${field}:`}${/[\s]/.test(plain) ? `"${plain}"` : plain}`;
}

export interface Choice {
  value: string;
  count: number;
}

export type ChoiceField = Exclude<Field, 'is'>;

/** What a search leaves, and what it could be narrowed or widened to: each with how many sessions it would leave. */
export interface Narrowed {
  found: TrackedSession[];
  /** By field, what stands in the sessions that the rest of the search leaves, most frequent first. */
  choices: Record<ChoiceField, Choice[]>;
  states: Record<State, number>;
}

/** All in one pass, since ten thousand sessions are narrowed at each key that somebody presses. */
export function narrowed(sessions: readonly TrackedSession[], terms: readonly Term[]): Narrowed {
  const found: TrackedSession[] = [];
  const counts = new Map<ChoiceField, Map<string, number>>();
  for (const field of choiceFields) counts.set(field, new Map());
  const inState = new Map<string, number>();
  for (const session of sessions) {
    const failing = terms.filter((term) => !isFound(session, [term]));
    if (failing.length === 0) found.push(session);
    // A session counts for a field when nothing but what the search says of that field keeps it out.
    const countsFor = (field: Field) => failing.every((term) => term.field === field && !term.negated);
    for (const field of choiceFields) {
      if (!countsFor(field)) continue;
      const tally = counts.get(field);
      const offered = shown[field]?.(session) ?? values[field](session);
      for (const value of new Set(offered)) if (value !== '') tally?.set(value, (tally.get(value) ?? 0) + 1);
    }
    if (!countsFor('is')) continue;
    for (const [state, is] of Object.entries(states))
      if (is(session)) inState.set(state, (inState.get(state) ?? 0) + 1);
  }
  return {
    found,
    choices: Object.fromEntries(
      Array.from(counts, ([field, tally]) => [field, mostFrequentFirst(tally)]),
    ) as Narrowed['choices'],
    states: Object.fromEntries(
      Object.keys(states).map((state) => [state, inState.get(state) ?? 0]),
    ) as Narrowed['states'],
  };
}

/** What is offered of a field that holds more than the row shows now. */
const shown: Partial<Record<ChoiceField, (session: TrackedSession) => string[]>> = {
  device: ({ row }) => [row.device],
  place: ({ row }) => [row.location],
};

const choiceFields = Object.keys(values) as ChoiceField[];

const mostFrequentFirst = (tally: Map<string, number>): Choice[] =>
  Array.from(tally, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );

const texts = new WeakMap<TrackedSession, string>();

/** Everything that is written in a row and about it. */
function textOf(session: TrackedSession): string {
  const known = texts.get(session);
  if (known !== undefined) return known;
  const { row, name, note, owner, reviewer } = session;
  const text = folded(
    [name ?? '', row.device, ...row.apps, row.location, ...row.lines, note, owner, reviewer].join('\n'),
  );
  texts.set(session, text);
  return text;
}

/** Text as it is compared in a search: case and accents do not count. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
