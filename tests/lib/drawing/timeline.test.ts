import { describe, expect, it } from 'vitest';
import { drawLane, isInRange, type LaneWords } from '../../../lib/drawing/lane';
import { legendItems } from '../../../lib/drawing/legend';
import { clustered, forms, markKinds } from '../../../lib/drawing/marks';
import { drawReadings } from '../../../lib/drawing/readings';
import { axisOf, MARGIN, scaleOf } from '../../../lib/drawing/scale';
import { fitted, hatching, type Shape, widthOf } from '../../../lib/drawing/shapes';
import { escaped } from '../../../lib/drawing/svg';
import { type TimelineWords, timelineSvg } from '../../../lib/drawing/timeline';
import type { Entry, SessionRow } from '../../../lib/model';
import { defaultPolicy } from '../../../lib/policy/policy';
import { gapsOf } from '../../../lib/watch/gaps';
import { historyOf } from '../../../lib/watch/history';
import { type Lane, type LaneMark, lanesOf } from '../../../lib/watch/lanes';
import { day, laptop, phone, signedIn } from '../watch/story';

const account = 'owner';
const snapshot = (at: string, rows: SessionRow[]): Entry => ({
  type: 'snapshot',
  at,
  account,
  rows,
  complete: true,
  language: 'en',
});
const say: LaneWords = {
  stay: ({ session, from, to }) => `${session} ${from} ${to}`,
  marks: ({ kind, marks }) => `${kind} x${marks.length}`,
  caption: (place) => place,
};
const at = (days: number) => Date.parse(day(days));
const scale = scaleOf(at(0), at(100), 1000 + 2 * MARGIN);
const x = (days: number) => MARGIN + days * 10;
const only = (lanes: Lane[]): Lane => {
  if (lanes.length !== 1 || !lanes[0]) throw new Error(`${lanes.length} lanes`);
  return lanes[0];
};
const laneOf = (...entries: Entry[]) => only(lanesOf(historyOf(account, entries, defaultPolicy)));
const looks = (shapes: Shape[], look: string) => shapes.filter((shape) => shape.look === look);

describe('the scale', () => {
  it('has now at the right edge and the beginning at the left', () => {
    expect([scale.x(at(0)), scale.x(at(50)), scale.x(at(100))]).toEqual([x(0), x(50), x(100)]);
  });
  it.each([320, 760, 1200])('names dates that do not touch at %i px', (width) => {
    for (const days of [1, 30, 90, 365, 4_000]) {
      const ticks = axisOf(scaleOf(at(-days), at(0), width));
      expect(ticks.at(-1)).toMatchObject({ at: at(0), label: { x: width, anchor: 'end' } });
      const apart = ticks.slice(1).map((tick, i) => tick.x - (ticks[i]?.x ?? 0));
      for (const distance of apart) expect(distance).toBeGreaterThan(80);
      expect(ticks.length).toBeLessThan(16);
    }
  });
  it('of no time at all is still one', () => {
    expect(axisOf(scaleOf(at(0), at(0), 0)).length).toBeGreaterThan(0);
  });
});

