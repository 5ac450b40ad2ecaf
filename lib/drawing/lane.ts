import type { Gap } from '../watch/gaps';
import type { Lane, Stay } from '../watch/lanes';
import { type Cluster, clustered, forms, MIDDLE, TRACK, target } from './marks';
import type { Range, Scale } from './scale';
import { fitted, hatching, line, rect, type Shape, widthOf, words } from './shapes';

/** Something in a picture that can be pointed at: what it is in words, and what it is about. */
export interface Spot {
  key: string;
  /** A session, or the reading of an instant; null for neither. */
  about: { session: string } | { reading: string } | null;
  text: string;
  x: number;
  shapes: Shape[];
}

/** One lane as it is drawn: what lies beneath, and above it the spots from left to right. */
export interface LaneDrawing {
  height: number;
  ground: Shape[];
  spots: Spot[];
}

/** The words of a lane; everything in them is ready to show. */
export interface LaneWords {
  stay(stay: Stay): string;
  /** Of one mark, or of several that lie upon one another. */
  marks(cluster: Cluster): string;
  /** What stands at a bar; '' for nothing. */
  caption(place: string): string;
}

/** More sessions of one device at once than these share the last track. */
const MOST_TRACKS = 6;
/** A span of time that is drawn wider than this is seen as a span, in pixels. */
const WIDE = 4;

/** Draws one lane: bars from first to last seen, hatched where nothing was read, captions and marks. */
export function drawLane(lane: Lane, scale: Scale, gaps: readonly Gap[], say: LaneWords): LaneDrawing {
  const tracks = tracksOf(
    lane.stays.filter((stay) => touches(stay, scale)),
    scale,
  );
  const trackOf = new Map<string, number>();
  const ground: Shape[] = [];
  const spots: Spot[] = [];
  tracks.forEach((stays, track) => {
    const top = track * TRACK.height;
    stays.forEach((stay, i) => {
      trackOf.set(stay.session, track);
      const { bar, rest } = drawStay(stay, scale, gaps, top);
      spots.push({
        key: `bar ${stay.session} ${stay.from}`,
        about: { session: stay.session },
        text: say.stay(stay),
        x: scale.x(Math.max(Date.parse(stay.from), scale.from)),
        shapes: bar,
      });
      ground.push(...rest, ...captions(stay, stays[i - 1], stays[i + 1], scale, top, say.caption));
    });
  });
  for (const cluster of clustersOf(lane, scale, trackOf)) {
    const top = (trackOf.get(cluster.session) ?? 0) * TRACK.height;
    const y = top + MIDDLE - 7;
    const span = cluster.end - cluster.x > WIDE ? [line('trail', cluster.x, y, cluster.end, y)] : [];
    spots.push({
      key: `${cluster.kind} ${cluster.session} ${cluster.marks[0]?.from}`,
      about: { session: cluster.session },
      text: say.marks(cluster),
      x: cluster.x,
      shapes: [...forms[cluster.kind](cluster.x, top), ...span, target(cluster.x, top, cluster.kind)],
    });
  }
  ground.push(...trails(lane, scale, trackOf));
  const height = Math.max(1, tracks.length) * TRACK.height;
  return { height, ground, spots: spots.sort((a, b) => a.x - b.x) };
}

/** Is anything of a lane to be seen between the ends of a scale? */
export function isInRange(lane: Lane, range: Range): boolean {
  return (
    lane.stays.some((stay) => touches(stay, range)) ||
    lane.marks.some(({ from }) => range.from <= Date.parse(from) && Date.parse(from) <= range.to)
  );
}

const touches = ({ from, to, gone }: Stay, range: Range) =>
  Date.parse(from) <= range.to && Date.parse(gone ?? to) >= range.from;

/** Stays that overlap stand below one another; one that would be drawn upon its neighbour's beginning is left out. */
function tracksOf(stays: readonly Stay[], { x }: Scale): Stay[][] {
  const tracks: Stay[][] = [];
  const ends: number[] = [];
  const starts: number[] = [];
  for (const stay of [...stays].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const [start, end] = [x(Date.parse(stay.from)), x(Date.parse(stay.to))];
    const free = ends.findIndex((taken) => taken < start + 1);
    const track = free >= 0 ? free : Math.min(ends.length, MOST_TRACKS - 1);
    const before = starts[track];
    if (before !== undefined && start - before < THINNEST && end <= (ends[track] ?? 0) + THINNEST) continue;
    const on = tracks[track] ?? [];
    on.push(stay);
    tracks[track] = on;
    starts[track] = start;
    ends[track] = Math.max(ends[track] ?? 0, end);
  }
  return tracks;
}

