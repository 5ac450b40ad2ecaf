// @vitest-environment happy-dom
/** What a second look finds wrong with a reading, and what it lets pass. */
import { describe, expect, test } from 'vitest';
import { dialog, readingOf, rowsOf } from './pages';

const out = '<button>Log out</button>';
const time = '<p>Jul 1, 2026, 8:00 AM</p>';
const whole = (device: string, place = 'Paris, France', more = out) =>
  `<li><p>${device}</p><p>Codex</p><p>${place}</p>${time}${more}</li>`;
const three = (last: string) =>
  dialog(`<ul>${whole('Chrome on macOS')}${whole('Edge on Windows')}${last}</ul>`);
const reasonOf = (html: string) => {
  const reading = readingOf(html);
  return reading.state === 'unrecognised' ? reading.reason : reading.state;
};

describe('rows', () => {
  test('that show all there is to show are believed', () => {
    expect(reasonOf(three(whole('Firefox on Linux')))).toBe('sessions');
  });

  test('that show templates which nothing has been filled into are not', () => {
    const row = (device: string) => `<li><p>${device}</p><p>{{session.place}}</p>${out}</li>`;
    expect(reasonOf(dialog(`<ul>${row('{{session.device}}').repeat(3)}</ul>`))).toMatch(/templates/);
    // Somebody may call a device so.
    expect(reasonOf(three(whole('{{Chrome}} on Linux')))).toBe('sessions');
  });

  test('of which one ends like a session and shows nothing known are not', () => {
    expect(reasonOf(three(`<li><p>Gloam.</p>${out}</li>`))).toBe('sessions');
    expect(reasonOf(three(`<li><p>Some other thing was signed in here once.</p>${out}</li>`))).toMatch(
      /shows nothing of what the others show/,
    );
    expect(reasonOf(three('<li><p>Some other thing was signed in here once.</p></li>'))).toBe('sessions');
  });

  test.each([
    ['without a device and an ending', `<li><p>Rome, Italy</p>${time}</li>`, /next to nothing/],
    [
      'with two places',
      whole('Firefox on Linux', 'Rome, Italy</p><p>Oslo, Norway'),
      /several devices or places/,
    ],
    [
      'with two devices',
      whole('Firefox on Linux</p><p>Safari on iOS'),
      /several devices or places|two devices/,
    ],
    [
      'below a head with the device, and only one without a name',
      `</ul><h3>Firefox on Linux</h3><ul>${whole('Proven device', 'Rome, Italy')}`,
      /without a name/,
    ],
    ['with a piece of the label left over', whole('Firefox on Linux / Blue 7 Edition'), /in its line/],
    [
      'with the opposite of a mark, in an ending that no table has',
      `${whole('Safari on iOS', 'Rome, Italy', `<i>Trusted</i>${out}`)}${whole('Firefox on Linux', 'Rome, Italy', `<i>Trustedless</i>${out}`)}`,
      /trusted in two wordings/,
    ],
    [
      'with the opposite of a mark, in a word that no table has',
      `${whole('Safari on iOS', 'Rome, Italy', `<i>Trusted</i>${out}`)}${whole('Firefox on Linux', 'Rome, Italy', `<i>Hardly trusted</i>${out}`)}`,
      /trusted in two wordings/,
    ],
    [
      'with a text like a mark',
      whole('Firefox on Linux', 'Rome, Italy', `<i>Gloam</i>${out}`),
      /could be a mark/,
    ],
  ])('%s are not', (_, last, reason) => {
    expect(reasonOf(three(last))).toMatch(reason);
  });
});

