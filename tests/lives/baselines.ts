import type { SessionRow } from '../../lib/model';
import { templateScore } from '../../lib/watch/risk';
import type { Rows } from './truth';
import type { Interruption, Watcher } from './watcher';

/** What else one could use: generic page monitors, and simple rules over exact texts. Each starts at the first reading. */

const pageMonitor = (name: string, more: number): Watcher => ({
  name,
  follow: () => {
    let before: string[] | null = null;
    return {
      reads({ rows }): Interruption {
        const now = rows.flatMap(({ lines }) => lines);
        const changed = before === null ? 0 : changedCharacters(before, now);
        before = now;
        return changed > more ? { page: `${changed} characters changed` } : { rows: new Map() };
      },
    };
  },
});

/** Characters of the lines that were taken out or put in, as a diff by lines shows them. */
export function changedCharacters(before: readonly string[], after: readonly string[]): number {
  // Longest common part by weight of its characters.
  let kept = new Array<number>(after.length + 1).fill(0);
  for (const line of before) {
    const next = [0];
    after.forEach((other, index) => {
      const both = line === other ? (kept[index] ?? 0) + line.length : 0;
      next.push(Math.max(both, kept[index + 1] ?? 0, next[index] ?? 0));
    });
    kept = next;
  }
  const length = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length, 0);
  return length(before) + length(after) - 2 * (kept.at(-1) ?? 0);
}

const unseenTriple: Watcher = {
  name: 'unseen (device, place, app)',
  follow: () => {
    const seen = new Set<string>();
    let started = false;
    return {
      reads({ rows }) {
        const told = new Map<number, string>();
        rows.forEach(({ device, location, apps }, index) => {
          const fresh = (apps[0] === undefined ? [''] : apps)
            .map((app) => JSON.stringify([device, location, app]))
            .filter((triple) => !seen.has(triple));
          for (const triple of fresh) seen.add(triple);
          if (started && fresh.length > 0) told.set(index, `unseen ${fresh.join(' ')}`);
        });
        started = true;
        return { rows: told };
      },
    };
  },
};

/** The published template, its "unknown" and "unexpected" decided by lists of exact texts that grow with true answers. */
const exactTemplate: Watcher = {
  name: 'template, exact lists',
  follow: () => {
    const devices = new Set<string>();
    const places = new Set<string>();
    const judged = new Set<string>();
    let started = false;
    const learn = ({ device, location }: SessionRow) => {
      devices.add(device);
      places.add(location);
    };
    return {
      reads({ rows, behind }: Rows) {
        const told = new Map<number, string>();
        const fresh: SessionRow[] = [];
        rows.forEach((row, index) => {
          const mine = behind[index]?.intrusion === null;
          const key = JSON.stringify([row.device, row.location, row.apps]);
          if (started && judged.has(key)) return;
          judged.add(key);
          if (mine) fresh.push(row);
          const { score, suggestion } = templateScore({
            deviceUnknown: !devices.has(row.device),
            locationUnexpected: !places.has(row.location),
            apiPlatform: row.apps.includes('API Platform'),
            trustedUnconfirmed: false,
            current: row.current,
          });
          if (started && suggestion !== 'keep') told.set(index, `template ${score}`);
        });
        // The owner answers truly and at once.
        fresh.forEach(learn);
        started = true;
        return { rows: told };
      },
    };
  },
};

export const baselines: readonly Watcher[] = [
  pageMonitor('any text change', 0),
  pageMonitor('more than 50 characters', 50),
  pageMonitor('more than 100 characters', 100),
  unseenTriple,
  exactTemplate,
];
