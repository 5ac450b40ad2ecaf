import { describe, expect, it } from 'vitest';
import type { SessionRow } from '../lib/model';
import { changedCharacters } from './lives/baselines';
import { fresh, measure } from './lives/measure';
import { pairingOver } from './lives/pairing';
import { DAY, type Life, type Shown } from './lives/truth';
import type { Watcher } from './lives/watcher';

const row = (device: string, location = 'Berlin, DE'): SessionRow => ({
  device,
  location,
  apps: ['ChatGPT Web'],
  signedIn: null,
  trusted: false,
  current: false,
  status: 'active',
  canLogOut: true,
  lines: [device, location],
});

const behind = (session: string, different: Partial<Shown> = {}): Shown => ({
  session,
  seat: session,
  country: 'DE',
  intrusion: null,
  lately: ['nothing at all'],
  ...different,
});

/** A life of hand-made readings, a day apart. The intruder's session is called 'thief'. */
function lifeWith(...readings: [SessionRow, Shown][][]): Life {
  return {
    name: 'by hand',
    persona: 'by hand',
    unseen: false,
    answers: { when: 'never', wrong: 0 },
    acts: [],
    intrusions: [{ kind: 'new country', session: 'thief', at: DAY }],
    months: 1,
    readings: readings.map((shown, day) => ({
      kind: 'rows',
      at: day * DAY,
      rows: shown.map(([one]) => one),
      behind: shown.map(([, truth]) => truth),
      complete: true,
      language: 'en',
    })),
  };
}

describe('what a watcher is measured by', () => {
  const mac = row('Chrome on macOS');
  const moved: [SessionRow, Shown] = [
    row('Chrome on macOS', 'Potsdam, DE'),
    behind('mac', { lately: ['place drifted'] }),
  ];
  const thief: [SessionRow, Shown] = [row('Edge on Windows', 'Lagos, NG'), behind('thief', { intrusion: 0 })];
  const life = lifeWith([[mac, behind('mac')]], [moved], [moved, thief], [moved, thief]);
  const told = (watcher: Watcher) => {
    const sum = fresh();
    measure(sum, watcher, life);
    return sum;
  };
  /** Tells of the rows with these labels or places, whenever they are shown. */
  const saying = (...texts: string[]): Watcher => ({
    name: 'by hand',
    follow: () => ({
      reads: ({ rows }) => ({
        rows: new Map(
          [...rows.entries()]
            .filter(([, { lines }]) => lines.some((line) => texts.includes(line)))
            .map(([index]) => [index, 'said']),
        ),
      }),
    }),
  });

  it('finds the intruder by the row that it is told of, and by the first complete reading', () => {
    expect(told(saying('Edge on Windows'))).toMatchObject({ interruptions: 2, true: 2 });
    expect(told(saying('Edge on Windows')).recall.get('new country')).toEqual({ shown: 1, told: 1 });
    expect(told(saying()).recall.get('new country')).toEqual({ shown: 1, told: 0 });
    expect(told(saying()).interruptions).toBe(0);
    const late: Watcher = {
      name: 'a day late',
      follow: () => ({ reads: ({ at }) => ({ rows: new Map(at === 3 * DAY ? [[1, 'said']] : []) }) }),
    };
    expect(told(late).recall.get('new country')).toEqual({ shown: 1, told: 0 });
  });

  it('does not expect a partial reading to tell', () => {
    const partial = lifeWith([[mac, behind('mac')]], [moved, thief], [moved, thief]);
    partial.readings = partial.readings.map((reading) => ({ ...reading, complete: reading.at !== DAY }));
    const waiting: Watcher = {
      name: 'waits for the whole',
      follow: () => ({ reads: ({ at }) => ({ rows: new Map(at === 2 * DAY ? [[1, 'said']] : []) }) }),
    };
    const sum = fresh();
    measure(sum, waiting, partial);
    expect(sum.recall.get('new country')).toEqual({ shown: 1, told: 1 });
  });

  it('blames what had happened to a row that it is told of in vain', () => {
    const sum = told(saying('Potsdam, DE'));
    expect(sum.recall.get('new country')).toEqual({ shown: 1, told: 0 });
    expect([...sum.false]).toEqual([['place drifted', 3]]);
    expect(sum.stories.filter((story) => story.includes('FALSE place drifted'))).toHaveLength(3);
  });

  it('takes a page that says only that it changed as right while the intruder is new', () => {
    const always: Watcher = { name: 'always', follow: () => ({ reads: () => ({ page: 'changed' }) }) };
    expect(told(always)).toMatchObject({ interruptions: 4, true: 1 });
  });

  it('counts the characters of lines that went and came, wherever the others stand', () => {
    expect(changedCharacters(['ab', 'cde', 'f'], ['ab', 'cde', 'f'])).toBe(0);
    expect(changedCharacters(['ab', 'cde', 'f'], ['ab', 'xy', 'f'])).toBe(5);
    expect(changedCharacters(['ab', 'cde'], ['cde', 'ab'])).toBe(4);
  });
});

describe('how matching is measured', () => {
  const identity = (before: SessionRow[]): [number, number][] => before.map((_, index) => [index, index]);
  const swapped = (before: SessionRow[]): [number, number][] =>
    before.map((_, index) => [index, before.length - 1 - index]);
  const [mac, windows] = [row('Chrome on macOS'), row('Edge on Windows')];

  it('counts right and wrong pairs', () => {
    const life = lifeWith(
      [
        [mac, behind('a')],
        [windows, behind('b')],
      ],
      [
        [mac, behind('a')],
        [windows, behind('b')],
      ],
    );
    expect(pairingOver(life, identity, 'all rows')).toEqual({ right: 2, found: 2, true: 2 });
    expect(pairingOver(life, swapped, 'all rows')).toEqual({ right: 0, found: 2, true: 2 });
    expect(pairingOver(life, () => [], 'all rows')).toEqual({ right: 0, found: 0, true: 2 });
    expect(pairingOver(life, identity, 'rows that read differently')).toEqual({
      right: 0,
      found: 0,
      true: 0,
    });
  });

  it('does not tell rows apart that read alike', () => {
    const life = lifeWith(
      [
        [mac, behind('a')],
        [mac, behind('b')],
      ],
      [
        [mac, behind('a')],
        [mac, behind('b')],
      ],
    );
    expect(pairingOver(life, swapped, 'all rows')).toEqual({ right: 2, found: 2, true: 2 });
  });

  it('leaves out a row that a new one of the same machine replaced', () => {
    const life = lifeWith(
      [[mac, behind('a', { seat: 'mac' })]],
      [[mac, behind('b', { seat: 'mac' })]],
      [[mac, behind('c', { seat: 'other' })]],
    );
    expect(pairingOver(life, identity, 'all rows')).toEqual({ right: 0, found: 1, true: 0 });
  });
});
