// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dialog, minute, rowsOf } from './pages';

// Read on 2026-09-10 at 12:00 UTC.
const row = (device: string, time: string) =>
  `<li><b>${device}</b><p>Split, HR</p><p>Signed in: ${time}</p><button>Log out</button></li>`;
const group = (head: string, ...rows: string[]) => `<h4>${head}</h4><ul>${rows.join('')}</ul>`;
const times = (...groups: string[]) =>
  rowsOf(dialog(groups.join(''))).map(({ signedIn }) => signedIn && [signedIn.from, signedIn.to]);
const at = (time: string) => Object.values(minute(time));

describe('a time of day in a group', () => {
  test('is of the day that heads it', () => {
    expect(
      times(
        group('Today', row('iPhone', '7:12 AM')),
        group('Yesterday', row('iPad', '5:04 PM'), row('MacBook Air', '8:20 AM')),
        group('Tuesday, September 1, 2026', row('Edge on Windows', '11:59 PM')),
      ),
    ).toEqual([
      at('2026-09-10T07:12Z'),
      at('2026-09-09T17:04Z'),
      at('2026-09-09T08:20Z'),
      at('2026-09-01T23:59Z'),
    ]);
  });

  test('is of the day that is said in two ways', () => {
    expect(times(group('Yesterday • Wednesday, September 9, 2026', row('iPhone', '7:12 AM')))).toEqual([
      at('2026-09-09T07:12Z'),
    ]);
  });

  test('is of no day where the head names several, or none that is known', () => {
    expect(
      times(
        group('Heden', row('iPhone', '7:12 AM')),
        group('Last week', row('iPad', '5:04 PM')),
        group('Eergisteren', row('MacBook Air', '7:15 AM')),
      ),
    ).toEqual([null, null, null]);
  });

  test("is today's below what heads sessions", () => {
    expect(
      times(group('This device', row('iPhone', '7:12 AM')), group('Other sessions', row('iPad', '8:04 AM'))),
    ).toEqual([at('2026-09-10T07:12Z'), at('2026-09-10T08:04Z')]);
  });
});

test('a whole date stays as it is below a day, and so does what says how long ago', () => {
  expect(
    times(
      group('Yesterday', row('iPhone', 'Sep 9, 2026, 7:12 AM')),
      group('Today', row('iPad', 'Sep 10, 2026, 8:00 AM')),
    ),
  ).toEqual([at('2026-09-09T07:12Z'), at('2026-09-10T08:00Z')]);
});