describe('what is no doubt', () => {
  test('a computer, and a system with its version', () => {
    const rows = rowsOf(three(whole('Computer') + whole('Windows · 11')));
    expect(rows.map(({ device }) => device).slice(2)).toEqual(['Computer', 'Windows · 11']);
  });

  test('a place that is called like a device', () => {
    expect(rowsOf(three(whole('Firefox on Linux', 'Chrome Hill, NSW, AU')))[2]).toMatchObject({
      device: 'Firefox on Linux',
      location: 'Chrome Hill, NSW, AU',
    });
  });

  test('rows below a head that says which device or app they are of, or that they are trusted', () => {
    const row = `<li><p>Rome, Italy</p>${time}${out}</li>`;
    const group = (head: string) => `<section><h4>${head}</h4><ul>${row}${row}</ul></section>`;
    expect(
      rowsOf(dialog(`${group('iPhone 17')}${group('Pixel 9 (2)')}`)).map(({ device }) => device),
    ).toEqual(['iPhone 17', 'iPhone 17', 'Pixel 9', 'Pixel 9']);
    const kind = (head: string) =>
      `<section><h4>${head}</h4><ul>${whole('Chrome on macOS')}${whole('Edge on Windows')}</ul></section>`;
    expect(
      rowsOf(dialog(`${kind('Trusted devices')}${kind('Not trusted')}`)).map(({ trusted }) => trusted),
    ).toEqual([true, true, false, false]);
  });
});

describe('a place that is cut within a word', () => {
  const zh = (...places: string[]) => {
    const rows = places.map(
      (place) =>
        `<li><p>Chrome on macOS</p><p>${place}</p><p>2026年7月1日 08:00</p><button>登出</button></li>`,
    );
    const reading = readingOf(dialog(`<ul>${rows.join('')}</ul>`, '使用中的工作階段'), { lang: 'zh-TW' });
    return reading.state === 'unrecognised' ? reading.reason : reading.state;
  };

  test('is not believed where two lead-ins fit and the rows have not the same', () => {
    expect(zh('開羅埃及附近', '上海附近', '北京附近')).toMatch(/piece of a word/);
  });

  test('is where only one fits, or all rows have it, or a place is left', () => {
    expect(zh('開羅附近', '上海附近')).toBe('sessions');
    expect(zh('開羅及附近', '上海及附近')).toBe('sessions');
    expect(zh('Cairo, 埃及附近', '上海附近')).toBe('sessions');
  });
});

test('a badge in unknown words at the end of a lone label is not believed to be of it', () => {
  const lone = (end: string) =>
    reasonOf(dialog(`<ul>${whole(`<span>Firefox</span> <span>${end}</span>`)}</ul>`));
  expect(lone('Denne her')).toMatch(/lone row/);
  expect(lone('on Linux')).toBe('sessions');
});

describe('values that all begin with one word', () => {
  const rows = (...values: (readonly [app: string, place: string])[]) =>
    dialog(
      `<ul>${values.map(([app, place], i) => `<li><p>${['Chrome on macOS', 'Edge on Windows', 'Opera on Linux'][i]}</p><p>${app}</p><p>${place}</p>${time}${out}</li>`).join('')}</ul>`,
    );

  test('may begin with an unknown lead-in of places', () => {
    const led = (...towns: string[]) =>
      reasonOf(rows(...towns.map((town) => ['Codex', `Nær ${town}`] as const)));
    expect(led('Austin', 'Boise', 'Reno')).toMatch(/lead them in/);
    // Two towns may be called so.
    expect(led('Austin, US', 'Boise, US')).toBe('sessions');
  });

  test('may begin with an unknown name of the field', () => {
    expect(reasonOf(rows(['Rakenne ChatGPT', 'Oslo, NO'], ['Rakenne Codex', 'Rome, IT']))).toMatch(/app/);
  });

  test.each([
    ['towns', 'Codex', 'Codex', 'New York, US', 'New Haven, US'],
    ['countries', 'Codex', 'Codex', 'United States', 'United Kingdom'],
    ['one town', 'Codex', 'Codex', 'Salt Lake City, US', 'Salt Lake City, US'],
    ['products', 'ChatGPT Web', 'ChatGPT Atlas', 'Oslo, NO', 'Rome, IT'],
  ])('may be names of %s', (_what, one, other, here, there) => {
    expect(reasonOf(rows([one, here], [other, there]))).toBe('sessions');
  });
});
