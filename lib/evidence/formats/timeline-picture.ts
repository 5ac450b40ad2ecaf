import type { ReviewSession } from '../review/types';
import { xml } from './xml';

const WIDTH = 960;
const LABELS = 300;
const ROW = 22;
const TOP = 26;
/** A picture of more rows helps nobody; the table has them all. */
const MOST = 200;

type Line = Pick<ReviewSession, 'device' | 'location' | 'first_seen' | 'last_seen' | 'flags'>;

/**
 * A picture of when sessions were seen, as SVG without script: a bar from the first to the last reading that showed a
 * session, a dot for each flagged change, a line below for each reading. '' when no session says when it was seen.
 */
export function timelinePicture(
  sessions: readonly Line[],
  readings: readonly { at: string; complete: boolean }[],
  title: string,
): string {
  const lines = sessions.filter(({ first_seen, last_seen }) => first_seen && last_seen).slice(0, MOST);
  const instants = [
    ...lines.flatMap((one) => [one.first_seen, one.last_seen]),
    ...readings.map(({ at }) => at),
  ]
    .map((at) => Date.parse(at ?? ''))
    .filter((at) => !Number.isNaN(at));
  if (lines.length === 0) return '';
  const from = instants.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const to = instants.reduce((a, b) => Math.max(a, b), from + 60_000);
  const x = (at: string | null) =>
    Math.round(LABELS + ((Date.parse(at ?? '') - from) / (to - from)) * (WIDTH - LABELS - 10));
  const bottom = TOP + lines.length * ROW;

  const rows = lines.flatMap((line, i) => {
    const y = TOP + i * ROW;
    const label = [line.device, line.location].filter((text) => text !== '').join(', ');
    const [start, end] = [x(line.first_seen), x(line.last_seen)];
    return [
      `<text x="0" y="${y + 14}">${xml(shortened(label))}</text>`,
      `<rect class="bar" x="${start}" y="${y + 5}" width="${Math.max(3, end - start)}" height="11" rx="3"/>`,
      ...line.flags
        .filter(({ at }) => !Number.isNaN(Date.parse(at)))
        .map(
          ({ at, kind }) =>
            `<circle class="flag" cx="${x(at)}" cy="${y + 10}" r="5"><title>${xml(kind)}</title></circle>`,
        ),
    ];
  });
  const ticks = readings
    .filter(({ at }) => !Number.isNaN(Date.parse(at)))
    .map(({ at, complete }) => `<path class="${complete ? 'read' : 'part'}" d="M${x(at)} ${bottom + 4}v8"/>`);
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return [
    `<svg viewBox="0 0 ${WIDTH} ${bottom + 16}" role="img" aria-label="${xml(title)}">`,
    `<text x="${LABELS}" y="14">${day(from)}</text>`,
    `<text x="${WIDTH - 10}" y="14" text-anchor="end">${day(to)}</text>`,
    ...rows,
    ...new Set(ticks),
    '</svg>',
  ].join('\n');
}

const shortened = (label: string): string => {
  const letters = [...label];
  return letters.length <= 42 ? label : `${letters.slice(0, 41).join('')}…`;
};
