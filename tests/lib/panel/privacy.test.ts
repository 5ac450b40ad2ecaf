// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { ownerOf } from '../../../lib/panel/live/profile';
import { readPanel } from '../../../lib/panel/read';
import { AT, dialog, write } from './pages';

const SECRET = 'sess-0123456789abcdef0123456789abcdef01234567';
const rows = `<ul><li><p>Chrome on macOS</p><p>ChatGPT Web</p><p>Lisbon, Portugal</p><span>Current session</span><script>"${SECRET}"</script></li><li><p>Firefox on Windows</p><p>Codex</p><button>Log out</button></li></ul>`;
const script = `<script id="client-bootstrap" type="application/json">{"accessToken":"${SECRET}"}</script>`;

/** What was reached for that is nobody's business. */
const touched: string[] = [];
const undo: (() => void)[] = [];

/** Lets nobody near a property: reading it is noted and breaks. */
function forbid(owner: object, key: string): void {
  const before = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, {
    configurable: true,
    get() {
      touched.push(key);
      throw new Error(`${key} was touched`);
    },
  });
  undo.push(() => (before ? Object.defineProperty(owner, key, before) : Reflect.deleteProperty(owner, key)));
}

function forbidAll(page: Document): void {
  for (const key of ['cookie', 'scripts']) forbid(page, key);
  for (const key of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest'])
    forbid(window, key);
  for (const element of page.querySelectorAll('script')) {
    for (const node of [...element.childNodes])
      for (const key of ['data', 'nodeValue', 'textContent']) forbid(node, key);
    for (const key of [
      'textContent',
      'innerHTML',
      'innerText',
      'text',
      'outerHTML',
      'childNodes',
      'firstChild',
    ])
      forbid(element, key);
  }
}

afterEach(() => {
  for (const put of undo.splice(0).reverse()) put();
  touched.length = 0;
});

test('the traps snap', () => {
  const page = write(script);
  forbidAll(page);
  expect(() => page.cookie).toThrow();
  expect(() => window.localStorage).toThrow();
  expect(() => page.querySelector('script')?.textContent).toThrow();
  expect(touched).toEqual(['cookie', 'localStorage', 'textContent']);
});

test.each([
  ['a dialog', `${script}<div>A chat</div>${dialog(rows)}${script}`],
  ['a tab', `${script}${dialog(`<h3>Active sessions</h3>${rows}`, 'Security')}`],
  ['a page of its own', `<main>${script}<h1>Active sessions</h1>${rows}</main>`],
])('%s is read without cookies, storage or scripts', (_, html) => {
  const page = write(html);
  page.documentElement.setAttribute('data-theme-account-id', 'workspace-1');
  forbidAll(page);
  const reading = readPanel(page, AT, 'UTC');
  expect(touched).toEqual([]);
  expect(reading).toMatchObject({
    state: 'sessions',
    account: 'user-1',
    rows: [{ current: true }, { canLogOut: true }],
  });
  expect(JSON.stringify(reading)).not.toContain(SECRET);
  expect(JSON.stringify(reading)).not.toContain('workspace-1');
});

test.each([
  ['by its test id', 'data-testid="accounts-profile-button"'],
  ['by its place', 'aria-haspopup="menu"'],
])('the profile button is read %s and nothing beside it', (_, how) => {
  const page = write(
    `${script}<nav><p>A chat of mine</p>${script}<button ${how}>Robin Vale<script>"${SECRET}"</script></button></nav>`,
    { user: null },
  );
  forbidAll(page);
  // What else stands in the sidebar is nobody's business either.
  const chat = page.querySelector('nav p')?.firstChild;
  if (chat) for (const key of ['data', 'nodeValue', 'textContent']) forbid(chat, key);
  expect(ownerOf(page)).toEqual({ marker: null, profile: 'Robin Vale' });
  expect(touched).toEqual([]);
});

test('no control is pressed and no event is sent', () => {
  const page = write(dialog(rows));
  const heard = vi.fn();
  for (const type of ['click', 'focus', 'pointerdown', 'mousedown', 'keydown', 'scroll', 'input'])
    page.addEventListener(type, heard, true);
  const sent = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
  readPanel(page, AT, 'UTC');
  ownerOf(page);
  expect(heard).not.toHaveBeenCalled();
  expect(sent).not.toHaveBeenCalled();
  sent.mockRestore();
});