describe('a lane', () => {
  const rows = (days: number) => [{ ...phone, signedIn: signedIn(day(days)) }];
  const lane = laneOf(snapshot(day(10), rows(8)), snapshot(day(20), rows(8)), snapshot(day(60), rows(55)));
  const gaps = gapsOf(
    [10, 20, 60].map((days) => ({ kind: 'read', at: day(days), complete: true, count: 1, same: false })),
    14,
    at(60),
  );

  it('has a bar from first to last seen, hatched where nothing was read', () => {
    const [bar] = drawLane(lane, scale, gaps, say).spots.filter(({ key }) => key.startsWith('bar'));
    expect(bar?.text).toBe(`s1 ${day(10)} ${day(60)}`);
    expect(looks(bar?.shapes ?? [], 'bar')[0]?.at).toMatchObject({ x: x(10), width: 500 });
    expect(looks(bar?.shapes ?? [], 'unseen')[0]?.at).toMatchObject({ x: x(20), width: 400 });
    expect(looks(bar?.shapes ?? [], 'hatch')).toHaveLength(1);
  });

  it('has its marks from left to right, each with what it is', () => {
    const { spots } = drawLane(lane, scale, [], say);
    expect(spots.map(({ text }) => text.slice(0, 7))).toEqual([
      'sign-in',
      expect.stringMatching('^s1'),
      'sign-in',
    ]);
    expect(spots.map((spot) => Math.round(spot.x))).toEqual([x(8), x(10), x(55)]);
  });

  it('is cut to the range, and knows when nothing of it is in there', () => {
    const late = scaleOf(at(30), at(40), 1000);
    const [bar] = drawLane(lane, late, [], say).spots;
    expect(looks(bar?.shapes ?? [], 'bar')[0]?.at).toMatchObject({ x: MARGIN, width: 1000 - 2 * MARGIN });
    expect(isInRange(lane, late)).toBe(true);
    expect(isInRange(lane, { from: at(61), to: at(90) })).toBe(false);
  });

  it('says the place where there is room, before the bar at the edge of now, and cut where there is none', () => {
    const captions = (one: Lane) => looks(drawLane(one, scale, [], say).ground, 'caption');
    expect(captions(lane)).toMatchObject([
      { text: phone.location, at: { x: x(10), 'text-anchor': 'start' } },
    ]);
    expect(captions(laneOf(snapshot(day(99), rows(98))))).toMatchObject([
      { text: phone.location, at: { 'text-anchor': 'end' } },
    ]);
    const moved = [{ ...phone, location: 'San Diego, CA, US', signedIn: signedIn(day(18)) }];
    const cut = captions(laneOf(snapshot(day(10), rows(8)), snapshot(day(18), moved)));
    expect(cut.map(({ text }) => text)).toEqual(['Los Angele…', 'San Diego, CA, US']);
  });

  it('sessions at once stand below one another', () => {
    const session = lane.sessions[0];
    const stay = { session: 's2', from: day(30), to: day(50), gone: null, places: [] };
    const beside = { ...lane, sessions: session ? [session] : [], stays: [...lane.stays, stay] };
    const { height, spots } = drawLane(beside, scale, [], say);
    expect(height).toBe(88);
    expect(spots.find(({ key }) => key.startsWith('bar s2'))?.shapes[1]?.at.y).toBeGreaterThan(44);
  });

  it('of ten thousand sign-ins draws no more than fit', () => {
    const mark = (n: number): LaneMark => ({
      kind: 'sign-in',
      session: 's1',
      from: day(10, n),
      to: day(10, n),
      event: { kind: 'trusted', at: day(10, n), session: 's1', trusted: true },
    });
    const many = { ...lane, marks: Array.from({ length: 10_000 }, (_, n) => mark(n * 5)) };
    const { spots } = drawLane(many, scale, [], say);
    expect(spots.length).toBeLessThan(100);
    const counted = spots.reduce((sum, { text }) => sum + Number(/x(\d+)$/.exec(text)?.[1] ?? 0), 0);
    expect(counted).toBe(10_000);
  });
});

describe('marks', () => {
  it('of each kind have a form of their own', () => {
    const drawn = markKinds.map((kind) => JSON.stringify(forms[kind](0, 0)));
    expect(new Set(drawn).size).toBe(markKinds.length);
    expect(legendItems).toEqual(expect.arrayContaining(markKinds));
  });
  it('of one kind that would lie upon one another are one, of two kinds are two', () => {
    const placed = (kind: LaneMark['kind'], where: number) => ({
      mark: { kind, session: 's1' } as LaneMark,
      x: where,
      end: where,
    });
    const found = clustered([
      placed('sign-in', 30),
      placed('sign-in', 10),
      placed('alert', 11),
      placed('sign-in', 13),
    ]);
    expect(found.map(({ kind, x: where, marks }) => [kind, where, marks.length])).toEqual([
      ['sign-in', 10, 2],
      ['alert', 11, 1],
      ['sign-in', 30, 1],
    ]);
  });
});

