// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dialog, readingOf, rowsOf } from './pages';

const row = (device: string, more: string) =>
  `<li><b>${device}</b><p>Split, HR</p><p>Signed in Aug 2, 2026</p>${more}<button>Log out</button></li>`;
const list = (...rows: string[]) => dialog(`<ul>${rows.join('')}</ul>`);
const trusts = (html: string) => rowsOf(html).map(({ trusted }) => trusted);

describe('trust that can be switched is as the switch is', () => {
  const toggle = (on: boolean, more = '') => `<button role="switch" aria-checked="${on}" ${more}></button>`;
  const box = (on: boolean) => `<input type="checkbox" ${on ? 'checked' : ''}>`;

  test.each<[string, (on: boolean) => string]>([
    ['a box in its label', (on) => `<label>${box(on)} Trusted</label>`],
    [
      'a box that a style hides behind a drawing',
      (on) => `<label><input type="checkbox" hidden ${on ? 'checked' : ''}><i></i>Trusted</label>`,
    ],
    ['a switch beside the word', (on) => `<p>Trusted device ${toggle(on)}</p>`],
    ['a switch with a name of its own', (on) => toggle(on, 'aria-label="Trusted device"')],
    ['a button that stays pressed', (on) => `<button aria-pressed="${on}">Trusted</button>`],
  ])('%s', (_, mark) => {
    expect(trusts(list(row('iPhone', mark(true)), row('MacBook Air', mark(false))))).toEqual([true, false]);
  });

  test('off beside words for the opposite is on', () => {
    const mark = (on: boolean) => `<label>${box(on)} Not trusted</label>`;
    expect(trusts(list(row('iPhone', mark(false)), row('MacBook Air', mark(true))))).toEqual([true, false]);
  });

  test('neither on nor off leaves it open', () => {
    const half = '<p>Trusted <span role="checkbox" aria-checked="mixed"></span></p>';
    expect(readingOf(list(row('iPhone', half), row('MacBook Air', half))).state).toBe('unrecognised');
  });

  test('in unknown words it may be trust where it is on, and says nothing where it is off', () => {
    const mark = (on: boolean) => toggle(on, 'aria-label="Vertrouwbaar"');
    const read = (on: boolean) =>
      readingOf(list(row('iPhone', mark(on)), row('MacBook Air', mark(false)))).state;
    expect([read(true), read(false)]).toEqual(['unrecognised', 'sessions']);
  });

  test('a box that chooses a row says nothing of its trust', () => {
    const choice = (name: string) => `<input type="checkbox" aria-label="${name}">`;
    const rows = list(
      row('iPhone', `<span>Trusted</span>${choice('Select Trusted iPhone')}`),
      row('MacBook Air', choice('Select MacBook Air')),
    );
    expect(readingOf(rows).state).toBe('sessions');
    expect(trusts(rows)).toEqual([true, false]);
  });
});
