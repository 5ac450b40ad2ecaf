import type { Rules } from './audience';
import { kindOfDevice } from './device-kind';
import { coarsened } from './places';
import { apply, newPlaceholders, type Replacement, replacements } from './redact';

/** One replacement of an export, for its preview. */
export interface Replaced {
  /** Where, such as "sessions[2].note". */
  path: string;
  /** A kind of `redact`, or place, label, person, account. */
  kind: string;
  before: string;
  after: string;
}

/** What a text is, and so how it is treated. */
export type Treatment = 'text' | 'place' | 'label' | 'own-name' | 'person' | 'account';

export const NUMBERED = /^\[[a-z-]+ \d+\]$/;

/**
 * Treats the texts of one export: the same value has the same placeholder throughout. What is treated already stays.
 *
 * @param names taken out wherever they stand in a text, beside the terms of the rules
 */
export function createTreating(rules: Rules, names: readonly string[]) {
  const replaced: Replaced[] = [];
  const placeholders = newPlaceholders();
  const numbers = new Map<string, Map<string, string>>();
  const known = new Map<string, Replacement[]>();
  const all = [...rules.terms, ...names];

  function whole(path: string, kind: string, before: string, after: string): string {
    if (before !== after) replaced.push({ path, kind, before, after });
    return after;
  }
  function redacted(path: string, before: string, terms: readonly string[]): string {
    if (before === '') return before;
    // Labels, apps and owners repeat themselves; the same text always has the same placeholders.
    const key = `${terms === all} ${before}`;
    const found = known.get(key) ?? replacements(before, { kinds: rules.hides, terms, placeholders });
    known.set(key, found);
    for (const { from, to, kind, placeholder } of found)
      replaced.push({ path, kind, before: before.slice(from, to), after: placeholder });
    return apply(before, found);
  }
  function numbered(kind: string, before: string): string {
    if (before === '' || NUMBERED.test(before)) return before;
    const known = numbers.get(kind) ?? new Map<string, string>();
    numbers.set(kind, known);
    const number = known.get(before) ?? `[${kind} ${known.size + 1}]`;
    known.set(before, number);
    return number;
  }

  const text = (path: string, before: string) => redacted(path, before, all);
  const treat: Record<Treatment, (path: string, before: string) => string> = {
    text,
    place(path, before) {
      const after = whole(path, 'place', before, coarsened(before, rules.places));
      // A region may be called like a town: of a place itself nothing is taken for being a word of one.
      return after === before ? redacted(path, before, rules.terms) : after;
    },
    label: (path, before) =>
      rules.labels ? text(path, before) : whole(path, 'label', before, kindOfDevice(before)),
    'own-name': (path, before) => (rules.labels ? text(path, before) : whole(path, 'label', before, '')),
    person: (path, before) =>
      rules.people ? text(path, before) : whole(path, 'person', before, numbered('person', before)),
    account: (path, before) =>
      rules.accounts ? before : whole(path, 'account', before, numbered('account', before)),
  };
  /** The account of a reading, which is no replacement of its own: the session's is. */
  const accountOf = (account: string) => (rules.accounts ? account : numbered('account', account));
  return { treat, accountOf, replaced };
}
