/**
 * `npm run bench`: how long the reader takes to load in Chromium, and a reading: the very first one, with all that is learned
 * for it; the next ones, beside a walk over the same elements that asks the browser whether each is drawn; and what a row
 * costs in a long list as against a short one, by layout.
 */
import { readerScript, startReader } from '../corpus/reader';

interface Session {
  device: string;
  apps: string;
  place: string;
  time: string;
  action: string;
}

const session = (n: number): Session => ({
  device: n % 3 ? 'Chrome on macOS' : `Pixel ${n % 9} · Android 1${n % 7}`,
  apps: 'ChatGPT Web, Codex',
  place: `Approx. ${['Seattle, WA, US', 'Reus, CT, ES', 'Osaka, JP'][n % 3]}`,
  time: `Signed in Aug ${(n % 28) + 1}, 2026, ${(n % 12) + 1}:${String(n % 60).padStart(2, '0')} AM`,
  action: n === 0 ? '<span>Current session</span>' : '<button>Log out</button>',
});

const cells = ({ device, apps, place, time, action }: Session, tag: string) =>
  [device, apps, place, time, action].map((text) => `<${tag}>${text}</${tag}>`).join('');

const card = (one: Session) => `
  <li class="flex py-3"><svg aria-hidden="true"><path d="M0 0h9"/></svg>
    <div><p class="font-medium">${one.device}</p><p>${one.apps} · ${one.place}</p><p>${one.time}</p></div>
    ${one.action}</li>`;

/** Lists of some length, each in a way that asks something else of the reader. */
const layouts: Record<string, (all: Session[]) => string> = {
  list: (all) => `<ul>${all.map(card).join('')}</ul>`,
  table: (all) =>
    `<table><tr><th>Device</th><th>App</th><th>Location</th><th>Signed in</th><th></th></tr>${all
      .map((one) => `<tr>${cells(one, 'td')}</tr>`)
      .join('')}</table>`,
  'cells without rows': (all) => `<div>${all.map((one) => cells(one, 'div')).join('')}</div>`,
  'rows in a line': (all) => `<div>${all.map((one) => `<div>${cells(one, 'span')}</div>`).join('')}</div>`,
  'a heading above every other row': (all) =>
    `<div>${all.map((one, n) => `${n % 2 ? '' : '<h3>Codex</h3>'}<ul>${card(one)}</ul>`).join('')}</div>`,
};

const page = (body: string) => `<!doctype html><html lang="en"><body><main><textarea></textarea></main>
  <div role="dialog" aria-label="Settings"><h2>Active sessions</h2>${body}<button>Log out all</button></div></body></html>`;

const reader = await startReader();

/** Milliseconds of each of some runs on a page that lists so many sessions. */
async function timesOf(what: string, layout: (all: Session[]) => string, rows: number, runs: number) {
  const html = page(layout(Array.from({ length: rows }, (_, n) => session(n))));
  await reader.evaluate(`(document.open(), document.write(${JSON.stringify(html)}), document.close(), 0)`);
  const { took, found } = await reader.evaluate<{ took: number[]; found: number }>(
    `(() => { const run = ${what}; const took = []; let found; for (let i = 0; i < ${runs}; i += 1) {
      const from = performance.now(); found = run(); took.push(performance.now() - from); }
      return { took, found }; })()`,
  );
  // Whatever else the machine does can only add to a run.
  return { first: took[0] ?? 0, least: Math.min(...took), found };
}

/** Settings without a word that a table of English has: every language is asked. */
const unknown = page(
  '<p>Cove</p><p>Tint</p><p>Zoo keeper</p><p>Auto-detect</p><p>Brand kits</p><button>Play</button>',
)
  .replace('Active sessions', 'Layers')
  .replace('Log out all', 'Save');

/**
 * The least of some runs, in milliseconds: from the text of the reader's script to a reader that can be called, and its very first
 * reading, of a page that tells of no language.
 */
async function loading(): Promise<{ loads: number; asksAll: number }> {
  const script = await readerScript();
  const loads: number[] = [];
  const asksAll: number[] = [];
  await reader.evaluate(`(document.open(), document.write(${JSON.stringify(unknown)}), document.close(), 0)`);
  for (let run = 0; run < 5; run += 1) {
    // A browser keeps what it made of a script that it has seen: each time it is another one.
    const text = JSON.stringify(`//${run}\n${script}`);
    const [loaded = 0, asked = 0] = await reader.evaluate<number[]>(
      `(() => { const from = performance.now(); (0, eval)(${text}); const loaded = performance.now();
        rollcall.readPanel(document, new Date('2026-11-02T09:00:00Z'), 'Europe/Berlin');
        return [loaded - from, performance.now() - loaded]; })()`,
    );
    loads.push(loaded);
    asksAll.push(asked);
  }
  return { loads: Math.min(...loads), asksAll: Math.min(...asksAll) };
}

const read = `() => rollcall.readPanel(document, new Date('2026-11-02T09:00:00Z'), 'Europe/Berlin').rows.length`;
const walk = `() => { let n = 0; for (const e of document.querySelectorAll('[role=dialog] *'))
  { e.firstChild?.data; e.checkVisibility(); n += 1; } return n; }`;
const ms = (value: number) => `${value.toFixed(1)} ms`;

try {
  await reader.evaluate(`history.replaceState(null, '', '/#settings/Security') ?? 0`);
  const { list = () => '' } = layouts;
  for (const rows of [10, 100, 1_000]) {
    const reading = await timesOf(read, list, rows, 25);
    const walking = await timesOf(walk, list, rows, 25);
    if (rows === 10) console.log(`The very first reading: ${ms(reading.first)}, with all that it learns`);
    // The browser's clock goes in steps of a tenth of a millisecond: nothing is said of less.
    const times = walking.least < 0.2 ? '' : `, ${(reading.least / walking.least).toFixed(1)} times`;
    const beside = times && `${times} a walk that asks what is drawn (${ms(walking.least)})`;
    console.log(`${String(reading.found).padStart(5)} rows read in ${ms(reading.least)}${beside}`);
  }
  const { loads, asksAll } = await loading();
  console.log(`The reader loads in ${ms(loads)}`);
  console.log(`The very first reading where every language is asked: ${ms(asksAll)}`);
  for (const [name, layout] of Object.entries(layouts)) {
    const short = await timesOf(read, layout, 500, 11);
    const long = await timesOf(read, layout, 4_000, 11);
    const dearer = long.least / long.found / (short.least / short.found);
    console.log(
      `${name}: a row of ${long.found} costs ${dearer.toFixed(1)} times a row of ${short.found} (${ms(long.least)})`,
    );
  }
} finally {
  await reader.close();
}
