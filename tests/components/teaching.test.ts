// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { mountTeaching, type TeachingOptions } from '../../components/teaching/mount-teaching';
import type { Hint } from '../../lib/model';
import { lookAtPanel } from '../../lib/panel/read';
import { columns, made, riddles } from '../lib/panel/hints/layouts';
import { AT, dialog, write } from '../lib/panel/pages';
import { acted, frame, said } from './stage';

let leave = () => {};
afterEach(() => leave());

async function teach(body: string, options: Partial<TeachingOptions> = {}) {
  write(body);
  const keep = vi.fn<(hint: Hint) => Promise<boolean>>(() => Promise.resolve(true));
  const takeBack = vi.fn(() => Promise.resolve(true));
  const mounted = await acted(async () =>
    mountTeaching(document, { now: () => AT, timeZone: 'UTC', keep, takeBack, ...options }),
  );
  if (!mounted) throw new Error('It did not open.');
  leave = mounted.leave;
  const { root } = mounted;
  const text = () => said([...root.querySelectorAll('.card')].map((card) => card.textContent).join(''));
  const button = (name: string) => {
    const found = [...root.querySelectorAll('button')].find(
      (one) => said(one.getAttribute('aria-label') ?? one.textContent) === name,
    );
    if (!found) throw new Error(`There is no button ${name} in: ${text()}`);
    return found;
  };
  return {
    keep,
    takeBack,
    root,
    text,
    store: mounted.store,
    press: (name: string) => acted(async () => button(name).click()),
    /** A key, heard where the focus is. */
    key: (key: string, on: Element = root.activeElement ?? document.body) =>
      acted(async () => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
        on.dispatchEvent(event);
        await frame();
        return event;
      }),
    point: (selector: string) =>
      acted(async () => {
        mounted.store.hover(document.querySelector(selector));
        mounted.store.choose();
      }),
    asks: () => said(root.querySelector('h2')?.textContent ?? ''),
    cells: () =>
      [...root.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => said(cell.textContent)),
      ),
  };
}

const riddle = dialog(riddles());
const ROW = '.roll > div:nth-child(2)';

test('by mouse: a row, its fields one by one, what is read then, and it is kept', async () => {
  const at = await teach(riddle);
  expect(at.asks()).toBe('Point at one whole session.');
  await at.point(`${ROW} i`);
  expect(at.asks()).toBe('Point at the device of a session.');
  await at.point(`${ROW} span:nth-of-type(2)`);
  await at.point(`${ROW} b`);
  await at.point(`${ROW} i`);
  await at.point(`${ROW} span`);
  await at.point('.roll em');
  await at.press('Not shown');
  await at.point(`${ROW} a`);
  expect(at.asks()).toBe('Rollcall now reads 3 sessions here. Is this right?');
  expect(at.cells()).toEqual(
    made.map(({ name, where, when, app, mark, ends }) => [
      name,
      app,
      where,
      when,
      mark ? 'yes' : 'no',
      'no',
      ends ? 'yes' : 'no',
    ]),
  );
  await at.press('Keep it');
  expect(at.asks()).toContain('Kept.');
  const [[hint] = []] = at.keep.mock.calls;
  at.store.leave();
  const { reading } = lookAtPanel(document, AT, 'UTC', { hints: hint ? [{ hint, trust: 'seen' }] : [] });
  expect(reading.state === 'sessions' && reading.rows.map(({ device }) => device)).toEqual(
    made.map(({ name }) => name),
  );
  for (const text of made.flatMap((one) => Object.values(one)))
    expect(JSON.stringify(hint)).not.toContain(text);
});

test('by keyboard alone, with what is pointed at said aloud', async () => {
  const at = await teach(riddle);
  const aloud = () => said(at.root.querySelector('[aria-live]')?.textContent ?? '');
  expect(at.root.activeElement?.getAttribute('role')).toBe('application');
  // It begins at what looks like a row.
  expect(aloud()).toContain('Harbour side');
  expect(aloud()).toContain('3 rows like it');
  await at.key('Enter');
  // The place is silent, too, and comes first: one goes on to the device.
  for (let i = 0; i < 9 && aloud() !== 'Blue Heron'; i += 1) await at.key('ArrowRight');
  expect(aloud()).toBe('Blue Heron');
  await at.key('Enter');
  expect(at.asks()).toBe('Point at its app.');
  await at.key('n');
  expect(at.asks()).toBe('Point at its place.');
  expect(aloud()).toBe('Harbour side');
  await at.key('Enter');
  expect(aloud()).toBe('Aug 28, 2026, 4:33 AM');
  await at.key('Enter');
  await at.press('Not shown');
  await at.press('Not shown');
  expect(aloud()).toBe('Let go');
  await at.key('Enter');
  expect(at.cells().map(([device, , place]) => [device, place])).toEqual(
    made.map(({ name, where }) => [name, where]),
  );
});

