import type { LaneMark, MarkKind } from '../watch/lanes';
import { circle, line, path, rect, round, type Shape } from './shapes';

/** The heights of one track of a lane, in pixels from its top. */
export const TRACK = { height: 44, caption: 11, flag: 14, bar: 23, thick: 8, app: 39 } as const;
/** The middle of the bar. */
export const MIDDLE = TRACK.bar + TRACK.thick / 2;

/**
 * How each kind of mark is drawn at `x`, on a track that begins at `top`. Each has a form and a height of its own: they are
 * told apart without colour, and what happened at one instant stands above one another.
 */
export const forms: Record<MarkKind, (x: number, top: number) => Shape[]> = {
  'sign-in': (x, top) => [line('tick', x, top + TRACK.bar - 3, x, top + TRACK.bar + TRACK.thick + 3)],
  place: (x, top) => [diamond(x, top + MIDDLE)],
  app: (x, top) => [circle('solid', x, top + TRACK.app, 3)],
  alert: (x, top) => flag(x, top, 'solid'),
  'quiet-alert': (x, top) => flag(x, top, 'hollow'),
  // Larger than what confirms it: at one point of the picture they are a dot in a ring.
  'log-out': (x, top) => [circle('hollow', x, top + MIDDLE, 6)],
  verified: (x, top) => [circle('solid', x, top + MIDDLE, 3.5)],
  failed: (x, top) => {
    const y = top + MIDDLE;
    return [circle('hollow', x, y, 5), path('tick', `M${round(x - 2.5)} ${y - 2.5}l5 5m-5 0l5 -5`)];
  },
};

const diamond = (x: number, y: number) => path('solid', `M${round(x)} ${y - 6}l6 6l-6 6l-6 -6z`);

const flag = (x: number, top: number, look: 'solid' | 'hollow') => [
  line('tick', x, top + TRACK.flag, x, top + TRACK.bar + TRACK.thick),
  path(look, `M${round(x)} ${top + TRACK.flag - 1}l10 4l-10 4z`),
];

/** Kinds in the order in which a legend names them. */
export const markKinds = Object.keys(forms) as MarkKind[];

/** What takes the pointer of a mark: as large as there is room for. */
export const target = (x: number, top: number, kind: MarkKind): Shape =>
  kind === 'alert' || kind === 'quiet-alert'
    ? rect('hit', x - 6, top, 20, TRACK.bar)
    : kind === 'app'
      ? rect('hit', x - 10, top + TRACK.bar + TRACK.thick + 2, 20, TRACK.height - TRACK.bar - TRACK.thick - 2)
      : rect('hit', x - 8, top + TRACK.bar - 8, 16, TRACK.thick + 16);

/** Marks of one kind that would lie upon one another are one mark. */
export interface Cluster {
  kind: MarkKind;
  session: string;
  x: number;
  /** Right end of the span in which it happened, where that can be seen. */
  end: number;
  marks: LaneMark[];
}

/** So near, in pixels, two marks of one kind become one. */
const NEAR = 6;

/** @param placed marks of one track with where they stand, in any order. */
export function clustered(placed: { mark: LaneMark; x: number; end: number }[]): Cluster[] {
  const clusters: Cluster[] = [];
  const last = new Map<MarkKind, Cluster>();
  for (const { mark, x, end } of placed.sort((a, b) => a.x - b.x)) {
    const before = last.get(mark.kind);
    if (before && x - before.x < NEAR) {
      before.marks.push(mark);
      before.end = Math.max(before.end, end);
      continue;
    }
    const cluster: Cluster = { kind: mark.kind, session: mark.session, x, end, marks: [mark] };
    last.set(mark.kind, cluster);
    clusters.push(cluster);
  }
  return clusters;
}
