import type { Random } from './random';
import type { Kinds, Session } from './sessions';
import type { TimeStyle } from './when';

/** What is around or instead of the list. */
export type Around =
  | 'confirm'
  | 'decoys-before'
  | 'decoys-after'
  | 'conversation'
  | 'stale-copy'
  | 'hidden-chat'
  | 'last-active'
  | 'address'
  | 'half-translated'
  | 'english-times';

/** What a page shows in place of sessions. */
export type Without =
  | 'closed'
  | 'closed-conversation'
  | 'closed-other-tab'
  | 'closed-entry'
  | 'loading-skeleton'
  | 'loading-spinner'
  | 'loading-text'
  | 'failed'
  | 'failed-retry'
  | 'unavailable'
  | 'unavailable-decoys'
  | 'empty';

export type What =
  | { kinds: (random: Random) => Kinds; change?: Change; around?: Around; times?: TimeStyle['kind'] }
  | { without: Without };

/** Takes something away from, or repeats, the sessions that were made. */
type Change = (sessions: Session[], random: Random) => Session[];

const some = (random: Random): Kinds => ({ count: random.between(3, 7) });
const few = (random: Random): Kinds => ({ count: random.between(2, 4) });
const recent = (random: Random): Kinds => ({ count: random.between(3, 6), recent: true });

const sparse: Change = (sessions, random) =>
  sessions.map((session) => {
    const lost = random
      .shuffle(['device', 'apps', 'place', 'signedInAt'] as const)
      .slice(0, random.between(0, 2));
    return {
      ...session,
      ...(lost.includes('device') ? { device: null } : {}),
      ...(lost.includes('apps') ? { apps: [] } : {}),
      ...(lost.includes('place') ? { place: null } : {}),
      ...(lost.includes('signedInAt') ? { signedInAt: null } : {}),
    };
  });

const twins: Change = (sessions) =>
  sessions.flatMap((session, i) => (i === 1 ? [session, { ...session }] : [session]));

/** The kinds of page, by the last part of a fixture's name. */
export const whats: Readonly<Record<string, What>> = {
  plain: { kinds: some },
  one: { kinds: () => ({ count: 1 }) },
  two: { kinds: () => ({ count: 2 }) },
  forty: { kinds: () => ({ count: 40, oddLabels: false }) },
  twins: { kinds: some, change: twins },
  'no-place': { kinds: some, change: (all) => all.map((session) => ({ ...session, place: null })) },
  'no-time': { kinds: some, change: (all) => all.map((session) => ({ ...session, signedInAt: null })) },
  'no-app': { kinds: some, change: (all) => all.map((session) => ({ ...session, apps: [] })) },
  'no-device': {
    kinds: some,
    change: (all) => all.map((session, i) => (i % 2 ? { ...session, device: null } : session)),
  },
  sparse: { kinds: some, change: sparse },
  'unknown-devices': { kinds: (random) => ({ ...some(random), unknownDevices: true }) },
  'all-unavailable': { kinds: (random) => ({ ...some(random), unavailable: 1 }) },
  'some-unavailable': { kinds: (random) => ({ ...some(random), unavailable: 0.4 }) },
  trusted: { kinds: (random) => ({ ...some(random), trusted: true }) },
  'current-last': { kinds: (random) => ({ ...some(random), current: 'anywhere' }) },
  'no-current': { kinds: (random) => ({ ...some(random), current: 'none' }) },
  'many-apps': { kinds: (random) => ({ ...some(random), manyApps: true }) },
  'odd-labels': { kinds: (random) => ({ ...some(random), oddLabels: true }) },
  'odd-places': { kinds: (random) => ({ ...some(random), trickyPlaces: true }) },
  'odd-both': {
    kinds: (random) => ({
      ...some(random),
      oddLabels: true,
      trickyPlaces: true,
      manyApps: random.chance(0.5),
    }),
  },
  'half-translated': { kinds: some, around: 'half-translated' },
  'english-times': { kinds: some, around: 'english-times' },
  confirm: { kinds: few, around: 'confirm' },
  'decoys-before': { kinds: few, around: 'decoys-before' },
  'decoys-after': { kinds: few, around: 'decoys-after' },
  conversation: { kinds: few, around: 'conversation' },
  'stale-copy': { kinds: few, around: 'stale-copy' },
  'hidden-chat': { kinds: few, around: 'hidden-chat' },
  'last-active': { kinds: some, around: 'last-active' },
  address: { kinds: some, around: 'address' },
  numeric: { kinds: some, times: { form: 'styled', date: 'short', time: 'short' } },
  'numeric-day': { kinds: some, times: { form: 'styled', date: 'short', time: null } },
  'full-date': { kinds: some, times: { form: 'styled', date: 'full', time: 'short' } },
  seconds: { kinds: some, times: { form: 'styled', date: 'medium', time: 'medium' } },
  'no-year': { kinds: some, times: { form: 'no-year', month: 'short', time: true } },
  zoned: { kinds: some, times: { form: 'zoned' } },
  relative: { kinds: some, times: { form: 'relative', numeric: 'auto', style: 'long' } },
  'relative-recent': { kinds: recent, times: { form: 'relative', numeric: 'auto', style: 'long' } },
  'relative-short': { kinds: recent, times: { form: 'relative', numeric: 'always', style: 'short' } },
  today: { kinds: recent, times: { form: 'near' } },
  closed: { without: 'closed' },
  'closed-conversation': { without: 'closed-conversation' },
  'closed-other-tab': { without: 'closed-other-tab' },
  'closed-entry': { without: 'closed-entry' },
  'loading-skeleton': { without: 'loading-skeleton' },
  'loading-spinner': { without: 'loading-spinner' },
  'loading-text': { without: 'loading-text' },
  failed: { without: 'failed' },
  'failed-retry': { without: 'failed-retry' },
  unavailable: { without: 'unavailable' },
  'unavailable-decoys': { without: 'unavailable-decoys' },
  empty: { without: 'empty' },
};
