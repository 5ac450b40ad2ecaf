/**
 * Prints what is read from a saved page of ChatGPT, for anyone with a page at hand.
 *
 *   npm run panel -- page.html [--at 2026-08-28T12:00:00Z] [--zone Europe/Berlin] [--url https://chatgpt.com/] [--json]
 *
 *   npm run panel -- skeleton.html --out folder
 *
 * A skeleton (Settings, Reading the page, Report) is turned back into a page with made-up values first; `--out` writes it to
 * folder/page.html, and what is read of it to folder/read.json for whoever makes an expected.json of it. A folder of the corpus is read with what its expected.json says of time, zone and address. The page is loaded into a
 * browser that reaches no network; its scripts run there.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { PanelReading } from '../lib/model';
import { startReader } from '../tests/corpus/reader';
import { addressOf, fillIn, isSkeleton } from './panel/fill';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string' },
    zone: { type: 'string' },
    url: { type: 'string' },
    json: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

const [given] = positionals;
if (!given || !existsSync(given)) {
  console.error(given ? `There is no ${given}.` : 'Name a saved page: npm run panel -- page.html');
  process.exit(1);
}
const file = statSync(given).isDirectory() ? path.join(given, 'page.html') : given;
const beside = path.join(path.dirname(file), 'expected.json');
const known: { at?: string; timeZone?: string; url?: string } = existsSync(beside)
  ? JSON.parse(readFileSync(beside, 'utf8'))
  : {};
const text = readFileSync(file, 'utf8');
const skeleton = isSkeleton(text);
const how = {
  at: values.at ?? known.at ?? statSync(file).mtime.toISOString(),
  timeZone: values.zone ?? known.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  url: values.url ?? known.url ?? (skeleton ? addressOf(text) : 'https://chatgpt.com/#settings/Security'),
};
const page = skeleton ? fillIn(text, new Date(how.at), how.timeZone) : text;

const reader = await startReader();
try {
  const reading = await reader.read(page, how);
  if (values.out) {
    mkdirSync(values.out, { recursive: true });
    writeFileSync(path.join(values.out, 'page.html'), page);
    writeFileSync(path.join(values.out, 'read.json'), `${JSON.stringify({ ...how, reading }, null, 2)}\n`);
  }
  console.log(values.json ? JSON.stringify(reading, null, 2) : inWords(reading));
} finally {
  await reader.close();
}

function inWords(reading: PanelReading): string {
  const head = `Read as of ${how.at} in ${how.timeZone}: ${reading.state}`;
  if (reading.state === 'unrecognised') return `${head}\n  ${reading.reason}`;
  if (reading.state !== 'sessions') return head;
  const { rows, complete, language, account } = reading;
  const about = `${rows.length} rows, ${complete ? 'the whole list' : 'a part of the list'}, in ${language}, ${account ? 'with' : 'without'} a marker of the user`;
  const shown = rows.map((row, i) => {
    const marks = [row.current && 'current', row.trusted && 'trusted', row.canLogOut && 'can be logged out']
      .filter(Boolean)
      .join(', ');
    const time = row.signedIn
      ? `${row.signedIn.text}  [${row.signedIn.from}, ${row.signedIn.to})`
      : 'not understood';
    return [
      `\n${i + 1}. ${row.device || '(no device)'}`,
      `   apps     ${row.apps.join(', ') || '(none)'}`,
      `   place    ${row.location || '(none)'}`,
      `   sign-in  ${time}`,
      `   marks    ${marks || '(none)'}${row.status === 'unavailable' ? ', status unavailable' : ''}`,
      `   lines    ${row.lines.join(' | ')}`,
    ].join('\n');
  });
  return [`${head}: ${about}`, ...shown].join('\n');
}
