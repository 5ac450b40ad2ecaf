// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelReading } from '../../../lib/model';
import { noticeLogOuts } from '../../../lib/panel/live/log-outs';
import { readPanel } from '../../../lib/panel/read';
import { AT, dialog, type Page, write } from './pages';

let stop: AbortController;
let latest: PanelReading | null;
const onLogOut = vi.fn<(scope: unknown, account: string | null) => void>();

beforeEach(() => {
  stop = new AbortController();
  onLogOut.mockClear();
});
afterEach(() => stop.abort());

/** Shows a page whose panel has been read, and listens. */
function show(html: string, page?: Page): void {
  write(html, page);
  latest = readPanel(document, AT, 'UTC');
  noticeLogOuts({ document, now: () => AT, latest: () => latest, onLogOut, signal: stop.signal });
}

/** The innermost element that shows these words, or is called so. */
function named(words: string, within = 'body'): Element {
  const all = [...document.querySelectorAll(`${within} *`)].filter(
    (one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words,
  );
  const found = all.at(-1);
  if (!found) throw new Error(`Nothing is called "${words}".`);
  return found;
}

function send(target: Element, event: Event, trusted = true): Event {
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target.dispatchEvent(event);
  return event;
}
const click = (target: Element, trusted = true) =>
  send(target, new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }), trusted);
const key = (target: Element, name: string, more: KeyboardEventInit = {}) =>
  send(target, new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...more }));

const asks = (yes: string, no = 'Cancel', more = '') =>
  document.body.insertAdjacentHTML(
    'beforeend',
    `<div role="dialog" class="question"><h2>Log out?</h2><p>It may take up to 30 minutes.</p>${more}<button>${no}</button><button>${yes}</button></div>`,
  );
const answerWith = (words: string) => click(named(words, '.question'));
const closes = () => document.querySelector('.question')?.remove();

const item = (device: string, place = 'Lisbon, Portugal', out = 'Log out') =>
  `<li><p>${device}</p><p>ChatGPT Web</p><p>${place}</p><p>Aug 28, 2026, 4:33 AM</p><button class="out">${out}</button></li>`;
const panel = dialog(
  `<ul>${item('Chrome on macOS')}${item('Firefox on Windows')}${item('Chrome on macOS', 'Porto, Portugal')}</ul><button>Log out all</button>`,
);
const row = (device: string, location?: string) => ({
  row: expect.objectContaining(location ? { device, location } : { device }),
});
const logOutOf = (index: number): Element => {
  const button = document.querySelectorAll('.out')[index];
  if (!button) throw new Error('There is no such row.');
  return button;
};

