import { signal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawLane, isInRange } from '../../../lib/drawing/lane';
import { drawReadings } from '../../../lib/drawing/readings';
import { axisOf, scaleOf } from '../../../lib/drawing/scale';
import type { TimelineWords } from '../../../lib/drawing/timeline';
import type { History } from '../../../lib/watch/events';
import type { Gap } from '../../../lib/watch/gaps';
import type { Lane } from '../../../lib/watch/lanes';
import { Paged } from '../../history/paged';
import { useStores } from '../../stores/stores';
import { LaneRow, Picture } from './lane-row';
import { Legend } from './legend';
import { makeStop, walk } from './walk';

interface ChartProps {
  history: History;
  lanes: readonly Lane[];
  gaps: readonly Gap[];
  from: number;
  to: number;
  saying: TimelineWords;
  /** The session that the address leads to. */
  sought: string | undefined;
}

/** So many lanes are drawn at first. */
const page = 100;

/** The lanes of the devices below one another, over the same time. */
export function Chart({ history, lanes, gaps, from, to, saying, sought }: ChartProps) {
  const { words } = useStores();
  const { timeline: say } = words.review;
  const chart = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  const width = useWidth(axis);
  const scale = useMemo(() => scaleOf(from, to, width), [from, to, width]);
  const said = useMemo(() => signal(''), []);
  const shown = useMemo(() => lanes.filter((lane) => isInRange(lane, { from, to })), [lanes, from, to]);
  const isSought = (lane: Lane) => lane.sessions.some(({ id }) => id === sought);
  const readings = useMemo(
    () => drawReadings(history.events, gaps, scale, saying),
    [history, gaps, scale, saying],
  );
  const draw = useMemo(() => {
    const drawn = new Map<Lane, ReturnType<typeof drawLane>>();
    return (lane: Lane) => {
      const drawing = drawn.get(lane) ?? drawLane(lane, scale, gaps, saying);
      drawn.set(lane, drawing);
      return drawing;
    };
  }, [scale, gaps, saying]);
  useEffect(() => {
    if (chart.current) makeStop(chart.current);
  });
  useEffect(() => {
    if (sought !== undefined)
      chart.current?.querySelector('[data-sought="true"]')?.scrollIntoView({ block: 'center' });
  }, [sought]);
  const tell = (event: Event) => {
    const spot = event.target instanceof Element ? event.target.closest('[data-says]') : null;
    said.value = spot?.getAttribute('data-says') ?? '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its marks are told.
    <div
      class="chart"
      ref={chart}
      onPointerOver={tell}
      onFocusIn={tell}
      onKeyDown={(event) => walk(event, event.currentTarget)}
    >
      <div class="axis" aria-hidden="true">
        <div ref={axis}>
          <svg class="picture" width={scale.width} height={22} direction="ltr" aria-hidden="true">
            {axisOf(scale).map(({ at, label: { x, anchor } }) => (
              <text key={at} class="draw-label" x={x} y={15} text-anchor={anchor}>
                {at === to ? say.now : saying.date(at)}
              </text>
            ))}
          </svg>
        </div>
      </div>
      <ul class="lanes" aria-label={say.lanes}>
        <li class="lane" data-lane="">
          <h2 class="lane-name">{say.readings}</h2>
          <Picture drawing={readings} scale={scale} label={say.readings} account={history.account} />
        </li>
        {shown.length === 0 ? (
          <li class="nothing">{say.noneInRange}</li>
        ) : (
          <Paged key={from} items={shown} page={Math.max(page, shown.findIndex(isSought) + 1)}>
            {(some) =>
              some.map((lane) => (
                <LaneRow
                  key={lane.id}
                  lane={lane}
                  drawing={draw(lane)}
                  scale={scale}
                  account={history.account}
                  sought={isSought(lane)}
                />
              ))
            }
          </Paged>
        )}
      </ul>
      <p class="readout" aria-hidden="true">
        {said.value === '' ? <span class="soft">{say.hint}</span> : said}
      </p>
      <Legend />
    </div>
  );
}

/** Drawn so wide until it is measured, and where nothing can be measured. */
const unmeasured = 800;

/** The width of an element in whole pixels, and again whenever it changes. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(unmeasured);
  useEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = () => setWidth(Math.floor(measured.getBoundingClientRect().width) || unmeasured);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
