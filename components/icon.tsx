/** Drawn on a grid of 16, in strokes of the text's colour. Always beside a word: never the only bearer of a meaning. */
const drawings = {
  laptop: 'M3.5 3.5h9v6.5h-9zM1.5 12.5h13',
  phone: 'M5 1.75h6v12.5H5zM7.25 12h1.5',
  tablet: 'M3 2h10v12H3zM7.25 11.75h1.5',
  unknown: 'M3 3h10v10H3zM6.4 6.6a1.6 1.6 0 1 1 2.3 1.5c-.5.25-.7.5-.7 1M8 11v.01',
  attention: 'M8 2 14.5 13.5h-13zM8 6.5v3M8 11.5v.01',
  settled: 'm3 8.5 3.25 3.25L13 4.75',
  here: 'M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14ZM8 7.75v-.01M6.75 6.5a1.25 1.25 0 1 0 2.5 0 1.25 1.25 0 0 0-2.5 0',
  place: 'M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14ZM6.5 6.5h3',
  browser: 'M2 3h12v10H2zM2 6h12M4.25 4.5v.01',
  shield: 'M8 1.75 13 3.5v4c0 3.2-2.1 5.6-5 6.75C5.1 13.1 3 10.7 3 7.5v-4z',
  fresh: 'M8 2v12M2 8h12M3.75 3.75l8.5 8.5M12.25 3.75l-8.5 8.5',
  back: 'M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7',
  app: 'M2.75 2.75h4v4h-4zM9.25 2.75h4v4h-4zM2.75 9.25h4v4h-4zM11.25 9v4.5M9 11.25h4.5',
  stays: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 4.75V8l2.25 1.5',
  absent: 'M2.5 8h2M7 8h2M11.5 8h2',
  silent: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM3.9 3.9l8.2 8.2',
  danger: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5',
  fold: 'm6 3.5 4.5 4.5L6 12.5',
  filter: 'M2 4h12M4.5 8h7M6.75 12h2.5',
  roll: 'M2.5 4h11M2.5 8h11M2.5 12h5M9.5 12l1.5 1.5 2.5-3',
  line: 'M2 4.5h5M9 4.5h5M2 8h2M6 8h8M2 11.5h8M12 11.5h2',
  compare: 'M2.5 3h4.5v10H2.5zM9 3h4.5v10H9zM11.25 6v4M9.25 8h4',
  check: 'M2.5 4.25 4 5.75 6.5 3M2.5 11.25 4 12.75 6.5 10M8.5 4.5h5M8.5 11.5h5',
  respond: 'M8 1.75v3M8 11.25v3M1.75 8h3M11.25 8h3M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  evidence: 'M3.5 1.75h6l3 3v9.5h-9zM9.5 1.75v3h3M8 12.25V7.5M5.75 9.75 8 7.5l2.25 2.25',
  beside: 'M2 3h12v10H2zM10 3v10',
  help: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM6.3 6.4a1.75 1.75 0 1 1 2.5 1.6c-.55.3-.8.6-.8 1.1M8 11.25v.01',
  settings: 'M2 5h6M12 5h2M2 11h2M8 11h6M10 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM6 9a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  again: 'M13 8a5 5 0 1 1-1.6-3.65M13.25 1.75v3h-3',
  close: 'm4 4 8 8M12 4l-8 8',
  open: 'M9 2.5h4.5V7M13.25 2.75 7.5 8.5M11.5 9.5v4h-9v-9h4',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
