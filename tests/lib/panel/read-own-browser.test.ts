// @vitest-environment happy-dom
/** ChatGPT Atlas is a browser and an app: what stands beside it tells which. */
import { describe, expect, test } from 'vitest';
import { dialog, rowsOf } from './pages';

const row = (device: string, app: string) =>
  `<li><b>${device}</b><p>${app}</p><p>Rome, Italy</p><p>Jul 1, 2026, 8:00 AM</p><button>Log out</button></li>`;
const told = (html: string) => rowsOf(html).map(({ device, apps }) => [device, apps]);

describe("OpenAI's own browser", () => {
  test('beside another device is an app', () => {
    const rows = `<ul>${row('Mac · macOS 26.1', 'ChatGPT Atlas')}${row('iPhone', 'ChatGPT')}</ul>`;
    expect(told(dialog(rows))).toEqual([
      ['Mac · macOS 26.1', ['ChatGPT Atlas']],
      ['iPhone', ['ChatGPT']],
    ]);
  });

  test('beside another device is one where no row tells another app, too', () => {
    const rows = `<ul>${row('Mac · macOS 26.1', 'ChatGPT Atlas')}${row('Windows PC', 'ChatGPT Atlas')}</ul>`;
    expect(told(dialog(rows)).map(([, apps]) => apps)).toEqual([['ChatGPT Atlas'], ['ChatGPT Atlas']]);
  });

  test('strung behind a device is an app', () => {
    const rows = ['Mac · ChatGPT Atlas · Kenya', 'Pixel 8 · Codex · Latvia']
      .map((line) => `<li><p>${line}</p><p>Jul 1, 2026, 8:00 AM</p><button>Log out</button></li>`)
      .join('');
    expect(told(dialog(`<ul>${rows}</ul>`))).toEqual([
      ['Mac', ['ChatGPT Atlas']],
      ['Pixel 8', ['Codex']],
    ]);
  });

  test('under a caption for apps, and in a heading above devices, is an app', () => {
    const caption = (device: string, app: string) =>
      `<li><b>${device}</b><dl><dt>App</dt><dd>${app}</dd><dt>Signed in</dt><dd>Jul 1, 2026, 8:00 AM</dd></dl><button>Log out</button></li>`;
    const rows = `<ul>${caption('Mac', 'ChatGPT Atlas, Codex')}${caption('iPhone', 'ChatGPT')}</ul>`;
    expect(told(dialog(rows))[0]).toEqual(['Mac', ['ChatGPT Atlas', 'Codex']]);
    const bare = (device: string) =>
      `<li><b>${device}</b><p>Rome, Italy</p><p>Jul 1, 2026, 8:00 AM</p><button>Log out</button></li>`;
    const grouped = `<h3>ChatGPT Atlas</h3><ul>${bare('Mac')}</ul><h3>Codex</h3><ul>${bare('iPhone')}</ul>`;
    expect(told(dialog(grouped))).toEqual([
      ['Mac', ['ChatGPT Atlas']],
      ['iPhone', ['Codex']],
    ]);
  });

  test('is the device where no other one stands, or with what it runs on', () => {
    const rows = `<ul>${row('ChatGPT Atlas', 'Codex')}${row('ChatGPT Atlas on macOS', 'ChatGPT')}</ul>`;
    expect(told(dialog(rows))).toEqual([
      ['ChatGPT Atlas', ['Codex']],
      ['ChatGPT Atlas on macOS', ['ChatGPT']],
    ]);
  });
});
