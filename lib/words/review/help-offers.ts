import type { TopicId } from './help';

/** Where the interface offers a topic of the help: beside the message that makes one ask. */
export const offers = {
  /** Beside the one sentence on top, by the kind of status. */
  status: {
    'never-read': 'nothing-read',
    unavailable: 'panel-missing',
    failed: 'panel-fails',
    unrecognised: 'not-read',
    partial: 'partial',
    'confirm-baseline': 'first-reading',
  },
  /** Beside a reason of a score, by its code. */
  reason: {
    'device-additional': 'several-rows',
    'device-unknown': 'approximate',
    'location-unexpected': 'expecting',
    'location-unknown': 'approximate',
    'town-unfamiliar': 'approximate',
    'signed-in-long-ago': 'left-behind',
    'left-behind': 'left-behind',
  },
  /** Beside what is said of a log-out. */
  logOut: { spreading: 'log-out-time', over: 'still-listed', settled: 'still-listed' },
  /** Beside what a row lacks. */
  row: { noLogOut: 'no-log-out', current: 'end-current', unavailable: 'status-unavailable', gone: 'gone' },
  /** Beside several listed rows of one device. */
  device: { several: 'several-rows' },
} as const satisfies Record<string, Record<string, TopicId>>;

/** The topic for a key of one of these tables; null when none is offered there. */
export function offered(table: Record<string, TopicId>, key: string): TopicId | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
