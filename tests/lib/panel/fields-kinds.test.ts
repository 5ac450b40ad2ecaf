// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { august, other, out, read } from './beside';
import { AT, day, dialog, minute, rowsOf, stateOf } from './pages';

describe('times', () => {
  const time = (inside: string, lang?: string) =>
    read(`<p>Chrome on macOS</p><p>Codex</p>${inside}${out}`, lang).signedIn;

  test('datetime says it more exactly than the text', () => {
    expect(time('<time datetime="2026-09-07T10:20:30Z">3 days ago</time>')).toEqual({
      text: '3 days ago',
      from: '2026-09-07T10:20:30.000Z',
      to: '2026-09-07T10:20:31.000Z',
    });
  });

  test('a title does, too', () => {
    expect(time('<span title="Sep 7, 2026, 10:20 AM">3 days ago</span>')).toEqual({
      text: '3 days ago',
      ...minute('2026-09-07T10:20Z'),
    });
  });

  test('unless it contradicts the text: then the text counts', () => {
    expect(time('<time datetime="2025-01-01T00:00:00Z">Aug 28, 2026</time>')).toEqual({
      text: 'Aug 28, 2026',
      ...day('2026-08-28'),
    });
    expect(time('<time datetime="soon">Aug 28, 2026</time>')).toEqual({
      text: 'Aug 28, 2026',
      ...day('2026-08-28'),
    });
  });

  test('a day and a month that could be either cover both', () => {
    const span = time('<p>05/06/2026</p>', 'x-unknown');
    expect(span && Date.parse(span.from)).toBeLessThanOrEqual(Date.parse('2026-05-06'));
    expect(span && Date.parse(span.to)).toBeGreaterThanOrEqual(Date.parse('2026-06-06'));
  });

  test('the sign-in counts before the last use', () => {
    const used = '<p>Last active: Sep 9, 2026, 1:00 PM</p>';
    const signedIn = '<p>Signed in Aug 28, 2026, 4:33 AM</p>';
    expect(time(used + signedIn)).toEqual(august.signedIn);
    expect(time(signedIn + used)).toEqual(august.signedIn);
    expect(time('<p>Aug 28, 2026, 4:33 AM</p><p>Last active 2 hours ago</p>')).toEqual(august.signedIn);
  });

  test('the last use is no sign-in where nothing else is shown', () => {
    expect(time('<p>Last active: Aug 28, 2026, 4:33 AM</p>')).toBeNull();
  });

  test('what was added, created or expires is none', () => {
    for (const text of ['Added Aug 28, 2026', 'Expires Aug 28, 2026', 'Trusted since Aug 28, 2026'])
      expect(
        read(`<p>Chrome on macOS</p><p>Codex</p><p>Paris, France</p><p>${text}</p>${out}`),
      ).toMatchObject({
        device: 'Chrome on macOS',
        signedIn: null,
        lines: expect.arrayContaining([text]),
      });
  });

  test('the same instant said twice is one', () => {
    expect(time('<p>13 days ago</p><p>Aug 28, 2026, 4:33 AM</p>')).toEqual(august.signedIn);
  });

  test('a time that is not understood stays a line', () => {
    const row = read(
      `<p>Chrome on macOS</p><p>Codex</p><p>Lisbon, Portugal</p><p>the 40th of Maytember</p>${out}`,
    );
    expect(row).toMatchObject({ signedIn: null, location: 'Lisbon, Portugal' });
    expect(row.lines).toContain('the 40th of Maytember');
  });

  test('none lies in the future of the reading', () => {
    const span = time('<p>Dec 24</p>');
    expect(span && Date.parse(span.from)).toBeLessThan(AT.getTime());
  });
});

