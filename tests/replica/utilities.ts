/**
 * Utility classes in the manner of a Tailwind build, made for the class names that a script mentions. The real page is
 * styled like this: its class names say how a thing looks and nothing of what it is.
 */

/** Colours stand in the page's base style as custom properties, light and dark. */
const colour = (name: string) => `var(--${name})`;

/** `4` is a step of the 4 px scale, `[70vh]` a value as it stands, `1/2` a fraction. */
function size(value: string): string | null {
  if (/^\[.+\]$/.test(value)) return value.slice(1, -1).replaceAll('_', ' ');
  if (/^\d+(\.\d+)?$/.test(value)) return `${Number(value) * 0.25}rem`;
  const fraction = /^(\d+)\/(\d+)$/.exec(value);
  if (fraction) return `${(Number(fraction[1]) / Number(fraction[2])) * 100}%`;
  const words: Record<string, string> = { full: '100%', auto: 'auto', px: '1px', fit: 'fit-content' };
  return words[value] ?? null;
}

/** Utilities of one size: prefix to properties. */
const sized: Record<string, string[]> = {
  p: ['padding'],
  px: ['padding-inline'],
  py: ['padding-block'],
  pt: ['padding-top'],
  pb: ['padding-bottom'],
  ps: ['padding-inline-start'],
  pe: ['padding-inline-end'],
  m: ['margin'],
  mx: ['margin-inline'],
  my: ['margin-block'],
  mt: ['margin-top'],
  mb: ['margin-bottom'],
  ms: ['margin-inline-start'],
  me: ['margin-inline-end'],
  gap: ['gap'],
  w: ['width'],
  h: ['height'],
  size: ['width', 'height'],
  'min-w': ['min-width'],
  'max-w': ['max-width'],
  'min-h': ['min-height'],
  'max-h': ['max-height'],
  top: ['top'],
  bottom: ['bottom'],
  start: ['inset-inline-start'],
  end: ['inset-inline-end'],
  inset: ['inset'],
  'inset-x': ['inset-inline'],
  basis: ['flex-basis'],
};

/** Utilities without a value. */
const plain: Record<string, string> = {
  flex: 'display:flex',
  'inline-flex': 'display:inline-flex',
  grid: 'display:grid',
  block: 'display:block',
  'inline-block': 'display:inline-block',
  hidden: 'display:none',
  'flex-col': 'flex-direction:column',
  'flex-row': 'flex-direction:row',
  'flex-wrap': 'flex-wrap:wrap',
  'flex-1': 'flex:1 1 0%',
  grow: 'flex-grow:1',
  'shrink-0': 'flex-shrink:0',
  'items-center': 'align-items:center',
  'items-start': 'align-items:flex-start',
  'items-end': 'align-items:flex-end',
  'items-baseline': 'align-items:baseline',
  'justify-between': 'justify-content:space-between',
  'justify-center': 'justify-content:center',
  'justify-end': 'justify-content:flex-end',
  relative: 'position:relative',
  absolute: 'position:absolute',
  fixed: 'position:fixed',
  sticky: 'position:sticky',
  'overflow-hidden': 'overflow:hidden',
  'overflow-y-auto': 'overflow-y:auto',
  'overflow-x-auto': 'overflow-x:auto',
  truncate: 'overflow:hidden;text-overflow:ellipsis;white-space:nowrap',
  'whitespace-nowrap': 'white-space:nowrap',
  'whitespace-pre': 'white-space:pre',
  uppercase: 'text-transform:uppercase',
  underline: 'text-decoration:underline',
  'tracking-wide': 'letter-spacing:.04em',
  'text-start': 'text-align:start',
  'text-end': 'text-align:end',
  'text-center': 'text-align:center',
  'font-normal': 'font-weight:400',
  'font-medium': 'font-weight:500',
  'font-semibold': 'font-weight:600',
  'font-mono': 'font-family:ui-monospace,Menlo,Consolas,monospace',
  'text-xs': 'font-size:.75rem;line-height:1rem',
  'text-sm': 'font-size:.875rem;line-height:1.25rem',
  'text-base': 'font-size:1rem;line-height:1.5rem',
  'text-lg': 'font-size:1.125rem;line-height:1.75rem',
  'text-xl': 'font-size:1.25rem;line-height:1.75rem',
  'text-2xl': 'font-size:1.75rem;line-height:2.25rem',
  'leading-7': 'line-height:1.75rem',
  border: 'border-width:1px;border-style:solid',
  'border-b': 'border-bottom-width:1px;border-bottom-style:solid',
  'border-t': 'border-top-width:1px;border-top-style:solid',
  'border-e': 'border-inline-end-width:1px;border-inline-end-style:solid',
  'border-b-0': 'border-bottom-width:0',
  'border-collapse': 'border-collapse:collapse',
  rounded: 'border-radius:.25rem',
  'rounded-md': 'border-radius:.375rem',
  'rounded-lg': 'border-radius:.5rem',
  'rounded-xl': 'border-radius:.75rem',
  'rounded-2xl': 'border-radius:1rem',
  'rounded-3xl': 'border-radius:1.5rem',
  'rounded-full': 'border-radius:9999px',
  'shadow-long': 'box-shadow:var(--shadow-long)',
  'shadow-short': 'box-shadow:var(--shadow-short)',
  'cursor-pointer': 'cursor:pointer',
  'select-none': 'user-select:none',
  'list-none': 'list-style:none',
  'list-disc': 'list-style:disc',
  'opacity-0': 'opacity:0',
  'opacity-50': 'opacity:.5',
  'animate-spin': 'animation:spin 1s linear infinite',
  'animate-pulse': 'animation:pulse 2s ease-in-out infinite',
  'rotate-90': 'transform:rotate(90deg)',
  'sr-only':
    'position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0',
};

