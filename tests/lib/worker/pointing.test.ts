import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pointAt } from '../../../lib/worker/pointing';
import { mine, stranger } from '../store/rows';

type Answer = boolean | 'silent';

/** Tabs of which each shows a list; what becomes of showing a row in it, one answer a try. */
const world = { tabs: new Map<number, Answer[]>(), looks: 0, fronts: [] as number[] };

interface Injection {
  target: { tabId: number };
  files?: string[];
  args?: unknown[];
}

vi.mock('../../../lib/browser', () => ({
  browser: {
    tabs: {
      query: async () => [...world.tabs.keys()].map((id) => ({ id, lastAccessed: -id })),
      update: async (id: number) => void world.fronts.push(id),
    },
    scripting: {
      executeScript: async ({ target, files, args }: Injection) => {
        if (files) return [];
        // What looks is given the hints, what shows the number of a row.
        if (typeof args?.[0] !== 'number') {
          world.looks++;
          const rows = [mine, stranger];
          return [{ result: { state: 'sessions', rows, complete: true, language: 'en', account: null } }];
        }
        const answer = world.tabs.get(target.tabId)?.shift();
        if (answer === undefined || answer === 'silent') throw new Error('The tab was closed.');
        return [{ result: answer }];
      },
    },
  },
}));

beforeEach(() => Object.assign(world, { tabs: new Map(), looks: 0, fronts: [] }));

const point = (...tabs: Answer[][]) => {
  for (const [id, answers] of tabs.entries()) world.tabs.set(id, answers);
  return pointAt([], async () => 1);
};

describe('pointing at a row', () => {
  it('is done once where the page stays as it was looked at', async () => {
    expect(await point([true])).toBe('shown');
    expect(world).toMatchObject({ looks: 1, fronts: [0] });
  });

  it('looks again where the page has drawn its list anew since', async () => {
    expect(await point([false, false, true])).toBe('shown');
    expect(world.looks).toBe(3);
  });

  it('gives up in a page that draws its list anew all the time, and never says that the row is not on it', async () => {
    expect(await point([false, false, false, false, false, false])).toBe('no-panel');
  });

  it('goes on to the next tab where one does not answer any more', async () => {
    expect(await point(['silent'], [true])).toBe('shown');
    expect(world.fronts).toEqual([0, 1]);
  });

  it('says that the row is not on the page only where a list without it was looked at', async () => {
    world.tabs.set(0, []);
    expect(await pointAt([], async () => null)).toBe('not-on-page');
    expect(await pointAt([], async () => 'other')).toBe('no-panel');
  });
});
