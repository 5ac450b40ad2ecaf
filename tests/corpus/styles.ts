import { type Random, seedOf } from './random';

/** What the classes of the drawings look like. None of the names says what an element is. */
const looks: Readonly<Record<string, string>> = {
  flex: 'display:flex;align-items:center;gap:10px',
  col: 'display:flex;flex-direction:column;gap:4px',
  between: 'display:flex;align-items:center;justify-content:space-between;gap:16px',
  wrap: 'display:flex;flex-wrap:wrap;gap:6px',
  grow: 'flex:1;min-width:0',
  p2: 'padding:8px',
  p4: 'padding:16px',
  py3: 'padding:12px 0',
  mt4: 'margin-top:16px',
  card: 'border:1px solid #ddd;border-radius:12px;padding:12px;margin-bottom:8px',
  line: 'border-bottom:1px solid #e5e5e5',
  rule: 'height:1px;background:#e5e5e5',
  muted: 'color:#666',
  small: 'font-size:12px',
  strong: 'font-weight:600',
  big: 'font-size:18px;font-weight:600;margin:0',
  caps: 'text-transform:uppercase;letter-spacing:.04em',
  pre: 'white-space:pre-line',
  sr: 'position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0',
  chip: 'background:#eee;border-radius:6px;padding:1px 6px;font-size:12px',
  pill: 'border:1px solid #0a7;color:#075;border-radius:99px;padding:1px 8px;font-size:12px',
  btn: 'border:1px solid #ccc;border-radius:99px;background:#fff;padding:6px 12px;font:inherit;cursor:pointer',
  danger: 'color:#c00',
  bare: 'border:0;background:none;padding:6px;font:inherit;text-align:start;cursor:pointer',
  fill: 'width:100%',
  veil: 'position:fixed;inset:0;background:rgba(0,0,0,.4);z-index:40',
  box: 'position:fixed;z-index:50;top:5%;left:50%;transform:translateX(-50%);width:680px;max-height:88vh;overflow:auto;background:#fff;border-radius:16px',
  over: 'position:fixed;z-index:60;top:30%;left:50%;transform:translateX(-50%);width:360px;background:#fff;border:1px solid #ccc;border-radius:16px;padding:20px',
  edge: 'position:fixed;z-index:50;top:0;bottom:0;inset-inline-end:0;width:560px;overflow:auto;background:#fff;border-inline-start:1px solid #ddd;padding:20px',
  halves: 'display:grid;grid-template-columns:170px 1fr',
  app: 'display:grid;grid-template-columns:220px 1fr;min-height:100vh',
  side: 'background:#f7f7f7;padding:12px',
  talk: 'max-width:640px;margin:0 auto;padding:24px',
  paper: 'max-width:860px;margin:0 auto;padding:32px',
  cut: 'max-width:420px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap',
  tiles: 'display:grid;grid-template-columns:repeat(3,1fr);gap:12px',
  cells: 'display:grid;grid-template-columns:repeat(4,auto);gap:8px 16px;align-items:center',
  five: 'display:grid;grid-template-columns:repeat(5,1fr);gap:8px',
  pair: 'display:grid;grid-template-columns:140px 1fr',
  tall: 'height:420px;overflow:auto;position:relative',
  bone: 'background:#e8e8e8;border-radius:6px;height:14px;margin:6px 0',
  ring: 'width:24px;height:24px;border:3px solid #ccc;border-top-color:#333;border-radius:50%;margin:32px auto',
  odd: 'background:#fafafa',
  plainlist: 'list-style:none;margin:0;padding:0',
  spread: 'width:100%;border-collapse:collapse;text-align:start',
  gone: 'display:none',
  unseen: 'visibility:hidden',
};

/** Classes that need a style sheet, because they depend on the width of the window. */
const sheets: Readonly<Record<string, string>> = {
  wide: '@media (max-width:767px){.wide{display:none}}',
  narrow: '@media (min-width:768px){.narrow{display:none}}',
};

const page =
  'body{margin:0;font:14px/1.5 system-ui,sans-serif;color:#111}svg{width:16px;height:16px}th,td{padding:6px;text-align:start}dd{margin:0}';

export type Naming = 'utility' | 'hashed' | 'inline';

const hashed = (name: string, salt: number) => `css-${(seedOf(name + salt) % 1679616).toString(36)}`;

/** Turns the class names of a drawing into those of one way of building pages, with the styles they need. */
export function dressed(markup: string, naming: Naming, random: Random): { markup: string; css: string } {
  const salt = random.between(0, 1_000_000);
  const used = new Set<string>();
  const rename = (name: string) => (naming === 'hashed' ? hashed(name, salt) : name);
  const dressedMarkup = markup.replace(/ class="([^"]*)"/g, (_, names: string) => {
    const all = names.split(' ').filter(Boolean);
    for (const name of all) used.add(name);
    const classes = all.filter((name) => naming !== 'inline' || !(name in looks)).map(rename);
    const style = naming === 'inline' ? all.flatMap((name) => looks[name] ?? []).join(';') : '';
    return `${classes.length ? ` class="${classes.join(' ')}"` : ''}${style ? ` style="${style}"` : ''}`;
  });
  const rules = [...used].flatMap((name) => {
    const look = looks[name];
    if (look) return naming === 'inline' ? [] : [`.${rename(name)}{${look}}`];
    return sheets[name]?.replaceAll(`.${name}`, `.${rename(name)}`) ?? [];
  });
  return { markup: dressedMarkup, css: page + rules.join('') };
}