const THINNEST = 3;

function drawStay(
  { from, to, gone }: Stay,
  { x, ...scale }: Scale,
  gaps: readonly Gap[],
  top: number,
): { bar: Shape[]; rest: Shape[] } {
  const within = (at: number) => x(Math.min(Math.max(at, scale.from), scale.to));
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const [start, end] = [within(first), within(last)];
  const width = Math.max(THINNEST, end - start);
  const bar = [
    rect('hit', start, top + TRACK.bar - 8, width, TRACK.thick + 16),
    rect('bar', start, top + TRACK.bar, width, TRACK.thick, 2),
  ];
  for (const gap of gaps) {
    const [a, b] = [within(Math.max(gap.from, first)), within(Math.min(gap.to, last))];
    if (gap.to <= first || gap.from >= last || b - a < 2) continue;
    bar.push(rect('unseen', a, top + TRACK.bar, b - a, TRACK.thick));
    bar.push(hatching(a, top + TRACK.bar, b - a, TRACK.thick));
  }
  const rest: Shape[] = [];
  if (gone !== null && Date.parse(gone) <= scale.to) {
    // Somewhere on this line it went.
    const out = within(Date.parse(gone));
    rest.push(line('trail', start + width, top + MIDDLE, out, top + MIDDLE));
    rest.push(line('trail', out, top + MIDDLE - 4, out, top + MIDDLE + 4));
  }
  return { bar, rest };
}

/** Where it was, at the left of the bar and wherever that changed, as far as there is room before what comes next. */
function captions(
  { places }: Stay,
  previous: Stay | undefined,
  following: Stay | undefined,
  { x, from, to, width }: Scale,
  top: number,
  say: (place: string) => string,
): Shape[] {
  const startOf = (at: string) => x(Math.max(Date.parse(at), from));
  const edge = following === undefined ? width : startOf(following.from) - 8;
  const y = top + TRACK.caption;
  return places.flatMap(({ at, place }, i) => {
    const next = places[i + 1];
    // In view only what holds at some instant of the range.
    if (Date.parse(at) > to || (next !== undefined && Date.parse(next.at) <= from)) return [];
    const start = startOf(at);
    const end = next === undefined ? edge : Math.min(edge, startOf(next.at) - 8);
    const text = say(place);
    const before = previous === undefined ? 0 : x(Date.parse(previous.to)) + 8;
    // At the edge of now it stands before its bar, where there is room.
    if (places.length === 1 && widthOf(text) > end - start && widthOf(text) <= start + 6 - before)
      return [words('caption', start + 6, y, text, 'end')];
    const here = fitted(text, end - start);
    return here === '' ? [] : [words('caption', start, y, here)];
  });
}

function clustersOf(lane: Lane, scale: Scale, trackOf: Map<string, number>): Cluster[] {
  const byTrack = new Map<number, Parameters<typeof clustered>[0]>();
  for (const mark of lane.marks) {
    const [from, to] = [Date.parse(mark.from), Date.parse(mark.to)];
    if (!(to >= scale.from && from <= scale.to)) continue;
    const track = trackOf.get(mark.session) ?? 0;
    const placed = byTrack.get(track) ?? [];
    byTrack.set(track, placed);
    placed.push({
      mark,
      x: scale.x(Math.max(from, scale.from)),
      end: scale.x(Math.min(to, scale.to)),
    });
  }
  return [...byTrack.values()].flatMap(clustered);
}

/** From a sign-in to the reading that first showed it, and from a log-out to the reading that settled it. */
function trails(lane: Lane, scale: Scale, trackOf: Map<string, number>): Shape[] {
  const begun = new Map<string, number>();
  const shapes: Shape[] = [];
  for (const { event, session, from: signedIn } of lane.marks) {
    const y = (trackOf.get(session) ?? 0) * TRACK.height + MIDDLE;
    const draw = (look: 'lead' | 'trail', from: number, to: number) => {
      if (from >= to || to < scale.from || from > scale.to) return;
      const [start, end] = [scale.x(Math.max(from, scale.from)), scale.x(Math.min(to, scale.to))];
      shapes.push(line(look, start, y, end, y));
    };
    const at = Date.parse(event.at);
    if (event.kind === 'first-seen') draw('lead', Date.parse(signedIn), at);
    else if (event.kind === 'log-out') begun.set(`${event.logOut} ${session}`, at);
    else if (event.kind === 'log-out-checked') {
      draw('trail', begun.get(`${event.logOut} ${session}`) ?? at, at);
    }
  }
  return shapes;
}
