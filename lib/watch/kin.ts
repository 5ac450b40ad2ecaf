import type { TrackedSession } from '../model';
import type { Face } from './agreement';
import { instant } from './instant';
import { deviceAgreement, deviceKey } from './normalise/device';
import { placeKey } from './normalise/place';
import { byId, isListed } from './standing';
import { faceOfSession } from './tracking';

/** Could the two be one machine? Rows without a label are alike when the same apps stand on them. */
export function isKin(one: Face, other: Face): boolean {
  const agrees = deviceAgreement(one.device, other.device);
  if (agrees === 'unnamed') return one.apps.join() === other.apps.join();
  return agrees === 'same' || agrees === 'alike' || agrees === 'vague';
}

/** Sessions that could be one machine's, and what is asked of them; they are not changed afterwards. */
export class Kin {
  readonly listed: readonly TrackedSession[];
  readonly gone: readonly TrackedSession[];
  private most: number | null = null;
  private latest: Record<'listed' | 'gone', TrackedSession[]> | null = null;

  constructor(readonly all: readonly TrackedSession[]) {
    this.listed = all.filter(isListed);
    this.gone = all.filter((session) => !isListed(session));
  }

  /** Of those at one place the one last seen: all that it takes to find the nearest. */
  get perPlace(): Record<'listed' | 'gone', TrackedSession[]> {
    this.latest ??= { listed: latestPerPlace(this.listed), gone: latestPerPlace(this.gone) };
    return this.latest;
  }

  /** How many of them were ever listed at once (`mostAtOnce`). */
  get mostAtOnce(): number {
    this.most ??= mostAtOnce(this.all);
    return this.most;
  }
}

function latestPerPlace(sessions: readonly TrackedSession[]): TrackedSession[] {
  const latest = new Map<string, TrackedSession>();
  for (const session of sessions) {
    const key = placeKey(faceOfSession(session).place);
    const known = latest.get(key);
    if (!known || isLater(session, known)) latest.set(key, session);
  }
  return [...latest.values()];
}

export const isLater = (a: TrackedSession, b: TrackedSession): boolean =>
  (instant(a.lastSeen) - instant(b.lastSeen) || byId(b, a)) > 0;

interface Group {
  id: number;
  face: Face;
  sessions: TrackedSession[];
}

/** Sessions by their kind of device, so that many rows are not compared with many sessions one by one. */
export class Kinds {
  private readonly groups = new Map<string, Group>();
  /** The groups whose label has this word of a model; '' for those that name no model. */
  private readonly byModel = new Map<string, Group[]>();
  /** What was asked before: 500 phones of 500 models are kin to the same few. */
  private readonly answers = new Map<string, Kin>();

  constructor(sessions: Iterable<TrackedSession> = []) {
    for (const session of sessions) this.add(session);
  }

  add(session: TrackedSession): void {
    const face = faceOfSession(session);
    const key = kindKey(face);
    const known = this.groups.get(key);
    if (known) {
      known.sessions.push(session);
      return;
    }
    const group = { face, sessions: [session], id: this.groups.size };
    this.groups.set(key, group);
    for (const word of face.device.model.length > 0 ? face.device.model : ['']) {
      this.byModel.set(word, [...(this.byModel.get(word) ?? []), group]);
    }
  }

  /** Is there one of exactly this kind? "Mac" may be "Chrome on macOS", and may be the app beside it. */
  has(face: Face): boolean {
    return this.groups.has(kindKey(face));
  }

  /**
   * The sessions that a row could be the next sign-in of: those of exactly its kind of device or, where there are none, those
   * that could be it as far as their labels say.
   */
  kinOf(face: Face): Kin {
    const same = this.groups.get(kindKey(face));
    const groups = same ? [same] : this.candidates(face).filter((group) => isKin(face, group.face));
    const name = groups.map(({ id, sessions }) => `${id}:${sessions.length}`).join();
    const answer = this.answers.get(name) ?? new Kin(groups.flatMap(({ sessions }) => sessions));
    this.answers.set(name, answer);
    return answer;
  }

  /** Two labels that name models share a word of them, or are of two models. */
  private candidates({ device: { model } }: Face): Group[] {
    if (model.length === 0) return [...this.groups.values()];
    return [...new Set(['', ...model].flatMap((word) => this.byModel.get(word) ?? []))];
  }
}

/** One text for all sessions of exactly one kind of device; those without a label are one by their apps. */
export const kindKey = ({ device, apps }: Face): string =>
  device.unknown ? `?${apps.join()}` : deviceKey(device);

/**
 * How many of these sessions were ever listed at once: so many machines of the kind the owner has, or so many rows their
 * page lists for one. Sessions that the owner said nothing good of are not among them, so that the count grows by their
 * word or by nothing having been doubtful.
 */
function mostAtOnce(sessions: readonly TrackedSession[]): number {
  const came = Float64Array.from(sessions, ({ firstSeen }) => instant(firstSeen)).sort();
  const went = Float64Array.from(sessions, ({ presence }) =>
    presence.state === 'gone' ? instant(presence.at) : Number.POSITIVE_INFINITY,
  ).sort();
  let gone = 0;
  let most = 0;
  came.forEach((at, i) => {
    // One that went in the reading that brought another was not listed beside it.
    while ((went[gone] ?? Number.POSITIVE_INFINITY) <= at) gone++;
    most = Math.max(most, i + 1 - gone);
  });
  return most;
}
