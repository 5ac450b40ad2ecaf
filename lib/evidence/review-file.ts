import type { Json } from '../policy/json';
import { readJson } from '../policy/json';
import type { Problem } from '../policy/policy';
import { isObject } from './json-object';
import { readProvenance } from './provenance';
import { reviewFields } from './review/fields';
import { Oddities } from './review/oddities';
import { readFields } from './review/read';
import type { ReviewFile } from './review/types';
import { spanOf, wrong } from './review/values';

export type { Flag, ReviewFile, ReviewReason, ReviewSession } from './review/types';

/** Larger than any review; what is larger was not meant to be read here. In UTF-16 units. */
export const LARGEST = 20 * 1024 * 1024;
/** Deeper than anything in a review file, so that what a newer format nests is read over, not refused. */
const DEEPEST = 32;

/**
 * Reads a review file, also the bare minimum: whatever the filter of the cheat sheet accepts is accepted. That asks for
 * an object with `date` and `reviewer` (texts) and `sessions` (a list of objects that each have `device`, `app` and
 * `decision`, of whatever type). Everything else that is odd becomes a warning and is read as well as it goes.
 *
 * @returns problems with the path, what was found and what was expected. Never throws.
 */
export function parseReview(
  text: string,
): { review: ReviewFile; warnings: Problem[] } | { problems: Problem[] } {
  if (text.length > LARGEST) return refused('', 'This is larger than 20 MB: it is not a review file.');
  const warnings = new Oddities();
  const read = readJson(text, {
    deepest: DEEPEST,
    tolerate: ({ path, message }) => warnings.add(path, message),
  });
  if ('problem' in read) return { problems: [read.problem] };
  const problems = new Oddities();
  const review = reviewFrom(read.value, { problems, warnings });
  return review === null || problems.any ? { problems: problems.all } : { review, warnings: warnings.all };
}

function reviewFrom(value: Json, to: { problems: Oddities; warnings: Oddities }): ReviewFile | null {
  if (!isObject(value)) {
    to.problems.add('', wrong(value, 'an object such as {"date": "", "reviewer": "", "sessions": []}'));
    return null;
  }
  for (const name of ['date', 'reviewer'] as const) {
    const given = value[name];
    if (given !== undefined && typeof given !== 'string') to.problems.add(name, wrong(given, 'a text'));
  }
  const { sessions } = value;
  if (sessions !== undefined && !Array.isArray(sessions))
    to.problems.add('sessions', wrong(sessions, 'a list'));
  else
    for (const [i, one] of (sessions ?? []).entries())
      if (!isObject(one))
        to.problems.add(`sessions[${i}]`, wrong(one, 'an object with device, app and decision'));
  const { provenance = null, $schema: _, ...own } = value;
  const review = readFields(own, reviewFields, '', to);
  if (typeof value.date === 'string' && spanOf(value.date) === null)
    to.warnings.add('date', `${wrong(value.date, 'a day such as 2026-06-25')} It is kept as it is.`);
  return {
    ...(review as Omit<ReviewFile, 'provenance'>),
    provenance: readProvenance(provenance, to.warnings),
  };
}

const refused = (path: string, message: string) => ({ problems: [{ path, message }] });
