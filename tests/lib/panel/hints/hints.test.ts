// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Hint, SessionRow } from '../../../../lib/model';
import type { Trust } from '../../../../lib/panel/hints/believe';
import { placeOf } from '../../../../lib/panel/live/where';
import { type Look, lookAtPanel, readPanel } from '../../../../lib/panel/read';
import { AT, dialog, type Page, readingOf, write } from '../pages';
import { columns, made, riddles } from './layouts';
import { taught } from './teach';

const look = (hint: Hint, body: string, page: Page = {}, trust: Trust = 'seen'): Look =>
  lookAtPanel(write(body, page), AT, 'UTC', { hints: [{ hint, trust }], languages: ['en'] });
const rowsBy = (hint: Hint, body: string, page: Page = {}): SessionRow[] => {
  const { reading, hint: outcome } = look(hint, body, page);
  if (reading.state !== 'sessions') throw new Error(JSON.stringify(reading));
  expect(outcome).toBe('used');
  return reading.rows;
};

const riddle = dialog(riddles());
const ROW = '.roll > div:nth-child(2)';
const riddleHint = (): Hint => {
  write(riddle);
  return taught(ROW, {
    device: `${ROW} span:nth-of-type(2)`,
    app: `${ROW} b`,
    place: `${ROW} i`,
    time: `${ROW} span`,
    current: '.roll em',
    trusted: null,
    logOut: `${ROW} a`,
  });
};

describe('a layout that no rule reads', () => {
  test('is not read without a hint', () => {
    expect(readingOf(riddle).state).toBe('unrecognised');
    expect(readingOf(dialog(columns())).state).toBe('unrecognised');
  });

  test('is read as it was shown', () => {
    const rows = rowsBy(riddleHint(), riddle);
    expect(rows.map(({ device, apps, location }) => [device, ...apps, location])).toEqual(
      made.map(({ name, app, where }) => [name, app, where]),
    );
    expect(rows.map(({ signedIn }) => signedIn?.from)).toEqual([
      '2026-08-28T04:33:00.000Z',
      '2026-08-21T21:10:00.000Z',
      '2026-07-02T11:58:00.000Z',
    ]);
    expect(rows.map(({ current, canLogOut, trusted }) => [current, canLogOut, trusted])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, true, false],
    ]);
    expect(rows[0]?.lines).toEqual([
      'Harbour side',
      'Quill',
      'Aug 28, 2026, 4:33 AM',
      'you are in it',
      'Blue Heron',
    ]);
  });

  test('is read with other rows, more or fewer, in another order', () => {
    const hint = riddleHint();
    const more = [...made].reverse().concat({ ...(made[1] as (typeof made)[0]), name: 'Tin Whistle' });
    expect(rowsBy(hint, dialog(riddles(more))).map(({ device }) => device)).toEqual([
      'Paper Lantern',
      'Old Kettle',
      'Blue Heron',
      'Tin Whistle',
    ]);
    expect(rowsBy(hint, dialog(riddles(made.slice(0, 1))))).toHaveLength(1);
  });

  test('is read with a session in each column', () => {
    write(dialog(columns()));
    const cell = (line: number) => `tr:nth-child(${line}) td:nth-child(2)`;
    const hint = taught(cell(1), {
      device: cell(1),
      place: cell(2),
      time: cell(3),
      app: cell(4),
      logOut: `${cell(5)} button`,
    });
    expect(hint.fields.place).toBe('../../tr:1/td=');
    const rows = rowsBy(hint, dialog(columns()));
    expect(
      rows.map(({ device, location, apps, canLogOut }) => [device, location, ...apps, canLogOut]),
    ).toEqual([
      ['Chrome on macOS', 'Lisbon, Portugal', 'ChatGPT Web', true],
      ['Firefox on Windows', 'Oslo, Norway', 'ChatGPT Web', true],
      ['Safari on iOS', 'Lagos, Nigeria', 'Codex', true],
    ]);
    expect(rows.every((row) => placeOf(row).length === 5)).toBe(true);
  });

  test('takes in rows of another group once one of them was shown, too', () => {
    const groups = dialog(
      `<section>${riddles(made.slice(0, 1))}</section><section>${riddles(made.slice(1))}</section>`,
    );
    write(groups);
    const [one, other] = ['section:nth-of-type(1) .roll > div', 'section:nth-of-type(2) .roll > div'];
    const hint = taught([one, other], {
      device: `${other} span:nth-of-type(2)`,
      time: `${other} span`,
      logOut: `${other} a`,
    });
    expect(hint.rows.match(/\*/g)?.length).toBeGreaterThan(0);
    expect(rowsBy(hint, groups)).toHaveLength(3);
  });

  test('a text that strings device and place together gives each its share', () => {
    const strung = dialog(
      `<ul>${made.map(({ name, where, when }) => `<li><p>${name} · ${where}</p><p>${when}</p></li>`).join('')}</ul>`,
    );
    write(strung);
    const hint = taught('li', { device: 'li p', place: 'li p', time: 'li p:nth-child(2)' });
    expect(rowsBy(hint, strung).map(({ device, location }) => [device, location])).toEqual(
      made.map(({ name, where }) => [name, where]),
    );
  });

  test('the hint holds no text of the page, no class and no address', () => {
    const { layout, rows, fields } = riddleHint();
    expect({ layout, rows, fields }).toEqual({
      layout: 'dialog: div div div',
      rows: 'div/div*',
      fields: {
        device: 'div:1/span:1',
        app: 'div/b',
        place: 'div/i',
        time: 'div:1/span',
        current: 'div:1/em',
        logOut: 'a(button)',
      },
    });
  });
});