describe('a log-out that was confirmed', () => {
  it('is told with its row', () => {
    show(panel);
    click(logOutOf(1));
    expect(onLogOut).not.toHaveBeenCalled();
    asks('Log out');
    answerWith('Log out');
    expect(onLogOut.mock.calls).toEqual([[row('Firefox on Windows'), 'user-1']]);
  });

  it('is told of the row that was pressed, though another one is of the same device', () => {
    show(panel);
    click(logOutOf(2));
    asks('Log out and remove');
    answerWith('Log out and remove');
    expect(onLogOut.mock.calls).toEqual([[row('Chrome on macOS', 'Porto, Portugal'), 'user-1']]);
  });

  it('of everything is told as such', () => {
    show(panel);
    click(named('Log out all'));
    asks('Log out of all devices');
    answerWith('Log out of all devices');
    expect(onLogOut.mock.calls).toEqual([['all', 'user-1']]);
  });

  it.each([
    ['the first button', 'Log out all', 'Log out'],
    ['the second button', 'Log out', 'Log out of all devices'],
  ])('is one of everything when %s says so', (_which, opening, confirming) => {
    show(panel);
    click(opening === 'Log out' ? logOutOf(0) : named(opening));
    asks(confirming);
    answerWith(confirming);
    expect(onLogOut.mock.calls).toEqual([['all', 'user-1']]);
  });

  it('is told once, however often the button is pressed', () => {
    show(panel);
    click(logOutOf(0));
    asks('Log out');
    answerWith('Log out');
    answerWith('Log out');
    expect(onLogOut).toHaveBeenCalledTimes(1);
  });

  it('may have had a box ticked on the way, and its text pressed', () => {
    show(panel);
    click(logOutOf(1));
    asks('Log out', 'Cancel', '<label><input type="checkbox">Forget it as well</label>');
    click(named('It may take up to 30 minutes.', '.question'));
    const box = document.querySelector('input');
    if (box) click(box);
    answerWith('Log out');
    expect(onLogOut).toHaveBeenCalledTimes(1);
  });

  it('may be pressed on what stands inside of the buttons', () => {
    show(panel);
    logOutOf(1).innerHTML = '<span class="word">Log out</span>';
    click(named('Log out', 'li:nth-child(2)'));
    asks('<b>Log out</b>');
    click(named('Log out', '.question button'));
    expect(onLogOut.mock.calls).toEqual([[row('Firefox on Windows'), 'user-1']]);
  });

  it('is told under no account when the page has no marker of its user', () => {
    show(panel, { user: null });
    click(logOutOf(1));
    asks('Log out');
    answerWith('Log out');
    expect(onLogOut.mock.calls).toEqual([[row('Firefox on Windows'), null]]);
  });
});

describe('keys', () => {
  it('on boxes with a role count, held down once', () => {
    show(
      panel.replaceAll(
        '<button class="out">Log out</button>',
        '<div role="button" class="out" tabindex="0">Log out</div>',
      ),
    );
    key(logOutOf(1), 'Enter');
    asks('x');
    const question = document.querySelector('.question button:last-child');
    question?.replaceWith(
      Object.assign(document.createElement('div'), {
        innerHTML: '<div role="button" class="yes">Log out</div>',
      }),
    );
    key(named('Log out', '.question'), 'Enter', { repeat: true });
    expect(onLogOut).not.toHaveBeenCalled();
    key(named('Log out', '.question'), ' ');
    expect(onLogOut.mock.calls).toEqual([[row('Firefox on Windows'), 'user-1']]);
  });

  it('on buttons are left to the click that follows', () => {
    show(panel);
    click(logOutOf(1));
    asks('Log out');
    key(named('Log out', '.question'), 'Enter');
    expect(onLogOut).not.toHaveBeenCalled();
    answerWith('Log out');
    expect(onLogOut).toHaveBeenCalledTimes(1);
  });
});

