import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Given } from '../../lib/policy/policy';
import { chromium } from '../identity';
import { root } from '../setup.mjs';
import { type Source, samples } from './samples';

const SAMPLES = 'docs/admin';
const PAPER = 'docs/admin.md';

/** Stands in the samples until an organisation puts its own in. */
export async function exampleSource(): Promise<Source> {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const at = 'https://updates.example.org/rollcall';
  return {
    id: chromium.id,
    version,
    updates: `${at}/updates.xml`,
    crx: `${at}/rollcall.crx`,
    xpi: `${at}/rollcall.xpi`,
  };
}

/** The one sample that is written by hand; the others say the same. */
export const samplePolicy = async (): Promise<Given> =>
  JSON.parse(await readFile(path.join(root, SAMPLES, 'policy.json'), 'utf8'));

/** The samples, and the paper that shows them, with what should be in them. */
export async function adminFiles(): Promise<Record<string, string>> {
  const made = samples(await samplePolicy(), await exampleSource());
  const files = Object.fromEntries(
    Object.entries(made).map(([name, content]) => [`${SAMPLES}/${name}`, content]),
  );
  return { ...files, [PAPER]: await withSamples(made) };
}

const SHOWN = /<!-- sample: (\S+) -->\n\n```(\w+)\n(?:[\s\S]*?\n)??```$/gm;

/** The paper with each sample that it shows renewed. */
async function withSamples(made: Record<string, string>): Promise<string> {
  const all = { ...made, 'policy.json': await readFile(path.join(root, SAMPLES, 'policy.json'), 'utf8') };
  const text = await readFile(path.join(root, PAPER), 'utf8');
  return text.replace(SHOWN, (_, name: string, language: string) => {
    const content = (all as Record<string, string>)[name];
    if (content === undefined) throw new Error(`${PAPER} shows ${name}, which there is not.`);
    const lines = content.replaceAll('\r\n', '\n').trimEnd();
    return `<!-- sample: ${name} -->\n\n\`\`\`${language}\n${lines}\n\`\`\``;
  });
}
