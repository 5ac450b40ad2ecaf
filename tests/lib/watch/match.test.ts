import { describe, expect, it } from 'vitest';
import type { SessionRow } from '../../../lib/model';
import { assign } from '../../../lib/watch/assign';
import { matchRows } from '../../../lib/watch/match';
import { day, laptop, phone, row, signedIn, stranger } from './story';

const shownOn = (date: number) => ({ text: 'a day', from: day(date, -540), to: day(date, 900) });

describe('rows that are one session', () => {
  it.each<[string, SessionRow, SessionRow]>([
    ['signed in again', row(), row({ signedIn: signedIn(day(3)) })],
    [
      'signed in again, from the next town',
      row(),
      row({ signedIn: signedIn(day(3)), location: 'Santa Monica, CA, US' }),
    ],
    ['with a time told as a date', row(), row({ signedIn: shownOn(-10) })],
    ['through a VPN, at the same time', row(), row({ location: 'Amsterdam, NL' })],
    [
      'with no time, in another language',
      row({ signedIn: null }),
      row({ device: 'Chrome auf macOS', location: 'USA', signedIn: null }),
    ],
    ['with no device, at the same time', row(), row({ device: '', location: '' })],
    [
      'signed in again, from another country, where nothing else is left',
      row(),
      row({ location: 'Lagos, Nigeria', signedIn: signedIn(day(3)) }),
    ],
    [
      'in another country, on a page without times',
      row({ signedIn: null }),
      row({ location: 'Lagos, Nigeria', signedIn: null }),
    ],
    [
      'without a label, signed in again',
      row({ device: 'Unknown device' }),
      row({ device: 'Unbekanntes Gerät', signedIn: signedIn(day(3)) }),
    ],
    [
      'the current one, through a VPN, signed in again',
      laptop,
      { ...laptop, location: 'Amsterdam, NL', signedIn: signedIn(day(3)) },
    ],
  ])('%s', (_, before, after) => {
    expect(matchRows([before], [after]).pairs).toEqual([[0, 0]]);
  });
});

describe('rows that are two sessions', () => {
  it.each<[string, SessionRow, SessionRow]>([
    ['of two kinds of device', row(), row({ device: 'Chrome on Windows' })],
    ['of two browsers', row(), row({ device: 'Firefox on macOS', signedIn: signedIn(day(3)) })],
    ['of which the later reading shows the earlier time', row(), row({ signedIn: signedIn(day(-30)) })],
  ])('%s', (_, before, after) => {
    expect(matchRows([before], [after])).toEqual({ pairs: [], gone: [0], added: [0] });
  });
});

it('tells two of a kind apart by their versions, which never go back', () => {
  const phones = (versions: string[], at: number) =>
    versions.map((version) => row({ device: `iPhone · iOS ${version}`, signedIn: signedIn(day(at)) }));
  for (const after of [
    ['8.5', '9.1'],
    ['8.5', '10.0'],
    ['9.0', '10.0'],
  ]) {
    expect(matchRows(phones(['8.5', '9.1'], -10), phones(after, 2)).pairs).toEqual([
      [0, 0],
      [1, 1],
    ]);
  }
});

it('lets the mark of the current session move to a new row', () => {
  const before = row({ current: true });
  const after = [row({ current: true, signedIn: signedIn(day(3)) }), row()];
  expect(matchRows([before], after).pairs).toEqual([[0, 1]]);
});

it('tells the old row from the new one beside it by their times', () => {
  const again = row({ signedIn: signedIn(day(3)) });
  expect(matchRows([row()], [again, row()])).toEqual({ pairs: [[0, 1]], gone: [], added: [0] });
});

describe('a label that one reading leaves out', () => {
  const later = row({ signedIn: signedIn(day(3)) });

  it.each<[string, SessionRow, SessionRow]>([
    ['of a row with a date, beside a new one of the kind', row({ signedIn: shownOn(-10) }), later],
    ['beside a new one of the kind without a time', row(), row({ signedIn: null })],
  ])('%s', (_, before, beside) => {
    const bare = { ...before, device: '' };
    expect(matchRows([before], [beside, bare])).toEqual({ pairs: [[0, 1]], gone: [], added: [0] });
    expect(matchRows([bare], [beside, before])).toEqual({ pairs: [[0, 1]], gone: [], added: [0] });
  });

  it('is not made good where two sign-ins could be the one, or where it is of other apps or elsewhere', () => {
    const before = row({ signedIn: shownOn(-10) });
    const twin = row({ device: 'Firefox on Windows', signedIn: shownOn(-10) });
    const other = (different: Partial<SessionRow>) => ({ ...before, device: '', ...different });
    expect(matchRows([before, twin], [later, other({})]).pairs).toContainEqual([0, 0]);
    expect(matchRows([before], [later, other({ apps: ['Codex'] })]).pairs).toEqual([[0, 0]]);
    expect(matchRows([before], [later, other({ location: 'Lagos, Nigeria' })]).pairs).toEqual([[0, 0]]);
  });
});

it('pairs many rows at once for the best sum, not the first come', () => {
  const before = [laptop, phone, row({ device: 'iPad' }), stranger];
  const after = [
    { ...stranger, device: '' },
    row({ device: 'iPad · iPadOS 26.2', location: 'San Diego, CA, US' }),
    { ...phone, signedIn: shownOn(-20) },
    { ...laptop, location: '' },
  ];
  expect(matchRows(before, after).pairs).toEqual([
    [0, 3],
    [1, 2],
    [2, 1],
    [3, 0],
  ]);
});

describe('assign', () => {
  it('takes two fair pairs rather than one good one', () => {
    const candidates = [
      { before: 0, after: 0, worth: 5 },
      { before: 0, after: 1, worth: 4 },
      { before: 1, after: 0, worth: 4 },
    ];
    expect(assign(candidates).sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('agrees with trying every way, on small cases', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 16807) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 200; round++) {
      const size = 1 + random(5);
      const candidates = Array.from({ length: size * size }, (_, i) => ({
        before: Math.floor(i / size),
        after: i % size,
        worth: random(10) - 3,
      })).filter(({ worth }) => worth > 0);
      const worth = (b: number, a: number) =>
        candidates.find((c) => c.before === b && c.after === a)?.worth ?? 0;
      const best = (b: number, free: number[]): number =>
        b === size
          ? 0
          : Math.max(
              best(b + 1, free),
              ...free.map(
                (a) =>
                  worth(b, a) +
                  best(
                    b + 1,
                    free.filter((other) => other !== a),
                  ),
              ),
            );
      const found = assign(candidates);
      expect(new Set(found.map(([b]) => b)).size).toBe(found.length);
      expect(new Set(found.map(([, a]) => a)).size).toBe(found.length);
      expect(found.reduce((sum, [b, a]) => sum + worth(b, a), 0)).toBe(
        best(
          0,
          Array.from({ length: size }, (_, a) => a),
        ),
      );
    }
  });
});
