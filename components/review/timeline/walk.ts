/**
 * Keys in the chart: it is one stop for Tab, and the arrows go from mark to mark. Left is earlier in every language, since
 * time runs to the right in every language.
 */
export function walk(event: KeyboardEvent, chart: HTMLElement): void {
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = document.activeElement;
  const lanes = Array.from(chart.querySelectorAll('[data-lane]'), spotsOf).filter(
    (spots) => spots.length > 0,
  );
  const lane = lanes.findIndex((spots) => spots.some((spot) => spot === at));
  const spot = lanes[lane]?.indexOf(at as SVGElement) ?? -1;
  if (spot < 0) return;
  event.preventDefault();
  focusSpot(chart, step(lanes, lane, spot) ?? null);
}

/** Makes a mark the chart's stop for Tab and gives it the focus. */
export function focusSpot(chart: HTMLElement, spot: SVGElement | null): void {
  if (spot === null) return;
  makeStop(chart, spot);
  spot.focus({ preventScroll: true });
  spot.closest('[data-lane]')?.scrollIntoView({ block: 'nearest' });
}

/** Exactly one mark is reached by Tab: this one, or the one that was, or the first. */
export function makeStop(chart: HTMLElement, spot: SVGElement | null = null): void {
  const old = chart.querySelector<SVGElement>('[data-spot][tabindex="0"]');
  const next = spot ?? old ?? chart.querySelector<SVGElement>('[data-spot]');
  if (old !== next) old?.setAttribute('tabindex', '-1');
  next?.setAttribute('tabindex', '0');
}

const spotsOf = (lane: Element) => Array.from(lane.querySelectorAll<SVGElement>('[data-spot]'));
const xOf = (spot: SVGElement | undefined) => Number(spot?.dataset.x ?? 0);

const nearest = (spots: SVGElement[] | undefined, x: number) =>
  spots?.reduce<SVGElement | undefined>(
    (best, spot) => (best === undefined || Math.abs(xOf(spot) - x) < Math.abs(xOf(best) - x) ? spot : best),
    undefined,
  );

type Step = (lanes: SVGElement[][], lane: number, spot: number) => SVGElement | undefined;

const steps: Record<string, Step> = {
  ArrowLeft: (lanes, lane, spot) => lanes[lane]?.[spot - 1],
  ArrowRight: (lanes, lane, spot) => lanes[lane]?.[spot + 1],
  ArrowUp: (lanes, lane, spot) => nearest(lanes[lane - 1], xOf(lanes[lane]?.[spot])),
  ArrowDown: (lanes, lane, spot) => nearest(lanes[lane + 1], xOf(lanes[lane]?.[spot])),
  Home: (lanes, lane) => lanes[lane]?.[0],
  End: (lanes, lane) => lanes[lane]?.at(-1),
};
