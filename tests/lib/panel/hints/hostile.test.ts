// @vitest-environment happy-dom
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Hint, PanelReading } from '../../../../lib/model';
import { hintForm, hintId } from '../../../../lib/panel/hints/form';
import { parsePath, writePath } from '../../../../lib/panel/hints/path';
import { lookAtPanel, readPanel } from '../../../../lib/panel/read';
import { AT, dialog, write } from '../pages';
import { columns, riddles } from './layouts';

const TAGS = [
  'div',
  'ul',
  'li',
  'p',
  'span',
  'section',
  'td',
  'tr',
  'tbody',
  'table',
  'button',
  'a',
  'i',
  'b',
  'h2',
  'x-y',
];
const step = fc
  .tuple(
    fc.constantFrom(...TAGS),
    fc.constantFrom('', '', '', '(button)', '(status)'),
    fc.constantFrom('', '', ':1', ':2', ':-1', ':9', '*', '='),
  )
  .map((parts) => parts.join(''));
const steps = fc.array(step, { maxLength: 5 }).map((parts) => parts.join('/'));
const path = fc
  .tuple(fc.constantFrom('', '', '', '../', '../../', '../../../'), steps)
  .map((parts) => parts.join(''));
const FIELDS = ['device', 'app', 'place', 'time', 'current', 'trusted', 'unavailable', 'logOut'];
const ROWS = ['div/div*', 'ul/li*', 'table/tbody/tr/td*', 'ul*', 'ul/li:1', 'div*', 'ul/li*/p*', '*', ''];
const NEAR = [
  '',
  'p',
  'p:1',
  'p:2',
  'button',
  'a(button)',
  'div/i',
  'div:1/span',
  'div:1/span:1',
  'div:1/em',
  '../../tr:1/td=',
];
/** Any hint, put together from steps that the pages below have. */
const strayHint: fc.Arbitrary<Hint> = fc.record({
  version: fc.constant(1 as const),
  made: fc.constant('2026-09-10'),
  layout: fc.constant(''),
  rows: fc.oneof({ weight: 1, arbitrary: steps }, { weight: 6, arbitrary: fc.constantFrom(...ROWS) }),
  fields: fc.dictionary(
    fc.constantFrom(...FIELDS),
    fc.oneof({ weight: 1, arbitrary: path }, { weight: 6, arbitrary: fc.constantFrom(...NEAR) }),
    { minKeys: 1 },
  ),
});

/** What somebody would show of two of the pages below. */
const RIGHT = [
  {
    rows: 'div/div*',
    fields: {
      device: 'div:1/span:1',
      app: 'div/b',
      place: 'div/i',
      time: 'div:1/span',
      current: 'div:1/em',
      logOut: 'a(button)',
    },
  },
  {
    rows: 'table/tbody/tr/td*',
    fields: {
      device: '',
      place: '../../tr:1/td=',
      time: '../../tr:2/td=',
      app: '../../tr:3/td=',
      logOut: '../../tr:4/td=/button',
    },
  },
];
/** A right hint of which up to two fields are missing or another's. */
const spoiltHint: fc.Arbitrary<Hint> = fc
  .tuple(fc.constantFrom(...RIGHT), strayHint, fc.subarray(FIELDS, { maxLength: 2 }))
  .map(([right, stray, spoilt]) => {
    const entries = Object.entries({ ...right.fields, ...pick(stray.fields, spoilt) });
    const fields = entries.filter(([field]) => !spoilt.includes(field) || Object.hasOwn(stray.fields, field));
    return { ...stray, rows: right.rows, fields: Object.fromEntries(fields) };
  });
const pick = (fields: Hint['fields'], names: readonly string[]) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
const anyHint = fc.oneof(strayHint, spoiltHint);

const item = (device: string, place: string, time: string) =>
  `<li><p>${device}</p><p>${place}</p><p>${time}</p><p hidden>secret${device.length}</p><button>Log out</button></li>`;
const list = `<ul>${item('Chrome on macOS', 'Oslo, Norway', 'Aug 1, 2026, 1:00 AM')}${item('Safari on iOS', 'Lagos, Nigeria', 'Aug 2, 2026, 2:00 AM')}${item('Firefox on Linux', 'Lima, Peru', 'Aug 3, 2026, 3:00 AM')}</ul>`;
const aside = '<aside>private-aside</aside>';
const pages = [
  `${aside}${dialog(list)}`,
  `${aside}${dialog(riddles())}`,
  `${aside}${dialog(columns())}`,
  `${aside}<main>A chat</main>`,
  `${aside}${dialog('<p>Shared links</p><ul><li><p>A trip</p><p>Aug 1, 2026</p></li></ul>', 'Data controls')}`,
  `${aside}${dialog('<p>Could not be loaded. Try again later.</p>')}`,
];

/** The layout that a hint must name to be tried at all. */
const layoutFor = (rows: string) =>
  [
    'dialog: div',
    ...(parsePath(rows)?.steps ?? []).map(({ tag, role }) => (role === '' ? tag : `${tag}(${role})`)),
  ].join(' ');

