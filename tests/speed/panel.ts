/**
 * `npm run bench`: how long a reading of 1,000 rows takes in Chromium, beside two yardsticks measured in the same run: a
 * walk over the same elements that asks for their texts only, and one that also asks the browser whether each is drawn.
 */
import { startReader } from '../corpus/reader';

const row = (n: number) => `
  <li class="flex py-3"><svg aria-hidden="true"><path d="M0 0h9"/></svg>
    <div><p class="font-medium">${n % 3 ? 'Chrome on macOS' : `Pixel ${n % 9} · Android 1${n % 7}`}</p>
      <p>ChatGPT Web, Codex · Approx. ${['Seattle, WA, US', 'Reus, CT, ES', 'Osaka, JP'][n % 3]}</p>
      <p>Signed in Aug ${(n % 28) + 1}, 2026, ${(n % 12) + 1}:${String(n % 60).padStart(2, '0')} AM</p></div>
    ${n === 0 ? '<span>Current session</span>' : '<button>Log out</button>'}</li>`;

const page = (rows: number) => `<!doctype html><html lang="en"><body><main><textarea></textarea></main>
  <div role="dialog" aria-label="Settings"><h2>Active sessions</h2>
  <ul>${Array.from({ length: rows }, (_, n) => row(n)).join('')}</ul><button>Log out all</button></div></body></html>`;

const how = {
  at: '2026-11-02T09:00:00Z',
  timeZone: 'Europe/Berlin',
  url: 'https://chatgpt.com/#settings/Security',
};
const reading = `() => rollcall.readPanel(document, new Date('${how.at}'), '${how.timeZone}').rows.length`;
const walk = (visit: string) =>
  `() => { let n = 0; for (const e of document.querySelectorAll('[role=dialog] *')) { ${visit}; n += 1; } return n; }`;

const median = (call: string, times: number) =>
  `(() => { const run = ${call}; const took = []; let n; for (let i = 0; i < ${times}; i += 1) {
    const t = performance.now(); n = run(); took.push(performance.now() - t); }
    return { first: took[0], median: took.sort((a, b) => a - b)[${times} >> 1], n }; })()`;

interface Took {
  first: number;
  median: number;
  n: number;
}

const reader = await startReader();
try {
  for (const rows of [10, 100, 1_000]) {
    await reader.read(page(rows), how);
    const texts = await reader.evaluate<Took>(median(walk('e.firstChild?.data'), 15));
    const drawn = await reader.evaluate<Took>(median(walk('e.firstChild?.data; e.checkVisibility()'), 15));
    const read = await reader.evaluate<Took>(median(reading, 15));
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    // The browser's clock goes in steps of a tenth of a millisecond: nothing is said of less.
    const times = (yardstick: Took, what: string) =>
      yardstick.median < 0.2 ? '' : `, ${(read.median / yardstick.median).toFixed(1)} times ${what}`;
    console.log(
      `${String(read.n).padStart(5)} rows read in ${ms(read.median)}${times(drawn, `a walk that asks what is drawn (${ms(drawn.median)})`)}${times(texts, `one that reads texts (${ms(texts.median)})`)}`,
    );
  }
} finally {
  await reader.close();
}
