// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { august, other, out, read } from './beside';
import { dialog, rowOf, rowsOf, stateOf } from './pages';

describe('controls', () => {
  const fields = '<p>Chrome on macOS</p><p>Codex</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>';

  test.each([
    ['<button>Log out</button>', true],
    ['<a href="#">Sign out</a>', true],
    ['<button aria-label="Log out of Chrome on macOS"><svg></svg></button>', true],
    ['<button title="Log out"></button>', true],
    ['<input type="button" value="Log out">', true],
    ['<div role="button" tabindex="0">Log out</div>', true],
    ['<button disabled>Log out</button>', false],
    ['<button aria-disabled="true">Log out</button>', false],
    ['<button>Details</button>', false],
  ])('%s: can log out is %s', (control, canLogOut) => {
    expect(read(fields + control).canLogOut).toBe(canLogOut);
  });

  test('where it is hidden it is none', () => {
    const rows = `<ul><li>${fields}<button hidden>Log out</button></li><li>${fields}</li></ul>`;
    expect(rowsOf(dialog(rows)).map(({ canLogOut }) => canLogOut)).toEqual([false, false]);
  });

  test('what a control says is no field', () => {
    for (const text of [
      'Lisbon, Portugal',
      'Codex',
      'Aug 1, 2026, 1:00 AM',
      'Trusted device',
      'Current session',
    ]) {
      const row = read(
        `<p>Chrome on macOS</p><p>Session status unavailable</p><button>${text}</button><button aria-label="${text}"><svg></svg></button>`,
      );
      expect(row).toMatchObject({
        device: 'Chrome on macOS',
        apps: [],
        location: '',
        signedIn: null,
        trusted: false,
        current: false,
      });
      expect(row.lines.join(' ')).toContain(text);
    }
  });

  test('a device named only by its log-out stays unnamed', () => {
    expect(
      read(`<p>Codex</p><p>Lisbon, Portugal</p><p>Aug 1, 2026</p><button>Log out of iPhone</button>`),
    ).toMatchObject({
      device: '',
      canLogOut: true,
    });
  });
});

describe('what is not known', () => {
  test('stays in the lines, and in no field', () => {
    const odd = ['Zone 7b', 'xyzzy?', 'Ref. 0x1F', 'Ships in 2 boxes'];
    const row = read(
      `<p>Chrome on macOS</p><p>Codex</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>${odd.map((text) => `<p>${text}</p>`).join('')}${out}`,
    );
    expect(row).toMatchObject({
      device: 'Chrome on macOS',
      apps: ['Codex'],
      location: 'Lisbon, Portugal',
      ...august,
    });
    expect(row.lines).toEqual(expect.arrayContaining(odd));
  });

  test('is no place where the other rows show something else', () => {
    const line = (app: string) => `<li><p>Chrome on macOS</p><p>${app}</p><p>Jul 1, 2026</p>${out}</li>`;
    const rows = rowsOf(dialog(`<ul>${line('Codex')}${line('Whatsit')}${line('ChatGPT Web')}</ul>`));
    expect(rows.map(({ location }) => location)).toEqual(['', '', '']);
    expect(rows[1]?.lines).toContain('Whatsit');
    // The other row says its place by itself, elsewhere: what is left here may be anything.
    expect(
      read(`<p>Chrome on macOS</p><p>Codex</p><div><p>Seattle</p></div><p>Jul 1, 2026</p>${out}`),
    ).toMatchObject({ location: '' });
  });

  test('is a place where it stands in the line of the places, or where no row says its own', () => {
    const line = (place: string) => `<li><p>Chrome on macOS</p><p>${place}</p><p>Jul 1, 2026</p>${out}</li>`;
    const placesOf = (...places: string[]) =>
      rowsOf(dialog(`<ul>${places.map(line).join('')}</ul>`)).map(({ location }) => location);
    expect(placesOf('Lisbon, Portugal', 'Seattle')).toEqual(['Lisbon, Portugal', 'Seattle']);
    expect(placesOf('Lisbon', 'Seattle')).toEqual(['Lisbon', 'Seattle']);
  });

  test('is kept up to a measure', () => {
    const many = Array.from({ length: 200 }, (_, i) => `<p>Line ${i}</p><p>ChatGPT ${i}</p>`).join('');
    const row = read(`<p>Chrome on macOS</p><p>Lisbon, Portugal</p>${many}${out}`);
    expect(row.lines).toHaveLength(60);
    expect(row.apps).toHaveLength(12);
    expect(row).toMatchObject({ device: 'Chrome on macOS', location: 'Lisbon, Portugal', canLogOut: true });
  });

  test('every field may be missing', () => {
    expect(rowOf(dialog(`<ul><li><p>Chrome on macOS</p>${out}</li></ul>`))).toEqual({
      device: 'Chrome on macOS',
      apps: [],
      location: '',
      signedIn: null,
      trusted: false,
      current: false,
      status: 'active',
      canLogOut: true,
      lines: ['Chrome on macOS', 'Log out'],
    });
  });

  test('lead-ins are not part of a place, and a place that is not known is shown as the page shows it', () => {
    const place = (text: string) =>
      read(`<p>Chrome on macOS</p><p>Codex</p><p>${text}</p><p>Jul 1, 2026</p>${out}`).location;
    expect(place('Approx. Seattle')).toBe('Seattle');
    expect(place('Approximate location: Reus, CT, ES')).toBe('Reus, CT, ES');
    expect(place('Near San Diego, United States')).toBe('San Diego, United States');
    expect(place('Interlaken, Switzerland')).toBe('Interlaken, Switzerland');
    expect(place('Unknown location')).toBe('Unknown location');
  });

  test('a row that two readings could be made of gives up the whole reading', () => {
    const times = '<p>Aug 1, 2026, 4:33 AM</p><p>Aug 28, 2026, 4:33 AM</p>';
    expect(
      stateOf(dialog(`<ul><li><p>Chrome on macOS</p><p>Codex</p>${times}${out}</li>${other}</ul>`)),
    ).toBe('unrecognised');
  });
});

describe('what is no text of the page', () => {
  test.each(['textarea', 'script', 'style', 'template', 'noscript'])('what stands in a %s', (tag) => {
    const row = read(
      `<p>Chrome on macOS</p><p>Codex</p><p>Jul 1, 2026</p><${tag}>Lisbon, Portugal</${tag}>${out}`,
    );
    expect(row.location).toBe('');
    expect(row.lines.join()).not.toContain('Lisbon');
  });

  test('what a select offers and nobody chose', () => {
    const offer = '<select><option>Lisbon, Portugal</option><option selected>Reus, ES</option></select>';
    const row = read(`<p>Chrome on macOS</p><p>Codex</p><p>Jul 1, 2026</p>${offer}${out}`);
    expect(row.location).toBe('Reus, ES');
    expect(row.lines.join()).not.toContain('Lisbon');
  });

  test.each(['display: none', 'visibility: hidden'])(
    'what is %s, also in a browser that cannot say so itself',
    (style) => {
      const html = `<p>Chrome on macOS</p><p>Codex</p><p style="${style}">Lisbon, Portugal</p>${out}`;
      expect(read(html).location).toBe('');
      const own = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility');
      Object.defineProperty(Element.prototype, 'checkVisibility', { value: undefined, configurable: true });
      try {
        expect(read(html).location).toBe('');
      } finally {
        if (own) Object.defineProperty(Element.prototype, 'checkVisibility', own);
      }
    },
  );
});
