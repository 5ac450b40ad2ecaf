import type { History } from '../watch/events';
import type { Gap } from '../watch/gaps';
import { type Lane, lanesOf } from '../watch/lanes';
import { drawLane, isInRange, type LaneDrawing, type LaneWords } from './lane';
import { type LegendItem, legendItems, SAMPLE, sampleOf } from './legend';
import { drawReadings, type ReadingWords } from './readings';
import { axisOf, type Scale, scaleOf } from './scale';
import { fitted, line, type Shape, words } from './shapes';
import { type Group, svgText } from './svg';

/** Everything that a picture says, ready to show. */
export interface TimelineWords extends LaneWords, ReadingWords {
  title: string;
  /** Below the title: which range, and since when everything is known. */
  subtitle: string;
  /** The name of the strip that shows when the list was read. */
  readingsName: string;
  /** What a device is called, and what is said below that; '' for nothing. */
  lane(lane: Lane): { name: string; note: string };
  /** A date on the axis. */
  date(at: number): string;
  now: string;
  legend: Record<LegendItem, string>;
  /** Lanes that there was no room for. */
  left(count: number): string;
}

export interface TimelineOptions {
  /** Milliseconds since 1970; `to` is now. */
  from: number;
  to: number;
  gaps: readonly Gap[];
  words: TimelineWords;
  /** Of the whole picture, in pixels. */
  width?: number;
  /** So many lanes at most. */
  most?: number;
}

const NAMES = 190;
const EDGE = 20;
const HEAD = 78;
const GAP = 6;

/** The timeline as the text of an SVG file: title, dates, readings, a lane for each device, and a legend. Pure. */
export function timelineSvg(history: History, options: TimelineOptions): string {
  const { from, to, gaps, words: say, width = 1180, most = 300 } = options;
  const scale = scaleOf(from, to, width - NAMES - 2 * EDGE);
  const all = lanesOf(history).filter((lane) => isInRange(lane, scale));
  const groups: Group[] = [];
  let y = HEAD;
  const row = (drawing: LaneDrawing, { name, note }: { name: string; note: string }) => {
    const named = [
      words('name', 0, 20, fitted(name, NAMES - 24)),
      words('label', 0, 35, fitted(note, NAMES - 12)),
    ];
    groups.push({ shapes: [line('grid', 0, -GAP / 2, width - 2 * EDGE, -GAP / 2)], x: EDGE, y });
    groups.push({ shapes: note === '' ? named.slice(0, 1) : named, text: name, x: EDGE, y });
    groups.push({ shapes: [...gridOf(scale, drawing.height), ...drawing.ground], x: EDGE + NAMES, y });
    for (const { text, shapes } of drawing.spots) groups.push({ shapes, text, x: EDGE + NAMES, y });
    y += drawing.height + GAP;
  };
  row(drawReadings(history.events, gaps, scale, say), { name: say.readingsName, note: '' });
  for (const lane of all.slice(0, most)) row(drawLane(lane, scale, gaps, say), say.lane(lane));
  if (all.length > most) {
    groups.push({ shapes: [words('label', 0, 14, say.left(all.length - most))], x: EDGE, y });
    y += 24;
  }
  const head = [
    words('title', 0, 28, say.title),
    words('label', 0, 48, say.subtitle),
    ...axisShapes(scale, say, NAMES),
  ];
  const legend = legendGroups(say.legend, width - 2 * EDGE, y + GAP);
  const bottom = legend.at(-1)?.y ?? y;
  return svgText(
    [{ shapes: head, x: EDGE, y: 0 }, ...groups, ...legend],
    width,
    Math.ceil(bottom + SAMPLE.height + EDGE),
    say.title,
  );
}

function axisShapes(scale: Scale, say: TimelineWords, left: number): Shape[] {
  return axisOf(scale).map(({ at, label: { x, anchor } }) =>
    words('label', left + x, HEAD - 8, at === scale.to ? say.now : say.date(at), anchor),
  );
}

/** The lines of the dates behind a lane, and that of now. */
export function gridOf(scale: Scale, height: number): Shape[] {
  return axisOf(scale).map(({ at, x }) => line(at === scale.to ? 'now' : 'grid', x, 0, x, height));
}

function legendGroups(legend: Record<LegendItem, string>, width: number, top: number): Group[] {
  const columns = Math.max(1, Math.floor(width / 280));
  return legendItems.map((item, i) => ({
    shapes: [
      ...sampleOf(item),
      words(
        'label',
        SAMPLE.width + 8,
        SAMPLE.height / 2 + 9,
        fitted(legend[item], width / columns - SAMPLE.width - 16),
      ),
    ],
    x: EDGE + (i % columns) * (width / columns),
    y: top + Math.floor(i / columns) * 30,
  }));
}
