const DAY = 86_400_000;

/** Where an instant stands. Milliseconds since 1970; pixels from the left. */
export interface Scale {
  from: number;
  to: number;
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

/** Instants to be named on the axis, counted back from now, so far apart that a date fits between. */
export function axisOf({ from, to, width, x }: Scale, apart = 84): { at: number; x: number }[] {
  const days = Math.max(1e-9, (to - from) / DAY);
  const most = Math.max(1, Math.floor((width - 2 * MARGIN) / apart));
  const step = STEPS.find((size) => days / size <= most) ?? days;
  const ticks: { at: number; x: number }[] = [];
  for (let at = to; at >= from && ticks.length <= most; at -= step * DAY) ticks.push({ at, x: x(at) });
  return ticks.reverse();
}
