import type { EventOf, HistoryEvent } from '../watch/events';
import type { Gap } from '../watch/gaps';
import type { LaneDrawing, Spot } from './lane';
import type { Scale } from './scale';
import { hatching, line, path, rect, round, type Shape } from './shapes';

type Reading = EventOf<'read' | 'missed'>;

export interface ReadingWords {
  /** Of one reading, or of several that lie upon one another. */
  readings(events: readonly Reading[]): string;
  gap(gap: Gap): string;
}

/** The height of the strip, and where its marks stand, in pixels. */
const HEIGHT = 28;
const [TOP, BOTTOM] = [8, 20];
const NEAR = 4;

/** When the list was read: a long tick for the whole list, a short one for a part, a cross where it could not be read. */
export function drawReadings(
  events: readonly HistoryEvent[],
  gaps: readonly Gap[],
  scale: Scale,
  say: ReadingWords,
): LaneDrawing {
  const spots: Spot[] = gaps.flatMap((gap, i) => {
    if (gap.to <= scale.from || gap.from >= scale.to) return [];
    const [a, b] = [scale.x(Math.max(gap.from, scale.from)), scale.x(Math.min(gap.to, scale.to))];
    const shapes = [rect('unseen', a, TOP + 2, b - a, 8), hatching(a, TOP + 2, b - a, 8)];
    return [{ key: `gap ${i}`, about: null, text: say.gap(gap), x: a, shapes }];
  });
  let near: { x: number; events: Reading[] } | null = null;
  const groups: { x: number; events: Reading[] }[] = [];
  for (const event of events) {
    if (event.kind !== 'read' && event.kind !== 'missed') continue;
    const at = Date.parse(event.at);
    if (!(at >= scale.from && at <= scale.to)) continue;
    const x = scale.x(at);
    if (near !== null && x - near.x < NEAR) near.events.push(event);
    else {
      near = { x, events: [event] };
      groups.push(near);
    }
  }
  for (const { x, events: here } of groups) {
    const last = here.findLast(({ kind }) => kind === 'read');
    spots.push({
      key: `read ${here[0]?.at}`,
      about: last === undefined ? null : { reading: last.at },
      text: say.readings(here),
      x,
      shapes: [...formOf(here, x), rect('hit', x - 6, TOP - 6, 12, BOTTOM - TOP + 12)],
    });
  }
  return { height: HEIGHT, ground: [], spots: spots.sort((a, b) => a.x - b.x) };
}

function formOf(events: readonly Reading[], x: number): Shape[] {
  const middle = (TOP + BOTTOM) / 2;
  if (events.some((event) => event.kind === 'read' && event.complete))
    return [line('tick', x, TOP, x, BOTTOM)];
  if (events.some(({ kind }) => kind === 'read')) return [line('tick', x, middle, x, BOTTOM)];
  return [path('tick', `M${round(x - 3)} ${middle - 3}l6 6m-6 0l6 -6`)];
}