describe('readings', () => {
  it('whole, partial and missed ones look different and lead where they can', () => {
    const { spots } = drawReadings(
      [
        { kind: 'read', at: day(10), complete: true, count: 1, same: false },
        { kind: 'read', at: day(20), complete: false, count: 1, same: false },
        { kind: 'missed', at: day(30), state: 'failed', reason: null },
      ],
      [{ from: at(40), to: at(60) }],
      scale,
      { readings: (events) => String(events.length), gap: () => 'gap' },
    );
    expect(spots.map(({ about, text }) => [about, text])).toEqual([
      [{ reading: day(10) }, '1'],
      [{ reading: day(20) }, '1'],
      [null, '1'],
      [null, 'gap'],
    ]);
    const forms = spots
      .slice(0, 3)
      .map(({ shapes, x: where }) => JSON.stringify(shapes[0]).replaceAll(String(where), 'x'));
    expect(new Set(forms).size).toBe(3);
  });
});

describe('shapes', () => {
  it('text is cut to a width, or left out where hardly anything would be left', () => {
    expect(fitted('Lisbon', 100)).toBe('Lisbon');
    expect(fitted('Los Angeles, CA, US', 60)).toBe('Los Ange…');
    expect(fitted('Lisbon', 10)).toBe('');
    expect(widthOf('東京')).toBeGreaterThan(widthOf('ab'));
  });
  it('hatching stays within its rectangle', () => {
    const { d } = hatching(10, 20, 33, 8).at as { d: string };
    const points = [...d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, px, py]) => [Number(px), Number(py)]);
    expect(points.length).toBeGreaterThan(8);
    for (const [px = 0, py = 0] of points) {
      expect(px).toBeGreaterThanOrEqual(10);
      expect(px).toBeLessThanOrEqual(43);
      expect(py).toBeGreaterThanOrEqual(20);
      expect(py).toBeLessThanOrEqual(28);
    }
  });
});

describe('the file', () => {
  const hostile = '</title><script>alert(1)</script>"\'&\u0000\uD800';
  const words: TimelineWords = {
    ...say,
    title: hostile,
    subtitle: hostile,
    readingsName: 'Readings',
    lane: ({ device }) => ({ name: device, note: hostile }),
    readings: () => hostile,
    gap: () => hostile,
    date: (when) => new Date(when).toISOString().slice(0, 10),
    now: 'now',
    legend: Object.fromEntries(legendItems.map((item) => [item, item])) as TimelineWords['legend'],
    left: (count) => `${count} more`,
  };
  const bad = { ...phone, device: hostile, location: hostile };
  const history = historyOf(
    account,
    [snapshot(day(10), [laptop, bad]), snapshot(day(50), [laptop, bad])],
    defaultPolicy,
  );
  const draw = (more: { most?: number } = {}) =>
    timelineSvg(history, { from: at(0), to: at(60), gaps: [], words, ...more });

  it('is one well-formed picture without script, link or request, whatever the texts say', () => {
    const file = draw();
    expect(file.match(/<svg /g)).toHaveLength(1);
    expect(file).not.toMatch(/<script|<a |href|url\(|on\w+=|@import|\p{Cs}/u);
    expect(file).not.toContain('\u0000');
    expect(file).toContain('&#60;script&#62;');
    // Every element that is opened is closed.
    const open: string[] = [];
    for (const [, close, name, self] of file.matchAll(/<(\/?)(\w+)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (self === '/') continue;
      if (close === '') open.push(name ?? '');
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it('names what there is no room for', () => {
    expect(draw()).not.toContain(' more');
    expect(draw({ most: 1 })).toContain('1 more');
  });

  it('is the same for the same history', () => {
    expect(draw()).toBe(draw());
  });

  it('escapes what XML gives a meaning', () => {
    expect(escaped('a<b>&"\'\u0007\uDC00😀')).toBe('a&#60;b&#62;&#38;&#34;&#39;😀');
  });
});