test('Escape leaves, nothing is left in the page, and the focus is where it was', async () => {
  write(riddle);
  const before = document.body.innerHTML;
  const at = await teach(riddle);
  expect(document.querySelector('rollcall-teaching')).not.toBeNull();
  await at.key('Escape');
  expect(document.body.innerHTML).toBe(before);
  expect(at.keep).not.toHaveBeenCalled();
});

test('no key and no press reaches the page', async () => {
  const heard: string[] = [];
  const hear = ({ type, target }: Event) => heard.push(`${type} ${(target as Element).tagName}`);
  const at = await teach(riddle);
  for (const type of ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown'])
    document.body.addEventListener(type, hear);
  const link = document.querySelector(`${ROW} a`);
  const event = await at.key('Enter', link ?? document.body);
  expect(event.defaultPrevented).toBe(true);
  await at.press('Choose');
  await at.press('Back');
  at.root
    .querySelector('.shield')
    ?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
  expect(heard).toEqual([]);
});

test('what is no part of a row is refused with a word', async () => {
  const at = await teach(riddle);
  await at.point(`${ROW} i`);
  await at.point('h2');
  expect(at.text()).toContain('That stands in none of the rows.');
  expect(at.asks()).toBe('Point at the device of a session.');
});

test('what does not fit is not kept, and it is said why', async () => {
  const at = await teach(riddle);
  await at.point(`${ROW} i`);
  await at.point(`${ROW} span:nth-of-type(2)`);
  await at.press('Not shown');
  await at.press('Not shown');
  // A name for a time.
  await at.point(`${ROW} b`);
  for (let i = 0; i < 3; i += 1) await at.press('Not shown');
  expect(at.asks()).toBe('This cannot be kept. What it takes for sign-in times are no times.');
  expect(at.text()).not.toContain('Keep it');
  await at.press('Change: Signed in');
  await at.point(`${ROW} span`);
  expect(at.asks()).toContain('now reads 3 sessions');
});

test('a session in each column is shown by its top cell', async () => {
  const at = await teach(dialog(columns()));
  const cell = (line: number) => `tr:nth-child(${line}) td:nth-child(2)`;
  await acted(async () => {
    at.store.hover(document.querySelector(cell(1)));
    at.store.move('in');
    at.store.hover(document.querySelector(cell(1)));
  });
  await acted(async () => at.store.choose());
  await at.point(cell(1));
  await at.point(cell(4));
  await at.point(cell(2));
  await at.point(cell(3));
  await at.press('Not shown');
  await at.press('Not shown');
  await at.point(`${cell(5)} button`);
  expect(at.cells().map(([device]) => device)).toEqual([
    'Chrome on macOS',
    'Firefox on Windows',
    'Safari on iOS',
  ]);
});

test('it is taken back at once, and a failure to keep is told', async () => {
  const short = async (at: Awaited<ReturnType<typeof teach>>) => {
    await at.point(`${ROW} i`);
    await at.point(`${ROW} span:nth-of-type(2)`);
    await at.press('Not shown');
    await at.press('Not shown');
    await at.point(`${ROW} span`);
    for (let i = 0; i < 3; i += 1) await at.press('Not shown');
    await at.press('Keep it');
  };
  const at = await teach(riddle);
  await short(at);
  await at.press('Undo');
  expect(at.takeBack).toHaveBeenCalledTimes(1);
  expect(at.asks()).toBe('Taken back.');
  await at.press('Close');
  const other = await teach(riddle, { keep: () => Promise.resolve(false) });
  await short(other);
  expect(other.asks()).toContain('It could not be kept.');
});

test('a page that takes its dialog away takes this with it', async () => {
  const at = await teach(riddle);
  document.querySelector('[role="dialog"]')?.remove();
  await frame();
  const event = await at.key('a', document.body);
  expect(event.defaultPrevented).toBe(false);
});
