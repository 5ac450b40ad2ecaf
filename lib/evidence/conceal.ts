import type { Rules } from './audience';
import { takenAway } from './places';
import type { ReviewFile, ReviewReason, ReviewSession } from './review/types';
import { createTreating, NUMBERED, type Replaced, type Treatment } from './treating';

export type { Replaced } from './treating';

/**
 * What each key of a session is. 'told': values that this program made, and the page's marks. A `Record`, so that a key
 * that is added to the file has to be treated.
 */
const TREATMENTS: Record<keyof ReviewSession, Treatment | 'told' | 'time' | 'reasons' | 'flags'> = {
  device: 'label',
  app: 'text',
  decision: 'told',
  decision_shown: 'text',
  location: 'place',
  owner: 'person',
  reviewer: 'person',
  note: 'text',
  account: 'account',
  session: 'told',
  device_name: 'own-name',
  signed_in: 'time',
  trusted: 'told',
  current: 'told',
  listed: 'told',
  baseline: 'told',
  first_seen: 'told',
  last_seen: 'told',
  decided_at: 'told',
  score: 'told',
  suggestion: 'told',
  reasons: 'reasons',
  flags: 'flags',
};
const TEXTS = Object.entries(TREATMENTS).filter(
  (entry): entry is [keyof ReviewSession, Treatment] =>
    !['told', 'time', 'reasons', 'flags'].includes(entry[1]),
);

/** What the fact of a reason is, by the beginning of its code; of a code that is not known it is text. */
const FACTS: readonly (readonly [begins: string, treatment: Treatment])[] = [
  ['device-', 'label'],
  ['location-', 'place'],
  ['town-', 'place'],
];

/**
 * A review as an audience may read it, and every replacement that was made in it. The same value has the same placeholder
 * throughout, and concealing what is concealed already never tells more.
 */
export function conceal(review: ReviewFile, rules: Rules): { review: ReviewFile; replaced: Replaced[] } {
  const { treat, accountOf, replaced } = createTreating(rules, namesIn(review, rules));

  const reasons = (path: string, list: ReviewReason[]): ReviewReason[] =>
    list.map((reason, i) => {
      const is = FACTS.find(([begins]) => reason.code.startsWith(begins))?.[1] ?? 'text';
      return {
        ...reason,
        code: treat.text(`${path}.reasons[${i}].code`, reason.code),
        fact: treat[is](`${path}.reasons[${i}].fact`, reason.fact),
      };
    });
  const session = (one: ReviewSession, i: number): ReviewSession => {
    const path = `sessions[${i}]`;
    const texts = TEXTS.map(([name, is]) => [name, treat[is](`${path}.${name}`, one[name] as string)]);
    const { signed_in } = one;
    return {
      ...one,
      ...Object.fromEntries(texts),
      signed_in: signed_in && { ...signed_in, text: treat.text(`${path}.signed_in`, signed_in.text) },
      reasons: reasons(path, one.reasons),
      flags: one.flags.map((flag, j) => ({
        ...flag,
        kind: treat.text(`${path}.flags[${j}].kind`, flag.kind),
        reasons: reasons(`${path}.flags[${j}]`, flag.reasons),
      })),
    };
  };
  const { provenance } = review;
  const concealed: ReviewFile = {
    date: treat.text('date', review.date),
    reviewer: treat.person('reviewer', review.reviewer),
    sessions: review.sessions.map(session),
    notes: treat.text('notes', review.notes),
    provenance: provenance && {
      ...provenance,
      readings: provenance.readings.map((one) => ({ ...one, account: accountOf(one.account) })),
    },
  };
  return { review: concealed, replaced };
}

/** More names than these are no names. */
const MOST_NAMES = 2_000;

/** Names that the rules take away where they stand by themselves are taken out of notes, too. */
function namesIn(review: ReviewFile, rules: Rules): string[] {
  const people = rules.people
    ? []
    : [review.reviewer, ...review.sessions.flatMap((one) => [one.owner, one.reviewer])];
  const labels = rules.labels ? [] : review.sessions.map((one) => one.device_name);
  const towns = review.sessions.flatMap(({ location }) => takenAway(location, rules.places));
  // Two Latin letters are a word or a code; two of another script may be a name.
  const isName = (name: string) =>
    !NUMBERED.test(name) && name.length >= (/^[\p{Script=Latin}\s.'-]*$/u.test(name) ? 3 : 2);
  return [...new Set([...people, ...labels, ...towns])].filter(isName).slice(0, MOST_NAMES);
}
