const DAY = 86_400_000;

/** A stretch of time, as milliseconds since 1970. */
export interface Range {
  from: number;
  to: number;
}

/** Where an instant stands, in pixels from the left. */
export interface Scale extends Range {
  width: number;
  x(at: number): number;
}

/** Room at both edges, so that a mark at "now" is whole. */
export const MARGIN = 12;

/**
 * Time runs to the right in every language. A picture is passed on and printed: whoever reads it, in whatever script,
 * sees the same one, and dates and clocks run that way in right-to-left scripts, too.
 */
export function scaleOf(from: number, to: number, width: number): Scale {
  const inner = Math.max(1, width - 2 * MARGIN);
  const span = Math.max(1, to - from);
  return { from, to, width, x: (at) => MARGIN + ((at - from) / span) * inner };
}

const STEPS = [1, 2, 5, 7, 14, 30, 61, 91, 182, 365, 730, 1825, 3650];

/** An instant that is named on the axis: where it stands, and how its name stands there. */
export interface AxisTick {
  at: number;
  x: number;
  /** The name stays within the picture. */
  label: { x: number; anchor: 'start' | 'middle' | 'end' };
}

/** Instants to be named on the axis, counted back from now, so far apart that a date fits between. */
export function axisOf({ from, to, width, x }: Scale, apart = 84): AxisTick[] {
  const days = Math.max(1e-9, (to - from) / DAY);
  const most = Math.max(1, Math.floor((width - 2 * MARGIN) / apart));
  const step = STEPS.find((size) => days / size <= most) ?? days;
  const ticks: AxisTick[] = [];
  for (let at = to; at >= from && ticks.length <= most; at -= step * DAY) {
    const where = x(at);
    const label =
      where > width - apart / 2
        ? { x: width, anchor: 'end' as const }
        : where < apart / 2
          ? { x: Math.max(0, where - MARGIN), anchor: 'start' as const }
          : { x: where, anchor: 'middle' as const };
    ticks.push({ at, x: where, label });
  }
  return ticks.reverse();
}
