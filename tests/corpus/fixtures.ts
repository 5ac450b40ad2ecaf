import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Expected } from './expected';

export const repository = fileURLToPath(new URL('../fixtures/panel', import.meta.url));

/** A page of the corpus: a folder with page.html and what a person reads on it (expected.json). */
export interface Fixture {
  name: string;
  expected: Expected;
  html: string;
}

/** Every page in a folder of pages, by name. */
export function fixturesIn(directory: string): Fixture[] {
  return readdirSync(directory)
    .sort()
    .map((name) => ({
      name,
      expected: JSON.parse(readFileSync(join(directory, name, 'expected.json'), 'utf8')) as Expected,
      html: readFileSync(join(directory, name, 'page.html'), 'utf8'),
    }));
}