/** What may stand before a utility, from weakest to strongest. */
const variants: Record<string, (rule: string, selector: string) => string> = {
  rtl: (rule, selector) => `[dir=rtl] ${selector}{${rule}}`,
  hover: (rule, selector) => `${selector}:hover{${rule}}`,
  selected: (rule, selector) => `${selector}[aria-selected=true]{${rule}}`,
  disabled: (rule, selector) => `${selector}:disabled{${rule}}`,
  last: (rule, selector) => `${selector}:last-child{${rule}}`,
  md: (rule, selector) => `@media (min-width:768px){${selector}{${rule}}}`,
};

function declaration(utility: string): string | null {
  const known = plain[utility];
  if (known) return known;
  const [, prefix = '', value = ''] = /^([a-z]+(?:-[a-z]+)*?)-(\[.+\]|[\w./-]+)$/.exec(utility) ?? [];
  if (prefix === 'bg') return `background-color:${colour(value)}`;
  if (prefix === 'text') return `color:${colour(value)}`;
  if (prefix === 'border') return `border-color:${colour(value)}`;
  if (prefix === 'z') return `z-index:${value}`;
  const properties = sized[prefix];
  const length = size(value);
  return properties && length ? properties.map((property) => `${property}:${length}`).join(';') : null;
}

/** The style sheet for every utility class that `script` names anywhere. */
export function utilities(script: string): string {
  const names = new Set(script.split(/[\s"'`{}]+/));
  const rules = new Map<string, string[]>();
  for (const name of names) {
    const [, variant = '', utility = ''] = /^(?:([a-z]+):)?(.+)$/.exec(name) ?? [];
    const rule = declaration(utility);
    if (!rule || (variant && !variants[variant])) continue;
    const selector = `.${name.replace(/[^\w-]/g, '\\$&')}`;
    const css = variants[variant]?.(rule, selector) ?? `${selector}{${rule}}`;
    rules.set(variant, [...(rules.get(variant) ?? []), css]);
  }
  return ['', ...Object.keys(variants)]
    .flatMap((variant) => (rules.get(variant) ?? []).toSorted())
    .join('\n');
}