const shownText = () => {
  const panel = document.querySelector('[role="dialog"]')?.cloneNode(true) as Element | undefined;
  for (const hidden of panel?.querySelectorAll('[hidden]') ?? []) hidden.remove();
  return (panel?.textContent ?? '').replace(/\s+/g, '');
};

describe('whatever a hint says', () => {
  test('nothing is invented, nothing hidden is read, nothing outside of the panel, and no session is left out', () => {
    let used = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(anyHint, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('seen', 'carried'),
        (body, hints, trust) => {
          write(body);
          const tried = hints.map(
            (hint) => ({ trust, hint: { ...hint, layout: layoutFor(hint.rows) } }) as const,
          );
          const before = document.documentElement.outerHTML;
          const rules = readPanel(document, AT, 'UTC', { languages: ['en'] });
          const { reading, hint } = lookAtPanel(document, AT, 'UTC', { hints: tried, languages: ['en'] });
          expect(document.documentElement.outerHTML).toBe(before);
          if (hint !== 'used') {
            expect(reading).toEqual(rules);
            return;
          }
          used += 1;
          // A list where none is open, or that failed, comes from no hint.
          expect(['sessions', 'unrecognised']).toContain(rules.state);
          const shown = shownText();
          for (const text of textsOf(reading)) expect(shown).toContain(text.replace(/\s+/g, ''));
          if (rules.state !== 'sessions' || reading.state !== 'sessions') return;
          expect(reading.rows.length).toBeGreaterThanOrEqual(rules.rows.length);
          // All that these pages show is known by its words: a hint from elsewhere has nothing to say.
          if (trust === 'carried')
            expect(reading).toEqual({
              ...rules,
              rows: rules.rows.map((row) => ({ ...row, apps: expect.anything() })),
            });
        },
      ),
      { numRuns: 200 },
    );
    // Otherwise this proves nothing.
    expect(used).toBeGreaterThan(0);
  });

  test('a path that is anything is followed or refused, and comes out as it went in', () => {
    fc.assert(
      fc.property(fc.oneof(path, fc.string()), (text) => {
        const parsed = parsePath(text);
        if (parsed) expect(parsePath(writePath(parsed))).toEqual(parsed);
      }),
    );
  });

  test('many rows and long paths cost no more than a look at each box for each step', () => {
    const deep =
      '<div>'.repeat(20) + list.replace('<ul>', '<ul>'.concat(item('Mac', 'Oslo', 'today').repeat(2_000)));
    write(dialog(deep));
    const hint: Hint = {
      version: 1,
      made: '2026-09-10',
      layout: `dialog: div ${Array(20).fill('div').join(' ')} ul li`,
      rows: `${Array(20).fill('div*').join('/')}/ul*/li*`,
      fields: { device: 'p', place: 'p:1', time: 'p:2', logOut: 'button' },
    };
    const { reading } = lookAtPanel(document, AT, 'UTC', {
      hints: Array(50).fill({ hint, trust: 'carried' }),
      languages: ['en'],
    });
    expect(reading.state).toBe('sessions');
  });
});

/** Every text that a reading gives. */
const textsOf = (reading: PanelReading): string[] =>
  reading.state === 'sessions'
    ? reading.rows.flatMap(({ device, apps, location, signedIn, lines }) => [
        device,
        ...apps,
        location,
        signedIn?.text ?? '',
        ...lines,
      ])
    : [];

describe('the form of a hint', () => {
  const good: Hint = {
    version: 1,
    made: '2026-09-10',
    layout: 'dialog: div ul li',
    rows: 'div/ul/li*',
    fields: { device: 'p', time: '../../tr:1/td=', place: '' },
  };
  const takes = (hint: unknown) => v.safeParse(hintForm, hint).success;

  test('takes a hint, and names it alike whatever the order of its fields', () => {
    expect(takes(good)).toBe(true);
    const { time, ...fields } = good.fields;
    expect(hintId({ ...good, fields: { time: time ?? '', ...fields } })).toBe(hintId(good));
    expect(hintId({ ...good, rows: 'div/ul:1/li*' })).not.toBe(hintId(good));
  });

  test.each([
    ['a selector', { rows: 'div > ul li[data-x]' }],
    ['an attribute', { fields: { device: '@title', time: 'p' } }],
    ['no row at all', { rows: 'div/ul/li' }],
    ['one field', { fields: { device: 'p' } }],
    ['no device', { fields: { time: 'p', place: 'p:1' } }],
    ['a field that is none', { fields: { device: 'p', time: 'p:1', cookie: 'p' } }],
    ['code', { run: 'alert(1)' }],
    ['a path without end', { rows: `${'div/'.repeat(100)}li*` }],
    ['another version', { version: 2 }],
    ['text of a page', { layout: 'Chrome on macOS' }],
  ])('refuses %s', (_what, over) => {
    expect(takes({ ...good, ...over })).toBe(false);
  });
});
