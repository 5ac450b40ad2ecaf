import type { Decision } from '../model';
import { deviceOf } from '../watch/normalise/device';
import { isNowhere, placeKey, placeOf } from '../watch/normalise/place';
import { LABEL_WITHHELD } from './device-kind';
import { WITHHELD } from './places';
import type { Provenance } from './provenance';
import type { ReviewFile, ReviewSession } from './review/types';

/** A review with the name of the file that it came from. */
export interface Named {
  name: string;
  review: ReviewFile;
}

/** A session with the account that it is of, as one can be told over many files. */
export interface Placed {
  file: string;
  /** Equal for the sessions of one account. */
  account: string;
  /** The account's owner, where a session of it names one; else the account or the file. */
  who: string;
  session: ReviewSession;
}

/** What stands in several accounts: the same device label, or the same place. */
export interface Shared {
  kind: 'device' | 'place';
  value: string;
  /** Who has it, each once. */
  who: string[];
  sessions: Placed[];
}

/** Many reviews side by side. */
export interface Merged {
  reviews: {
    name: string;
    date: string;
    reviewer: string;
    sessions: number;
    flags: number;
    /** What the file says of its origin; null: nothing. */
    provenance: Provenance | null;
  }[];
  sessions: Placed[];
  decisions: { decision: Decision | null; count: number }[];
  /** What is not settled: undecided with a flag, unsure, or judged otherwise and still listed. The highest scores first. */
  waiting: Placed[];
  /** Those that the most accounts share come first. */
  shared: Shared[];
}

/** A session of a file that several exports hold counts once, as the newest export has it. */
export function mergeReviews(files: readonly Named[]): Merged {
  const newestFirst = [...files].sort((a, b) => compared(exportedAt(b), exportedAt(a)));
  const seen = new Set<string>();
  const sessions = newestFirst.flatMap(({ name, review }) =>
    review.sessions.flatMap((session): Placed[] => {
      const key = `${session.account}\n${session.session}`;
      const keyed = session.session !== '' && session.account !== '' && !session.account.startsWith('[');
      if (keyed && seen.has(key)) return [];
      if (keyed) seen.add(key);
      return [{ file: name, account: accountOf(name, session), who: '', session }];
    }),
  );
  const owners = new Map<string, string>();
  for (const { account, session } of sessions)
    if (session.owner !== '' && !owners.has(account)) owners.set(account, session.owner);
  for (const one of sessions) one.who = owners.get(one.account) ?? (one.session.account || one.file);
  return {
    reviews: files.map(({ name, review }) => ({
      name,
      date: review.date,
      reviewer: review.reviewer,
      sessions: review.sessions.length,
      flags: review.sessions.reduce((sum, { flags }) => sum + flags.length, 0),
      provenance: review.provenance,
    })),
    sessions,
    decisions: decisionsOf(sessions),
    waiting: sessions.filter(isWaiting).sort((a, b) => (b.session.score ?? 0) - (a.session.score ?? 0)),
    shared: sharedBy(sessions),
  };
}

/** A numbered account is another one in each file; where no account is given, the owner tells, else the file. */
function accountOf(file: string, { account, owner }: ReviewSession): string {
  if (account === '')
    return owner === '' || owner.startsWith('[') ? `file ${file} ${owner}` : `owner ${owner}`;
  return account.startsWith('[') ? `file ${file} ${account}` : `account ${account}`;
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const exportedAt = ({ review }: Named): string => review.provenance?.exported_at || review.date;

function decisionsOf(sessions: readonly Placed[]): Merged['decisions'] {
  const counts = new Map<Decision | null, number>();
  for (const { session } of sessions) counts.set(session.decision, (counts.get(session.decision) ?? 0) + 1);
  return Array.from(counts, ([decision, count]) => ({ decision, count })).sort((a, b) => b.count - a.count);
}

function isWaiting({ session: { decision, listed, flags } }: Placed): boolean {
  if (decision === 'keep') return false;
  if (decision === null) return flags.some(({ open }) => open);
  return decision === 'unsure' || listed !== false;
}

/** A label that many people have, such as "Chrome on macOS", is told apart by its place: only the pair stands out. */
function sharedBy(sessions: readonly Placed[]): Shared[] {
  const groups = new Map<string, Shared & { accounts: Set<string> }>();
  const add = (kind: Shared['kind'], key: string, value: string, placed: Placed) => {
    const group = groups.get(key) ?? { kind, value, who: [], sessions: [], accounts: new Set() };
    groups.set(key, group);
    group.sessions.push(placed);
    if (!group.accounts.has(placed.account)) group.who.push(placed.who);
    group.accounts.add(placed.account);
  };
  for (const placed of sessions) {
    const { device, location } = placed.session;
    const place = placeOf(location === WITHHELD ? '' : location);
    if (device !== '' && device !== LABEL_WITHHELD && isTelling(device))
      add('device', `device ${device.toLowerCase()}`, device, placed);
    // A country alone is no coincidence.
    if (!isNowhere(place) && place.parts.length > 0)
      add('place', `place ${placeKey(place)}`, location, placed);
  }
  return [...groups.values()]
    .filter(({ accounts }) => accounts.size > 1)
    .map(({ accounts: _, ...shared }) => shared)
    .sort((a, b) => b.who.length - a.who.length || (a.value < b.value ? -1 : 1));
}

/** Does a label name a model or a machine of its own, or that the device is not known? "Chrome on macOS" is everybody's. */
function isTelling(label: string): boolean {
  const { unknown, family, model } = deviceOf(label);
  return unknown || model.length > 0 || family?.startsWith('other:') === true;
}
