// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isSwitch, ownerOf, profileText } from '../../../lib/panel/live/profile';
import { write } from './pages';

const button = (text: string, more = 'data-testid="accounts-profile-button"') =>
  `<button ${more} aria-label="Robin Vale, open profile menu"><img alt="Profile picture">${text}</button>`;
const robin = '<div>Robin Vale</div><div>Plus</div>';
const text = (html: string) => profileText(write(html));

describe('the text of the profile button', () => {
  it.each([
    ['by its test id', `<nav>${button(robin)}</nav>`],
    [
      'while a dialog hides the sidebar from screen readers',
      `<nav aria-hidden="true">${button(robin)}</nav>`,
    ],
    [
      'by its place and its menu',
      `<nav><a href="/c/1">A chat</a>${button(robin, 'aria-haspopup="menu"')}</nav>`,
    ],
    [
      'in whatever markup',
      `<div role="complementary"><button>New chat</button><div role="button" aria-haspopup="menu">${robin}</div></div>`,
    ],
  ])('is found %s', (_how, html) => {
    expect(text(html)).toBe('Robin Vale Plus');
  });

  it.each([
    ['there is no sidebar', '<main>A chat</main>'],
    ['a menu elsewhere', `<main>${button(robin, 'aria-haspopup="menu"')}</main>`],
    [
      'another control ends the sidebar',
      `<nav>${button(robin, 'aria-haspopup="menu"')}<a href="/help">Help</a></nav>`,
    ],
    [
      'the last menu is an icon',
      '<nav><a href="/c/1">A chat</a><button aria-haspopup="menu"><img alt="More"></button></nav>',
    ],
    ['two sidebars end so', `<nav>${button(robin, 'aria-haspopup="menu"')}</nav>`.repeat(2)],
    ['it is not drawn', `<nav>${button(robin)}</nav>`.replace('<button', '<button style="display: none"')],
    ['it is no control', '<nav><p data-testid="accounts-profile-button">Robin Vale</p></nav>'],
  ])('is null when %s', (_why, html) => {
    expect(text(html)).toBeNull();
  });

  it('is capped and tamed', () => {
    expect(text(button(`\u202e${'x'.repeat(5_000)}`))).toBe('x'.repeat(200));
  });
});

describe('whose a page is', () => {
  it('is said by the marker alone where there is one', () => {
    expect(ownerOf(write(button(robin)))).toEqual({ marker: 'user-1', profile: null });
    expect(ownerOf(write(button(robin), { user: null }))).toEqual({
      marker: null,
      profile: 'Robin Vale Plus',
    });
  });

  it.each([
    [{ marker: 'a', profile: null }, { marker: 'b', profile: null }, true],
    [{ marker: null, profile: null }, { marker: 'b', profile: null }, true],
    [{ marker: null, profile: 'Robin' }, { marker: null, profile: 'Kim' }, true],
    [{ marker: null, profile: 'Robin' }, { marker: null, profile: 'Robin' }, false],
    [{ marker: null, profile: 'Robin' }, { marker: null, profile: null }, false],
    [{ marker: null, profile: null }, { marker: null, profile: 'Kim' }, false],
  ])('%o, then %o: a switch is %s', (before, now, is) => {
    expect(isSwitch(before, now)).toBe(is);
  });
});
