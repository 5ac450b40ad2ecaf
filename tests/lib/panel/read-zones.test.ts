// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPanel } from '../../../lib/panel/read';
import { AT, dialog, write } from './pages';

/** When the rows are said to have signed in, read in a zone that is two hours ahead of UTC. */
function instantsOf(html: string): (string | undefined)[] {
  const reading = readPanel(write(html), AT, 'Europe/Berlin');
  if (reading.state !== 'sessions') throw new Error(`No rows were read: ${JSON.stringify(reading)}`);
  return reading.rows.map(({ signedIn }) => signedIn?.from.slice(11, 16));
}

const table = (heads: string[], ...rows: string[][]) =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}<th></th></tr>${rows
    .map(
      (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}<td><button>Log out</button></td></tr>`,
    )
    .join('')}</table>`;
const two = [
  ['Safari on iPad', 'Aug 28, 2026, 9:23 AM'],
  ['Edge on Windows', 'Aug 29, 2026, 5:23 PM'],
];

describe('a zone that is named once for all times', () => {
  test.each([
    ['in the head of a column', dialog(table(['Device', 'Signed in (UTC)'], ...two)), ['09:23', '17:23']],
    ['with an offset', dialog(table(['Device', 'Sign-in time, GMT+3'], ...two)), ['06:23', '14:23']],
    [
      'beside the rows',
      dialog(`<p>All times are in UTC.</p>${table(['Device', 'Signed in'], ...two)}`),
      ['09:23', '17:23'],
    ],
    [
      'in each row',
      dialog(
        `<ul>${two.map(([device, time]) => `<li><b>${device}</b><dl><dt>Signed in (UTC)</dt><dd>${time}</dd></dl><button>Log out</button></li>`).join('')}</ul>`,
      ),
      ['09:23', '17:23'],
    ],
  ])('%s', (_, html, instants) => {
    expect(instantsOf(html)).toEqual(instants);
  });

  test('does not speak for a time that names its own', () => {
    const own = ['Opera on Linux', 'Aug 30, 2026, 5:23 PM GMT+2'];
    expect(instantsOf(dialog(table(['Device', 'Signed in (UTC)'], ...two, own)))).toEqual([
      '09:23',
      '17:23',
      '15:23',
    ]);
  });
});

describe("without one, times are in the reader's", () => {
  test.each([
    [
      'where the last use alone is in another',
      table(['Device', 'Last active (UTC)', 'Signed in'], ...two.map(([a = '', b = '']) => [a, b, b])),
    ],
    [
      'where another time is',
      `<p>Updated on Sep 1, 2026, 8:00 UTC</p>${table(['Device', 'Signed in'], ...two)}`,
    ],
    ['where two are named', `<p>UTC or GMT+5</p>${table(['Device', 'Signed in'], ...two)}`],
    [
      'where a device is called like one',
      table(['Device', 'Signed in'], ...two.map(([, b = '']) => ['UTC laptop', b])),
    ],
  ])('%s', (_, html) => {
    expect(instantsOf(dialog(html))).toEqual(['07:23', '15:23']);
  });
});