describe('marks', () => {
  const fields = '<p>Chrome on macOS</p><p>Codex</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>';

  test.each([
    ['<span>Trusted</span>', true],
    ['<span>Trusted device</span>', true],
    ['<svg role="img" aria-label="Trusted device"></svg>', true],
    ['<svg><title>Trusted</title></svg>', true],
    ['<i title="Trusted device"></i>', true],
    ['<span>Trusted: Yes</span>', true],
    ['<span>Trusted: No</span>', false],
    ['<span>Not trusted</span>', false],
    ['<span>Untrusted device</span>', false],
    ['<dl><dt>Trusted</dt><dd>No</dd></dl>', false],
    ['<dl><dt>Trusted device</dt><dd>Yes</dd></dl>', true],
    ['', false],
  ])('trusted: %s is %s', (mark, trusted) => {
    expect(read(fields + mark + out)).toMatchObject({ trusted, device: 'Chrome on macOS', current: false });
  });

  test.each([
    ['pl', 'Niezaufane urządzenie'],
    ['sv', 'Obetrodd enhet'],
    ['cs', 'Nedůvěryhodné zařízení'],
    ['de', 'Nicht vertrauenswürdig'],
  ])('not trusted in %s: %s', (lang, mark) => {
    expect(read(`${fields}<span>${mark}</span>${out}`, lang)).toMatchObject({
      trusted: false,
      device: 'Chrome on macOS',
    });
  });

  test.each([
    ['CURRENT SESSION', true],
    ['This device', true],
    ['You’re using this session now', true],
    ["You're using this device", true],
  ])('current: "%s" is %s', (mark, expected) => {
    expect(read(`${fields}<span>${mark}</span>${expected ? '' : out}`).current).toBe(expected);
  });

  test('current in words that no table has: the row which alone has no log-out and a mark of its own', () => {
    const marked = (first: string, second: string) =>
      rowsOf(dialog(`<ul><li>${fields}${first}</li><li>${fields}${second}</li></ul>`)).map(
        ({ current }) => current,
      );
    expect(marked('<span>Yours truly</span>', out)).toEqual([true, false]);
    expect(marked(out, '<span>Yours truly</span>')).toEqual([false, true]);
    expect(marked('<span>Session status unavailable</span>', out)).toEqual([false, false]);
  });

  test('beside a known current session it is the status that is unavailable', () => {
    const html = `<ul><li>${fields}<i>This device</i></li><li>${fields}<i>Fog</i></li><li>${fields}${out}</li></ul>`;
    expect(rowsOf(dialog(html)).map(({ status }) => status)).toEqual(['active', 'unavailable', 'active']);
  });

  test.each([
    ['a row that has no log-out and does not say why', '', out],
    ['rows without any log-out, of which one says something else', '<span>Yours truly</span>', ''],
    ['a text that could be a mark', `<span>Current plan</span>${out}`, out],
  ])('not believed: %s', (_, first, second) => {
    const html = dialog(`<ul><li>${fields}${first}</li><li>${fields}${second}</li></ul>`);
    expect(stateOf(html)).toBe('unrecognised');
  });

  test('aria-current on the row says the same', () => {
    const html = dialog(`<ul><li aria-current="true">${fields}</li>${other}</ul>`);
    expect(rowsOf(html).map(({ current }) => current)).toEqual([true, false]);
    expect(stateOf(html.replace('"true"', '"false"'))).toBe('unrecognised');
  });

  test('a status that is not available', () => {
    expect(read(`${fields}<p>Session status unavailable</p>`)).toMatchObject({
      status: 'unavailable',
      canLogOut: false,
    });
    expect(read(`${fields}<p>Active</p>${out}`)).toMatchObject({ status: 'active', canLogOut: true });
  });
});

describe('apps', () => {
  const apps = (inside: string, lang?: string) =>
    read(`<p>Chrome on macOS</p>${inside}<p>Lisbon, Portugal</p><p>Jul 1, 2026</p>${out}`, lang).apps;

  test.each([
    ['<p>ChatGPT Web, Codex</p>', ['ChatGPT Web', 'Codex']],
    ['<p>ChatGPT and Codex</p>', ['ChatGPT', 'Codex']],
    ['<ul><li>↳ <span>ChatGPT Web</span></li><li>↳ <span>Codex</span></li></ul>', ['ChatGPT Web', 'Codex']],
    ['<p>ChatGPT, Codex and API Platform</p>', ['ChatGPT', 'Codex', 'API Platform']],
    ['<p>ChatGPT Web · API Platform</p>', ['ChatGPT Web', 'API Platform']],
    ['<div><span>ChatGPT Web</span><span>Codex</span></div>', ['ChatGPT Web', 'Codex']],
    ['<ul><li>ChatGPT iOS App</li><li>Codex</li></ul>', ['ChatGPT iOS App', 'Codex']],
    ['<p>Apps: ChatGPT, Codex</p>', ['ChatGPT', 'Codex']],
    ['<p>Codex, Codex</p>', ['Codex']],
    ['', []],
  ])('%s', (inside, expected) => {
    expect(apps(inside)).toEqual(expected);
  });

  test('joined as the page’s language joins', () => {
    expect(apps('<p>ChatGPT und Codex</p>', 'de')).toEqual(['ChatGPT', 'Codex']);
    expect(apps('<p>ChatGPT et Codex</p>', 'fr')).toEqual(['ChatGPT', 'Codex']);
  });
});