describe('nothing is told', () => {
  const opened = () => {
    show(panel);
    click(logOutOf(1));
    asks('Log out');
  };

  it('when the dialog is only opened', () => {
    opened();
    expect(onLogOut).not.toHaveBeenCalled();
  });

  it.each<[string, () => void]>([
    ['Cancel', () => answerWith('Cancel')],
    ['Escape', () => key(named('Cancel', '.question'), 'Escape')],
    ['a press beside it', () => click(document.body)],
  ])('when %s closes it, even if a log-out elsewhere is pressed next', (_how, close) => {
    opened();
    close();
    closes();
    asks('Log out');
    answerWith('Log out');
    expect(onLogOut).not.toHaveBeenCalled();
  });

  it('when a script presses', () => {
    show(panel);
    click(logOutOf(1), false);
    asks('Log out');
    answerWith('Log out');
    click(logOutOf(1));
    click(named('Log out', '.question'), false);
    expect(onLogOut).not.toHaveBeenCalled();
  });

  it('when the row is pressed twice and nothing asks', () => {
    show(panel);
    click(logOutOf(1));
    click(logOutOf(1));
    click(logOutOf(0));
    expect(onLogOut).not.toHaveBeenCalled();
  });

  it('when the only row with a log-out is pressed twice', () => {
    const current = item('Chrome on macOS').replace(/<button.*<.button>/, '<span>Current session</span>');
    show(dialog(`<ul>${current}${item('Firefox on Windows')}</ul>`));
    click(logOutOf(0));
    click(logOutOf(0));
    expect(onLogOut).not.toHaveBeenCalled();
  });

  it('of the log-out in the profile menu, which is of no row', () => {
    show(`<nav><button class="own">Log out</button></nav>${panel}`);
    const own = document.querySelector('.own');
    if (own) click(own);
    asks('Log out');
    answerWith('Log out');
    expect(onLogOut).not.toHaveBeenCalled();
  });

  it('of "Revoke all" once the list is closed', () => {
    show(panel);
    write(dialog('<button>Revoke all</button>', 'API keys'));
    click(named('Revoke all'));
    asks('Revoke all');
    answerWith('Revoke all');
    expect(onLogOut).not.toHaveBeenCalled();
  });

  it('when the account changed between the two', () => {
    opened();
    document.documentElement.setAttribute('data-theme-user-id', 'user-2');
    answerWith('Log out');
    expect(onLogOut).not.toHaveBeenCalled();
  });

  it('when the account changed between the two and its list was read already', () => {
    opened();
    document.documentElement.setAttribute('data-theme-user-id', 'user-2');
    if (latest?.state === 'sessions') latest = { ...latest, account: 'user-2' };
    answerWith('Log out');
    expect(onLogOut).not.toHaveBeenCalled();
  });

  it('when no list was handed over', () => {
    show(panel);
    latest = { state: 'unrecognised', reason: 'test' };
    click(logOutOf(1));
    asks('Log out');
    answerWith('Log out');
    expect(onLogOut).not.toHaveBeenCalled();
  });

  it('when a button that is switched off is pressed', () => {
    opened();
    named('Log out', '.question').setAttribute('aria-disabled', 'true');
    answerWith('Log out');
    expect(onLogOut).not.toHaveBeenCalled();
  });

  it.each([
    ['Do not log out', 'Log out'],
    ['Cancel log-out', 'Log out'],
  ])('by "%s" beside "%s"', (no, yes) => {
    show(panel);
    click(logOutOf(1));
    asks(yes, no);
    answerWith(no);
    expect(onLogOut).not.toHaveBeenCalled();
  });

  it('after it was stopped', () => {
    opened();
    stop.abort();
    answerWith('Log out');
    expect(onLogOut).not.toHaveBeenCalled();
  });
});

it('never prevents, stops or sends anything', () => {
  show(panel);
  const heard = vi.fn();
  document.body.addEventListener('click', heard);
  const events = [click(logOutOf(1))];
  asks('Log out');
  events.push(answerWith('Log out'));
  document.body.removeEventListener('click', heard);
  expect(events.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false, false]);
  expect(heard).toHaveBeenCalledTimes(2);
});

