import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { examples, PAPERS, withExamples } from '../../../scripts/evidence-examples';

const root = path.resolve(import.meta.dirname, '../../..');
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
const made = await examples();

it.each(Object.keys(made))('%s is what the program makes (npm run examples)', (file) => {
  expect(text(file)).toBe(made[file]);
});

it.each(PAPERS)('%s shows what the program makes', (paper) => {
  const shown = text(paper);
  expect(shown).toBe(withExamples(shown, made));
  expect(shown.match(/<!-- example /g)?.length).toBeGreaterThan(0);
});

it('a paper with another example is noticed', () => {
  const paper = '<!-- example checklist.md -->\nold\n<!-- /example -->';
  expect(withExamples(paper, made)).toContain('- [ ] ');
});