describe('a hint is dropped', () => {
  const dropped = (body: string, page: Page = {}, trust: Trust = 'seen') => {
    const hint = riddleHint();
    const { reading, hint: outcome } = look(hint, body, page, trust);
    expect(reading).toEqual(readPanel(write(body, page), AT, 'UTC', { languages: ['en'] }));
    return outcome;
  };

  test('where the layout has changed', () => {
    expect(
      dropped(dialog(riddles().replaceAll('<i>', '<p>').replaceAll('</i>', '</p>').replaceAll('span', 'u'))),
    ).toBe('dropped');
    expect(dropped(dialog(`<section>${riddles()}</section>`))).toBe('dropped');
  });

  test('where what it takes for times are none', () => {
    expect(dropped(dialog(riddles(made.map((one) => ({ ...one, when: 'at dusk' })))))).toBe('dropped');
  });

  test('where the page says in known words that a field is another', () => {
    const turned = made.map((one) => ({ ...one, name: 'ChatGPT Web' }));
    expect(dropped(dialog(riddles(turned)))).toBe('dropped');
  });

  test('where log-outs stand outside of its rows', () => {
    const beside = '<button>Log out</button>';
    expect(dropped(dialog(`${riddles()}<p>${beside}</p><p>${beside}</p>`))).toBe('dropped');
  });

  test('where the rules see sessions that it leaves out', () => {
    const item = (device: string) =>
      `<li><p>${device}</p><p>Oslo, Norway</p><p>Aug 1, 2026, 1:00 AM</p><button>Log out</button></li>`;
    expect(
      dropped(dialog(`${riddles()}<ul>${['Chrome on macOS', 'Safari on iOS'].map(item).join('')}</ul>`)),
    ).toBe('dropped');
  });

  test('without a word where no panel is open', () => {
    expect(dropped('<main>A chat</main>')).toBeNull();
    // Another list, drawn in the same way.
    expect(dropped(dialog(riddles(), 'Shared links'))).toBeNull();
  });

  test('where the page says that it failed to load', () => {
    const failed = dialog('<p>Active sessions could not be loaded. Try again later.</p>');
    expect(dropped(failed)).toBe('dropped');
  });
});

test('a list of known devices below words that no table has is read by a hint', () => {
  const known = made.map((one, i) => ({
    ...one,
    name: ['Chrome on macOS', 'iPhone', one.name][i] ?? '',
  }));
  const body = dialog(riddles(known), 'Wer da ist');
  expect(readingOf(body).state).toBe('closed');
  expect(rowsBy(riddleHint(), body)).toHaveLength(3);
});

test('a field that is misread is read as its owner showed it; a hint from elsewhere only fills in what is empty', () => {
  const body = dialog(
    `<ul>${['Chrome on macOS', 'Safari on iOS']
      .map(
        (device) =>
          `<li><h4>Attic</h4><p>${device}</p><p>Nook</p><p>Aug 1, 2026, 1:00 AM</p><p>Pantry</p><button>Log out</button></li>`,
      )
      .join('')}</ul>`,
  );
  expect(readingOf(body)).toMatchObject({ rows: [{ device: 'Chrome on macOS', location: '' }, {}] });
  const hint = taught('li', { device: 'li h4', place: 'li p:nth-of-type(2)', time: 'li p:nth-of-type(3)' });
  expect(rowsBy(hint, body)).toMatchObject([{ device: 'Attic', location: 'Nook' }, { device: 'Attic' }]);
  expect(look(hint, body, {}, 'carried').reading).toMatchObject({
    rows: [
      { device: 'Chrome on macOS', location: 'Nook' },
      { device: 'Safari on iOS', location: 'Nook' },
    ],
  });
});

test('a hint from elsewhere adds no rows to those that the rules read', () => {
  const item =
    '<li><p>Chrome on macOS</p><p>Oslo, Norway</p><p>Aug 1, 2026, 1:00 AM</p><button>Log out</button></li>';
  const body = dialog(`<ul>${item}${item}</ul><ul><li><p>Blue Heron</p><p>Quay</p></li></ul>`);
  write(body);
  const hint = taught(['li', 'ul:nth-of-type(2) li'], { device: 'li p', place: 'li p:nth-of-type(2)' });
  const count = (trust: Trust) => {
    const { reading } = look(hint, body, {}, trust);
    return reading.state === 'sessions' ? reading.rows.length : reading.state;
  };
  expect([count('seen'), count('carried')]).toEqual([3, 2]);
});
