import type { Look, Shape } from './shapes';

/**
 * How each look is painted in a file: dark on white, since it is printed and passed on. The page has its own
 * (`components/style/timeline.css`).
 */
const PAINT: Record<Look, string> = {
  grid: 'stroke:#e2dfda',
  now: 'stroke:#8d867c;stroke-dasharray:2 3',
  bar: 'fill:#b9cdd1;stroke:#2f5f69',
  unseen: 'fill:#fff;stroke:#2f5f69',
  hatch: 'fill:none;stroke:#2f5f69',
  lead: 'stroke:#2f5f69',
  trail: 'stroke:#2f5f69;stroke-dasharray:1 3',
  tick: 'fill:none;stroke:#2b2620;stroke-width:1.5',
  solid: 'fill:#2b2620;stroke:#fff;stroke-width:2;paint-order:stroke',
  hollow: 'fill:#fff;stroke:#2b2620;stroke-width:1.5',
  caption: 'fill:#5c554c;font-size:11px',
  label: 'fill:#5c554c;font-size:11px',
  name: 'fill:#2b2620;font-size:12px;font-weight:600',
  title: 'fill:#2b2620;font-size:18px;font-weight:600',
  hit: 'fill:none;stroke:none',
};

/** Shapes and the groups they are in, each group with what it is in words. */
export interface Group {
  shapes: readonly Shape[];
  /** Shown by a viewer when the group is pointed at; none when absent. */
  text?: string;
  /** Where its corner stands, in pixels. */
  x: number;
  y: number;
}

/** The text of an SVG file. No script, no link, no request: only shapes, and texts that are escaped. */
export function svgText(groups: readonly Group[], width: number, height: number, title: string): string {
  const style = Object.entries(PAINT)
    .map(([look, paint]) => `.${look}{${paint}}`)
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" direction="ltr">`,
    `<title>${escaped(title)}</title>`,
    `<style>text{font-family:system-ui,sans-serif}${style}</style>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...groups.map(groupText),
    '</svg>\n',
  ].join('\n');
}

function groupText({ shapes, text, x, y }: Group): string {
  const title = text === undefined ? '' : `<title>${escaped(text)}</title>`;
  return `<g transform="translate(${x} ${y})">${title}${shapes.map(shapeText).join('')}</g>`;
}

function shapeText({ name, look, at, text }: Shape): string {
  const attributes = Object.entries(at).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `<${name} class="${look}"${attributes.join('')}`;
  return text === undefined ? `${start}/>` : `${start}>${escaped(text)}</${name}>`;
}

/** Text in a file: what XML gives a meaning is escaped, what XML does not allow is left out. */
export function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML does not allow.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
      .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
  );
}
