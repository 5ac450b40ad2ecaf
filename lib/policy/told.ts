import * as v from 'valibot';
import type { Kind, Shape } from './kinds';
import { nearest } from './nearest';
import type { Problem } from './problem';

/** What stands against a value, each place once: where, what was expected, what was found, and what was perhaps meant. */
export function problemsOf(
  name: string,
  { shape }: Kind<unknown>,
  issues: readonly v.BaseIssue<unknown>[],
): Problem[] {
  const problems = new Map<string, Problem>();
  for (const issue of issues) {
    const inner = v.getDotPath(issue);
    const path = inner === null ? name : `${name}.${shown(inner)}`;
    if (problems.has(path)) continue;
    const isRule = shape.kind === 'record' && issue.type === 'strict_object' && issue.expected === 'never';
    const message = isRule
      ? `${issue.message}${meant(inner, Object.keys(shape.fields))}`
      : `${issue.message} Found ${inWords(issue.input)}.${meant(issue.input, optionsIn(shape))}`;
    problems.set(path, { path, message });
  }
  return [...problems.values()];
}

/** The words that a value may be, or those in it. */
function optionsIn(shape: Shape): readonly string[] {
  if (shape.kind === 'choice') return shape.options;
  return shape.kind === 'list' ? optionsIn(shape.of) : [];
}

function meant(word: unknown, known: readonly string[]): string {
  const near = typeof word === 'string' ? nearest(word, known) : null;
  return near === null ? '' : ` Did you mean ${near}?`;
}

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? `the text "${shown(value)}"` : String(value);
}

/** Enough of a name or a text to know it by. */
export const shown = (text: string): string => text.slice(0, 100);
