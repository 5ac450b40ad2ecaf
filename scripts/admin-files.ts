/**
 * `npm run admin:files`: one policy in the form of each platform. Without more, the samples of docs/admin. For an organisation:
 *
 *   npm run admin:files -- --policy mine.json --out folder --id <extension id> --updates <address> --crx <address> --xpi <address>
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument } from '../lib/policy/policy';
import { adminFiles, exampleSource, samplePolicy } from './admin/files';
import { samples } from './admin/samples';
import { root } from './setup.mjs';

const { values } = parseArgs({
  options: {
    policy: { type: 'string' },
    out: { type: 'string' },
    id: { type: 'string' },
    updates: { type: 'string' },
    crx: { type: 'string' },
    xpi: { type: 'string' },
  },
});
const { policy, out, ...source } = values;

if (out === undefined) {
  if (policy !== undefined || Object.keys(source).length > 0)
    fail('Name a folder for the files: --out folder');
  await write(root, await adminFiles());
} else {
  const given = policy === undefined ? await samplePolicy() : read(await readFile(policy, 'utf8'));
  await write(path.resolve(out), samples(given, { ...(await exampleSource()), ...source }));
}

/** A policy that Rollcall would not take as a whole is given out in no form. */
function read(text: string) {
  const parsed = parseDocument(text);
  const told = 'problems' in parsed ? [...parsed.problems, ...parsed.warnings] : parsed.warnings;
  for (const { path: at, message } of told) console.error(`${at}: ${message}`);
  return 'problems' in parsed ? fail('This policy cannot be used.') : parsed.document.given;
}

async function write(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    await writeFile(path.join(folder, file), content);
    console.log(file);
  }
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