describe('whatever the layout', () => {
  const second = (html: string, press: string | Element) => {
    show(html);
    click(typeof press === 'string' ? named(press) : press);
    asks('Log out');
    answerWith('Log out');
    return onLogOut.mock.calls;
  };
  const fields = (device: string) => `<td>${device}</td><td>ChatGPT Web</td><td>Lisbon, Portugal</td>`;

  it('a table with buttons that are icons alone', () => {
    const line = (device: string) =>
      `<tr>${fields(device)}<td><button aria-label="Log out ${device}"><svg></svg></button></td></tr>`;
    const html = dialog(`<table>${line('Chrome on macOS')}${line('Firefox on Windows')}</table>`);
    expect(second(html, 'Log out Firefox on Windows')).toEqual([[row('Firefox on Windows'), 'user-1']]);
  });

  it('rows that nothing wraps', () => {
    const line = (device: string) =>
      `<p>${device}</p><p>ChatGPT Web · Lisbon, Portugal</p><button class="${device.slice(0, 3)}">Log out</button>`;
    const html = dialog(`<div>${line('Chrome on macOS')}${line('Firefox on Windows')}</div>`);
    show(html);
    const button = document.querySelector('.Fir');
    if (button) click(button);
    asks('Log out');
    answerWith('Log out');
    expect(onLogOut.mock.calls).toEqual([[row('Firefox on Windows'), 'user-1']]);
  });

  it('a menu of the row, at the end of the page, that hides the panel meanwhile', () => {
    const line = (device: string, id: string) =>
      `<li><p>${device}</p><p>ChatGPT Web</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p><button id="${id}" aria-haspopup="menu" aria-label="More options">…</button></li>`;
    show(dialog(`<ul>${line('Chrome on macOS', 'm1')}${line('Firefox on Windows', 'm2')}</ul>`));
    expect(latest?.state).toBe('sessions');
    document.querySelector('[role=dialog]')?.setAttribute('aria-hidden', 'true');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="menu" aria-labelledby="m2"><div role="menuitem">Log out</div></div>',
    );
    click(named('Log out', '[role=menu]'));
    document.querySelector('[role=menu]')?.remove();
    asks('Log out');
    answerWith('Log out');
    expect(onLogOut.mock.calls).toEqual([[row('Firefox on Windows'), 'user-1']]);
  });

  it('a dialog that stands inside the one that lists', () => {
    show(panel);
    click(logOutOf(1));
    asks('Log out');
    const question = document.querySelector('.question');
    if (question) document.querySelector('[role=dialog]')?.append(question);
    answerWith('Log out');
    expect(onLogOut.mock.calls).toEqual([[row('Firefox on Windows'), 'user-1']]);
  });
});

describe('whatever the language', () => {
  it.each([
    ['de', 'Aktive Sitzungen', 'Abmelden', 'Abbrechen', 'Abmelden und entfernen'],
    ['fr', 'Sessions actives', 'Se déconnecter', 'Annuler', 'Se déconnecter et supprimer'],
    ['es', 'Sesiones activas', 'Cerrar sesión', 'Cancelar', 'Cerrar sesión'],
    ['ja', 'アクティブなセッション', 'ログアウト', 'キャンセル', 'ログアウトして削除'],
    ['ar', 'الجلسات النشطة', 'تسجيل الخروج', 'إلغاء', 'تسجيل الخروج'],
    ['ru', 'Активные сеансы', 'Выйти', 'Отмена', 'Выйти'],
    ['tr', 'Etkin oturumlar', 'Oturumu kapat', 'İptal', 'Oturumu kapat'],
  ])('%s', (lang, heading, out, no, yes) => {
    const items = ['Chrome · macOS', 'Firefox · Windows']
      .map((device) => item(device, 'Lisbon', out))
      .join('');
    show(dialog(`<ul>${items}</ul>`, heading), { lang });
    click(logOutOf(1));
    asks(yes, no);
    answerWith(no);
    closes();
    expect(onLogOut).not.toHaveBeenCalled();
    click(logOutOf(1));
    asks(yes, no);
    answerWith(yes);
    expect(onLogOut.mock.calls).toEqual([[row('Firefox · Windows'), 'user-1']]);
  });

  it.each([
    ['de', 'Aktive Sitzungen', 'Abmelden', 'Überall abmelden', 'Von allen Geräten abmelden'],
    ['ja', 'アクティブなセッション', 'ログアウト', 'すべてログアウト', 'すべてのデバイスからログアウト'],
  ])('%s, all of them', (lang, heading, out, all, yes) => {
    const items = ['Chrome · macOS', 'Firefox · Windows']
      .map((device) => item(device, 'Lisbon', out))
      .join('');
    show(dialog(`<ul>${items}</ul><button>${all}</button>`, heading), { lang });
    click(named(all));
    asks(yes, 'x');
    answerWith(yes);
    expect(onLogOut.mock.calls).toEqual([['all', 'user-1']]);
  });
});
