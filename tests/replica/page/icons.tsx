/** Line icons, 24 units square. */
const paths = {
  spark: 'M12 3v18M3 12h18M5.6 5.6l12.8 12.8M18.4 5.6 5.6 18.4',
  pencil: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  books: 'M5 4v16M10 4v16M15 4l4.5 15.5',
  folder: 'M3 6h6l2 2h10v11H3z',
  panel: 'M4 5h16v14H4zM10 5v14',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v7h14v-7',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  plus: 'M12 5v14M5 12h14',
  mic: 'M12 4a3 3 0 0 0-3 3v4a3 3 0 0 0 6 0V7a3 3 0 0 0-3-3zM6 11a6 6 0 0 0 12 0M12 17v3',
  up: 'M12 19V6M6 11l6-6 6 6',
  stop: 'M8 8h8v8H8z',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M15 5l-7 7 7 7',
  chevron: 'M9 5l7 7-7 7',
  down: 'M6 9l6 6 6-6',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 1h-15zM10 21h4',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20a7.5 7.5 0 0 1 15 0',
  grid: 'M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h5v5h-5z',
  data: 'M12 4c4 0 7 1.2 7 2.7S16 9.4 12 9.4 5 8.2 5 6.7 8 4 12 4zM5 6.7V17c0 1.7 3 3 7 3s7-1.3 7-3V6.7M5 12c0 1.6 3 2.7 7 2.7s7-1.1 7-2.7',
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6z',
  badge: 'M4 5h16v14H4zM8 11h3M8 15h8M15 9h1',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17h.01',
  exit: 'M10 4H5v16h5M15 8l4 4-4 4M9 12h10',
  laptop: 'M5 5h14v10H5zM2 19h20',
  phone: 'M8 3h8v18H8zM11 18h2',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  like: 'M7 11v9H4v-9zM7 11l4-7c2 0 2.5 1 2 3l-.5 3H19l-1.5 10H7',
  check: 'M5 12l5 5 9-10',
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  name: IconName;
  class?: string;
  /** Spoken name; without one the icon is decoration. */
  title?: string;
}

export function Icon({ name, title, ...style }: IconProps) {
  const shape = <path d={paths[name]} />;
  const box = {
    viewBox: '0 0 24 24',
    width: 20,
    height: 20,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.7,
    'stroke-linecap': 'round' as const,
    'stroke-linejoin': 'round' as const,
    class: `shrink-0 ${style.class ?? ''}`,
  };
  if (!title) {
    return (
      <svg aria-hidden="true" {...box}>
        {shape}
      </svg>
    );
  }
  return (
    <svg role="img" {...box}>
      <title>{title}</title>
      {shape}
    </svg>
  );
}
