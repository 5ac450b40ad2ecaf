// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dialog, type Page, readingOf } from './pages';

const item = (device: string, attributes = '') =>
  `<li ${attributes}><p>${device}</p><p>ChatGPT Web</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p><button>Log out</button></li>`;
const items = ['Chrome on macOS', 'Firefox on Windows', 'Safari on iOS'];
const list = (attributes = '') => `<ul>${items.map((device) => item(device, attributes)).join('')}</ul>`;

/** How many rows were read, and whether they are all. */
function read(html: string, page?: Page): { rows: number; complete: boolean } | string {
  const reading = readingOf(html, page);
  return reading.state === 'sessions'
    ? { rows: reading.rows.length, complete: reading.complete }
    : reading.state;
}

const table = (attributes: string) =>
  `<table ${attributes}><tr><th>Device</th><th>Signed in</th></tr>${items.map((device) => `<tr><td>${device}</td><td>Aug 28, 2026</td></tr>`).join('')}</table>`;

describe('all that there is', () => {
  test.each([
    ['a plain list', dialog(list())],
    ['the way out of all sessions below', dialog(`${list()}<button>Log out all</button>`)],
    ['a count that fits', dialog(`<p>3 of 3</p>${list()}`)],
    ['a range that fits', dialog(`${list()}<p>1–3 of 3</p>`)],
    ['a heading with a count that fits', dialog(list(), 'Active sessions (3)')],
    ['a heading with a part and a whole that fit', dialog(list(), 'Active sessions (3/3)')],
    [
      'a count beside the heading that fits',
      dialog(`<div><h3>Active sessions</h3><span>3</span></div>${list()}`, 'Settings'),
    ],
    ['a rule about sessions', dialog(`<p>Sessions end after 30 days.</p>${list()}`)],
    ['a date beside it', dialog(`${list()}<p>Last updated on Sep 3, 2026</p>`)],
    ['a heading that counts days', dialog(list(), 'Sessions of the last 30 days')],
    ['another figure beside it', dialog(`${list()}<p>Log-outs can take up to 30 minutes.</p>`)],
    ['a button for more that is switched off', dialog(`${list()}<button disabled>Next</button>`)],
    ['one page, by its number', dialog(`${list()}<nav><button>1</button></nav>`)],
    [
      'the only page between two ways',
      dialog(
        `${list()}<nav><button disabled>Previous</button><span>Page 1 of 1</span><button disabled>Next</button></nav>`,
      ),
    ],
    [
      'a range that fits between two ways in words that no table has',
      dialog(
        `${list()}<nav><button disabled>Whence</button><span>1–3 z 3</span><button disabled>Whither</button></nav>`,
      ),
    ],
    [
      'a figure on a button that opens a menu',
      dialog(`${list()}<button aria-haspopup="menu">Filtre 2</button>`),
    ],
    ['a figure on a button above', dialog(`<button>Filtre 2</button>${list()}`)],
    ['the same by aria-disabled', dialog(`${list()}<button aria-disabled="true">Show more</button>`)],
    ['how long something may take', dialog(`${list()}<p>Loading them may take up to 30 minutes.</p>`)],
    ['a live text that is over', dialog(`${list()}<div role="status">Onda frel</div>`)],
    ['a button for more that is hidden', dialog(`${list()}<button hidden>Show more</button>`)],
    ['aria-setsize that fits', dialog(list('aria-setsize="3"'))],
    ['aria-rowcount with the head counted', dialog(table('aria-rowcount="4"'))],
    ['aria-rowcount without', dialog(table('aria-rowcount="3"'))],
    ['the rows by their number', dialog(`${list()}<p>3 onda</p>`)],
    ['the rows by their number behind a word', dialog(`${list()}<p>Onda: 3</p>`)],
    ['none that is left', dialog(`${list()}<p>Onda (0)</p>`)],
    ['a time below the rows', dialog(`${list()}<p>5 minutes ago</p>`)],
    ['a sentence with a figure', dialog(`${list()}<p>Onda frel may take up to 30 gleams</p>`)],
    ['aria-busy that is over', dialog(`<div aria-busy="false">${list()}</div>`)],
    [
      '"Show details" in each row',
      dialog(list().replaceAll('<button>', '<button>See more</button><button>')),
    ],
    [
      'a list for more in another section',
      dialog(`${list()}<h2>Connected apps</h2><p>GitHub</p><button>Show more</button>`),
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual({ rows: 3, complete: true });
  });
});

describe('not all that there is', () => {
  test.each([
    ['show more', dialog(`${list()}<button>Show more</button>`)],
    ['a figure on a button below that says nothing known', dialog(`${list()}<button>ak 7 flerin</button>`)],
    [
      'a range of some between two ways',
      dialog(
        `${list()}<nav><button disabled>Whence</button><span>1–3 z 7</span><button>Whither</button></nav>`,
      ),
    ],
    ['the last page', dialog(`${list()}<nav><button>Previous</button><button disabled>Next</button></nav>`)],
    [
      'the last page in words that no table has',
      dialog(
        `${list()}<nav><button>Whence</button><span>Page 2 of 2</span><button disabled>Whither</button></nav>`,
      ),
    ],
    [
      'pages by their numbers',
      dialog(`${list()}<ul><li><a href="#">1</a></li><li><a href="#">2</a></li></ul>`),
    ],
    ['a link to load more', dialog(`${list()}<a href="#">Load 9 more sessions</a>`)],
    ['the next page', dialog(`${list()}<nav><button disabled>Previous</button><button>Next</button></nav>`)],
    ['an arrow with a name', dialog(`${list()}<button aria-label="Next page"><svg></svg></button>`)],
    ['3 of 12', dialog(`${list()}<p>3 of 12</p>`)],
    ['showing 3 of 12', dialog(`<p>Showing 3 of 12 sessions</p>${list()}`)],
    ['1–3 of 12', dialog(`${list()}<p>1–3 of 12</p>`)],
    ['4-6 / 12', dialog(`${list()}<p>4-6 / 12</p>`)],
    ['a heading with a count', dialog(list(), 'Active sessions (12)')],
    ['a heading with a part and the whole', dialog(list(), 'Active sessions (3/9)')],
    ['a heading with a chip', dialog(list(), 'Active sessions <span>12</span>')],
    [
      'a count beside the heading',
      dialog(`<div><h3>Active sessions</h3><span>12</span></div>${list()}`, 'Settings'),
    ],
    ['a count below the heading', dialog(`<p>12 active sessions</p>${list()}`)],
    ['aria-setsize', dialog(list('aria-setsize="12"'))],
    ['aria-setsize unknown', dialog(list('aria-setsize="-1"'))],
    ['aria-rowcount', dialog(table('aria-rowcount="12"'))],
    ['aria-rowcount unknown', dialog(table('aria-rowcount="-1"'))],
    ['aria-busy', dialog(`<div aria-busy="true">${list()}</div>`)],
    ['a progress bar below', dialog(`${list()}<div role="progressbar"></div>`)],
    [
      'a count kept from screen readers beside the heading',
      dialog(`<div><h3>Active sessions</h3><span aria-hidden="true">12</span></div>${list()}`, 'Settings'),
    ],
    [
      'a live text that ends in dots, in words that no table has',
      dialog(`${list()}<div role="status">Onda frel…</div>`),
    ],
    ['the rest by its number, in words that no table has', dialog(`${list()}<p>onda 4 frel</p>`)],
    ['as many once more', dialog(`${list()}<p>onda 3 frel</p>`)],
    ['the rest as a figure alone', dialog(`${list()}<p>+4 more</p>`)],
    ['a text that says so', dialog(`${list()}<p>Loading more…</p>`)],
    ['skeletons of the same make', dialog(list().replace('</ul>', '<li><p></p><p></p></li></ul>'))],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual({ rows: 3, complete: false });
  });

  test('in German', () => {
    const de: Page = { lang: 'de' };
    for (const more of ['<button>Mehr anzeigen</button>', '<p>3 von 12</p>', '<p>Wird geladen …</p>'])
      expect(read(dialog(`${list()}${more}`, 'Aktive Sitzungen'), de)).toEqual({ rows: 3, complete: false });
  });

  test.each([
    ['fa', '۳ از ۱۲'],
    ['ja', '12件中3件を表示'],
    ['ja', '12 件中 1～3 件目'],
    ['zh-CN', '共12个，显示3个'],
    ['ko', '12개 중 3개'],
    ['te', '12లో 3 సెషన్‌లు'],
    ['tr', '12 oturumdan 3 tanesi gösteriliyor'],
  ])('in %s: %s', (lang, count) => {
    expect(read(dialog(`${list()}<p>${count}</p>`), { lang })).toEqual({ rows: 3, complete: false });
  });
});

describe('a control in words that no table has', () => {
  const unknown = '<button>Onda frel</button>';
  const section = (content: string) =>
    dialog(`<section><h3>Sessions</h3>${content}</section>`, 'Active sessions');

  test.each([
    ['directly behind the rows', section(`${list()}${unknown}`)],
    ['in a box of its own', section(`${list()}<div><div>${unknown}</div></div>`)],
    ['in the box of the rows', section(list().replace('</ul>', `<li>${unknown}</li></ul>`))],
    // Known words for a log-out are not compared by their beginning.
    ['that holds a piece of a known word', section(`${list()}<button>Prolog frel</button>`)],
    ['as a link', section(`${list()}<a href="?page=2">Onda frel</a>`)],
    ['beside a list that fills nothing else of the dialog', dialog(`${list()}${unknown}`)],
  ])('may lead to further rows: %s', (_, html) => {
    expect(read(html)).toEqual({ rows: 3, complete: false });
  });

  test.each([
    ['above the rows', section(`${unknown}${list()}`)],
    ['explained', section(`${list()}<p>Gleam and gloam</p>${unknown}`)],
    ['explained in its line', section(`${list()}<div><p>Gleam and gloam</p>${unknown}</div>`)],
    ['beside another', section(`${list()}<div>${unknown}<button>Gleam</button></div>`)],
    ['below the next heading', section(`${list()}<h3>Gleam</h3>${unknown}`)],
    ['switched off', section(`${list()}<button disabled>Onda frel</button>`)],
    ['that opens a menu', section(`${list()}<button aria-haspopup="menu">Onda frel</button>`)],
    ['that folds it again', section(`${list()}<button aria-expanded="true">Onda frel</button>`)],
    ['that says so', section(`${list()}<button>Weniger anzeigen</button>`)],
    ['that is chosen', section(`${list()}<div role="switch" tabindex="0">Onda frel</div>`)],
    ['that leads elsewhere', section(`${list()}<a href="https://example.org/">Onda frel</a>`)],
    ['of figures alone', section(`${list()}<button>1</button>`)],
    ['named like another list', section(`${list()}<button>Passkeys</button>`)],
    ['at the foot of the dialog', dialog(`<div>${list()}</div><div>${unknown}</div>`)],
    ['called like what ends each row', section(`${list().replaceAll('Log out', 'Onda')}${unknown}`)],
  ])('leads to none: %s', (_, html) => {
    expect(read(html)).toEqual({ rows: 3, complete: true });
  });
});

describe('one row', () => {
  const one = `<ul>${item(items[0] ?? '')}</ul>`;

  test('takes in no text that says what is still loading', () => {
    expect(read(dialog(`${one}<div role="status">Loading sessions…</div>`))).toEqual({
      rows: 1,
      complete: false,
    });
    expect(read(dialog(`${one}<div role="status">Onda frel…</div>`))).toEqual({ rows: 1, complete: false });
  });

  test('keeps clear of another list below it, of one item, too', () => {
    const passkey = '<section><h3>Passkeys</h3><div><p>Key</p><p>Added on Aug 1, 2026</p></div></section>';
    const sessions = `<section><h3>Active sessions</h3><p>Where you are signed in.</p>${one}</section>`;
    expect(read(dialog(`${sessions}${passkey}`, 'Security'))).toEqual({ rows: 1, complete: true });
  });

  test('has a menu of more options, which are no more rows', () => {
    const menu =
      '<button aria-haspopup="menu" aria-expanded="false" aria-label="Show more options"></button>';
    expect(read(dialog(one.replace('<button>Log out</button>', menu)))).toEqual({ rows: 1, complete: true });
  });
});

test('an empty box between the title and the only row is no row that is still to come', () => {
  const row =
    '<div><div><b>Chrome on macOS</b> <i>This device</i></div><div>Lisbon, Portugal</div><div>Aug 28, 2026</div></div>';
  expect(
    read(dialog(`<p></p>${row}<div><p>Log out of all sessions</p><button>Log out all</button></div>`)),
  ).toEqual({
    rows: 1,
    complete: true,
  });
});

test('what asks to check something is no sign that it is being checked', () => {
  const told = (text: string) => read(dialog(`<p>${text}</p>${list()}`), { lang: 'zh-CN' });
  expect(told('请检查登录位置，退出您不认识的会话。')).toEqual({ rows: 3, complete: true });
  expect(told('正在检查登录位置')).toEqual({ rows: 3, complete: false });
});
