/**
 * `npm run bench`: how fast texts are redacted with all kinds on, beside `perl -pe` with the two patterns of the cheat
 * sheet (an email, `sk-...`), which is what people do today; and how the time grows on hostile texts. Processor time
 * where it is compared, since others may be at work on the machine.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { redact } from '../../lib/evidence/redact';

const MEGABYTE = 1_000_000;

function best(run: () => void, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const repeated = (text: string, length: number) =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const notes = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/detection.md', 'docs/reading.md'];
const logLine = (n: number) =>
  `2026-06-25T10:${String(n % 60).padStart(2, '0')}:12.123Z INFO [worker-${n % 7}] session ${n} of pm${n % 50}@example.com ` +
  `from 203.0.113.${n % 250}, Chrome 126.0.6478.127, ${(n * 7) % 900} ms, status 200\n`;
const texts: Record<string, string> = {
  'notes and papers': repeated(notes.map(read).join('\n'), 8 * MEGABYTE),
  'a log with two hits in each line': repeated(
    Array.from({ length: 5000 }, (_, n) => logLine(n)).join(''),
    8 * MEGABYTE,
  ),
  'a lock file and its hashes': repeated(read('package-lock.json'), 8 * MEGABYTE),
};

const PERL =
  's/[A-Z0-9._%+-]+@[A-Z0-9.-]+\\.[A-Z]{2,}/[redacted-email]/ig; s/sk-[A-Za-z0-9_-]+/[redacted-key]/g';

/** Milliseconds of the wall clock, starting perl included; null when there is none. */
function perl(text: string): number | null {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    const { error, status } = spawnSync('perl', ['-pe', PERL], { input: text, maxBuffer: 1 << 28 });
    if (error || status !== 0) return null;
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const speed = (text: string, ms: number) => `${(Buffer.byteLength(text) / 1000 / ms).toFixed(1)} MB/s`;

console.log('\nRedaction, all kinds on');
for (const [name, text] of Object.entries(texts)) {
  const own = best(() => redact(text), 5);
  const theirs = perl(text);
  const beside =
    theirs === null ? 'perl: skipped, it is not on this machine' : `perl: ${speed(text, theirs)}`;
  console.log(`  ${name}: ${speed(text, own)} (${beside})`);
}

console.log('Redaction, hostile texts: 100,000 characters, and how often longer ten times as many take');
const hostile = [
  'a@',
  'sk-',
  'SG.',
  'eyJ.',
  '-----BEGIN ',
  "password:'a",
  'session=',
  'пароль: ',
  '1.',
  '(1) ',
  '://a:',
  'a=b; ',
  '%40',
  '1:a:',
  '\u200b',
  '[email ',
];
for (const piece of hostile) {
  const text = repeated(piece, 100_000);
  const short = best(() => redact(text), 5);
  const long = best(() => redact(repeated(piece, MEGABYTE)), 2);
  console.log(`  ${JSON.stringify(piece).padEnd(16)} ${short.toFixed(1)} ms, x ${(long / short).toFixed(1)}`);
}
