/**
 * Tells what the watch makes of an exported journal, for maintainers who hear "it alerted wrongly".
 *
 *   npm run replay -- journal.json [--policy policy.json] [--account KEY] [--all]
 *
 * Nothing leaves this machine. `--all` also names rows in which nothing changed.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Policy, parsePolicy } from '../lib/policy/policy';
import { readJournal } from './replay/journal';
import { storyOf } from './replay/story';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    policy: { type: 'string' },
    account: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (file === undefined) fail('Name an exported journal: npm run replay -- journal.json');

const journal = readJournal(read(file));
if ('problem' in journal) fail(`${file}: ${journal.problem}`);
const found = journal.found.filter(
  (one) =>
    values.account === undefined || 'problem' in one || ['', '*', values.account].includes(one.entry.account),
);
for (const text of storyOf(found, policyFrom(values.policy), values.all)) console.log(text);
if (found.length === 0) console.log('There are no entries in it.');

function policyFrom(path: string | undefined): Policy | null {
  if (path === undefined) return null;
  const parsed = parsePolicy(read(path));
  if ('policy' in parsed) return parsed.policy;
  return fail(`${path}: ${parsed.problems.map((one) => `${one.path} ${one.message}`.trim()).join(' ')}`);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return fail(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
