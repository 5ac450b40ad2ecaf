import type { TrackedSession } from '../model';
import { instant } from './instant';
import { kindKey } from './kin';
import { byId, isListed, isRejected, standing } from './standing';
import { faceOfSession } from './tracking';

/**
 * What is known of whose a device is. 'in-doubt': a question about it is open, or the owner is not sure.
 * 'tolerated': nobody said anything, and nothing about it was doubtful.
 */
export type DeviceStanding = 'confirmed' | 'tolerated' | 'in-doubt' | 'not-theirs';

/** The sessions that are taken for one device, oldest first. */
export interface OneDevice {
  sessions: TrackedSession[];
  standing: DeviceStanding;
}

/**
 * Puts the sessions of one device together: those that followed one another (`origin`), those that the owner gave one
 * name, and those of one kind that were never listed at once, so that one machine can have been all of them. Nothing that
 * is doubtful or was said to be a stranger's is put to a device of the owner's. Rows that read alike cannot be told apart:
 * this is what is likely, and no more. n log n.
 */
export function byDevice(sessions: TrackedSession[]): OneDevice[] {
  const links = new Links();
  const known = new Map(sessions.map((session) => [session.id, session]));
  const named = new Map<string, string>();
  for (const session of sessions) {
    const { origin } = session.memory;
    if ('session' in origin) {
      const before = known.get(origin.session);
      // Also by one that was forgotten: two that followed it are one.
      if (!before || side(before) === side(session)) links.join(origin.session, session.id);
    }
    if (session.name === null) continue;
    const key = `${side(session)} ${session.name.toLowerCase()}`;
    const first = named.get(key);
    if (first === undefined) named.set(key, session.id);
    else links.join(first, session.id);
  }
  const kinds = new Map<string, Stay[]>();
  for (const group of grouped(sessions, links)) {
    const [first] = group;
    if (!first) continue;
    const key = `${side(first)} ${kindKey(faceOfSession(first))}`;
    const stays = kinds.get(key);
    if (stays) stays.push(stayOf(group, first));
    else kinds.set(key, [stayOf(group, first)]);
  }
  for (const stays of kinds.values()) joinSuccessors(stays, links);
  return grouped(sessions, links).map((group) => ({ sessions: group, standing: standingOf(group) }));
}

type Side = 'own' | 'doubt' | 'strange';

function side(session: TrackedSession): Side {
  if (isRejected(session)) return 'strange';
  return standing(session) === 'none' ? 'doubt' : 'own';
}

function standingOf(group: TrackedSession[]): DeviceStanding {
  const [first] = group;
  const whose = first ? side(first) : 'doubt';
  if (whose === 'strange') return 'not-theirs';
  if (whose === 'doubt') return 'in-doubt';
  return group.some(({ decision }) => decision === 'keep') ? 'confirmed' : 'tolerated';
}

/** Whether one or several: from when to when sessions were listed, in milliseconds; `to` is infinite while one is. */
interface Stay {
  id: string;
  from: number;
  to: number;
  name: string | null;
}

function stayOf(group: TrackedSession[], { id }: TrackedSession): Stay {
  const stay: Stay = { id, from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY, name: null };
  for (const { firstSeen, presence, name } of group) {
    stay.from = Math.min(stay.from, instant(firstSeen));
    stay.to = Math.max(stay.to, presence.state === 'gone' ? instant(presence.at) : Number.POSITIVE_INFINITY);
    stay.name = name ?? stay.name;
  }
  return stay;
}

/** Each stay goes on from the one that ended last before it, so that there are as few devices as there ever were at once. */
function joinSuccessors(stays: Stay[], links: Links): void {
  const ends = stays.toSorted((a, b) => a.to - b.to);
  const free: Stay[] = [];
  let ended = 0;
  for (const stay of stays.toSorted((a, b) => a.from - b.from)) {
    for (let end = ends[ended]; end && end.to <= stay.from; end = ends[++ended]) free.push(end);
    const before = free.at(-1);
    // Two names are two devices, whatever they read like.
    if (!before || (before.name !== null && stay.name !== null && before.name !== stay.name)) continue;
    free.pop();
    stay.name ??= before.name;
    links.join(before.id, stay.id);
  }
}

function grouped(sessions: TrackedSession[], links: Links): TrackedSession[][] {
  const groups = new Map<string, TrackedSession[]>();
  for (const session of sessions.toSorted(byId)) {
    const root = links.rootOf(session.id);
    const group = groups.get(root);
    if (group) group.push(session);
    else groups.set(root, [session]);
  }
  return [...groups.values()];
}

/** Which ids belong together (a disjoint-set forest). */
class Links {
  private readonly parents = new Map<string, string>();

  rootOf(id: string): string {
    let root = id;
    for (let up = this.parents.get(root); up !== undefined; up = this.parents.get(root)) root = up;
    let at = id;
    for (let up = this.parents.get(at); up !== undefined; up = this.parents.get(at)) {
      this.parents.set(at, root);
      at = up;
      if (at === root) break;
    }
    return root;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a !== b) this.parents.set(b, a);
  }
}

export const isNowListed = ({ sessions }: OneDevice): boolean => sessions.some(isListed);
