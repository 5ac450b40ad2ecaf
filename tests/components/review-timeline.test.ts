// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Entry, SessionRow } from '../../lib/model';
import { reviewStage } from './review-stage';
import { ago, rowOf } from './rolls';
import { acted } from './stage';

const account = 'a';
const day = 1440;
const at = (minutes: number) => ({ text: 'then', from: ago(minutes), to: ago(minutes - 1) });
const laptop = rowOf({ current: true, canLogOut: false, signedIn: at(130 * day) });
const phone = rowOf({ device: 'iPhone', apps: ['ChatGPT iOS App'], signedIn: at(128 * day) });
const stranger = rowOf({ device: 'Firefox on Linux', location: 'Kyiv, UA', signedIn: at(20 * day) });
const read = (minutes: number, rows: SessionRow[], complete = true): Entry => ({
  type: 'snapshot',
  at: ago(minutes),
  account,
  rows,
  complete,
  language: 'en',
});
const journal: Entry[] = [
  read(120 * day, [laptop, phone]),
  { type: 'judged', at: ago(120 * day - 5), account, session: 's1', decision: 'keep' },
  { type: 'judged', at: ago(120 * day - 5), account, session: 's2', decision: 'keep' },
  { type: 'named', at: ago(119 * day), account, session: 's1', name: 'Kitchen laptop' },
  read(100 * day, [laptop]),
  read(19 * day, [laptop, stranger]),
  { type: 'log-out', at: ago(18 * day), account, scope: { session: 's3' } },
  { type: 'no-reading', at: ago(16 * day), account, state: 'failed' },
  read(15 * day, [laptop]),
  read(day, [laptop]),
];
/** The session of the row that is not the owner's. */
const foreign = 's3';
const timeline = (query = '', entries: Entry[] = journal) => reviewStage(entries, `#/timeline${query}`);
type Staged = Awaited<ReturnType<typeof timeline>>;

const names = ({ all, text }: Staged) => all('.lane[data-lane^="s"] .lane-name').map((one) => text(one));
const spots = ({ all }: Staged, lane: string) =>
  all(`[data-lane="${lane}"] [data-spot]`).map((one) =>
    (one.getAttribute('aria-label') ?? '').replace(/[\u2068\u2069]/g, ''),
  );
const key = (name: string) =>
  acted(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  });

describe('the drawing', () => {
  it('has a lane for each device in range, the owner’s name first', async () => {
    const page = await timeline('?range=365');
    expect(names(page)).toEqual([
      'Kitchen laptopChrome on macOS',
      'Firefox on Linuxnot listed any more',
      'iPhonenot listed any more',
    ]);
    expect(names(await timeline('?range=30'))).toEqual([
      'Kitchen laptopChrome on macOS',
      'Firefox on Linuxnot listed any more',
    ]);
  });

  it('each mark says what it is and leads to its session', async () => {
    const page = await timeline('?range=30');
    expect(spots(page, foreign)).toEqual([
      expect.stringMatching(
        /^Firefox on Linux: First listed; .*around Kyiv, UA, sign-in: 31 Oct 2026, 14:20/,
      ),
      expect.stringMatching(
        /^Firefox on Linux, around Kyiv, UA: seen from 1 Nov 2026, 14:20 to .*, not listed any more/,
      ),
      expect.stringMatching(/^Firefox on Linux: Alert: New device \(6 · revoke\)/),
      expect.stringMatching(/^Firefox on Linux: Log-out begun/),
      expect.stringMatching(/^Firefox on Linux: Log-out checked: no longer listed/),
    ]);
    for (const mark of page.all(`[data-lane="${foreign}"] [data-spot]`))
      expect(mark.getAttribute('href')).toBe(`#/sessions/a/${foreign}`);
  });

  it('shows when the list was read, in part, or could not be', async () => {
    const page = await timeline('?range=30');
    expect(spots(page, '')).toEqual([
      expect.stringMatching(/^Not read from 12 Aug/),
      expect.stringMatching(/^Read the whole list: 2 sessions/),
      expect.stringMatching(/^ChatGPT could not load the list/),
      expect.stringMatching(/^Not read from 5 Nov/),
      expect.stringMatching(/^Read the whole list: 1 session/),
      expect.stringMatching(/^Read the whole list: 1 session/),
    ]);
    expect(page.all('[data-lane=""] a').map((one) => one.getAttribute('href'))[0]).toBe(
      `#/changes?${new URLSearchParams({ to: ago(19 * day) })}`,
    );
  });

  it('is one stop for Tab; arrows go from mark to mark and lane to lane', async () => {
    const page = await timeline('?range=30');
    expect(page.all('.chart [data-spot][tabindex="0"]')).toHaveLength(1);
    const focused = () =>
      (document.activeElement?.getAttribute('aria-label') ?? '').replace(/[\u2068\u2069]/g, '');
    await acted(async () => page.one('.chart [data-spot][tabindex="0"]').focus());
    expect(focused()).toMatch(/^Not read from 12 Aug/);
    await key('ArrowRight');
    expect(focused()).toMatch(/^Read the whole list: 2/);
    expect(page.text(page.one('.readout'))).toMatch(/^Read the whole list: 2/);
    await key('ArrowDown');
    expect(focused()).toMatch(/^Chrome on macOS|^Kitchen laptop/);
    await key('ArrowDown');
    expect(focused()).toMatch(/^Firefox on Linux/);
    await key('End');
    expect(focused()).toMatch(/Log-out checked/);
    await key('ArrowRight');
    expect(focused()).toMatch(/Log-out checked/);
    await key('Home');
    expect(focused()).toMatch(/First listed/);
    expect(page.all('.chart [data-spot][tabindex="0"]')).toEqual([document.activeElement]);
  });

  it('a range is chosen, and stands in the address', async () => {
    const page = await timeline();
    expect(page.button('90 days').getAttribute('aria-pressed')).toBe('true');
    await page.press(page.button('All'));
    expect(location.hash).toBe('#/timeline?range=all');
    expect(names(page)).toHaveLength(3);
  });

  it('is saved as a file', async () => {
    const page = await timeline('?range=all');
    await page.press(page.button('Save as SVG'));
    const [name, pieces, type] = page.actions.saveFile.mock.calls[0] ?? [];
    const text = pieces?.join('');
    expect([name, type]).toEqual(['rollcall-timeline-2026-11-20.svg', 'image/svg+xml']);
    expect(text).toContain('Kitchen laptop');
    expect(text).toContain('Another place');
  });
});

describe('an address that leads to a session', () => {
  it('shows its lane, in the shortest range that holds it', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    const page = await timeline('/a/s2');
    expect(page.button('A year').getAttribute('aria-pressed')).toBe('true');
    expect(page.text(page.one('[data-sought="true"] .lane-name'))).toBe('iPhonenot listed any more');
    expect(scroll).toHaveBeenCalled();
    scroll.mockRestore();
  });
  it('of a session that is not there says so', async () => {
    const page = await timeline('/a/__proto__');
    expect(page.text()).toContain('not in the records of this account');
    expect(page.all('[data-sought="true"]')).toEqual([]);
  });
  it('in a range that does not hold it says so, and offers all', async () => {
    const page = await timeline('/a/s2?range=30');
    expect(page.text(page.one('.caution'))).toContain('iPhone is not in this range.');
    await page.press(page.button('Show all'));
    expect(page.all('[data-sought="true"]')).toHaveLength(1);
  });
});

describe('the table', () => {
  const cells = ({ all, text }: Staged) =>
    all('.event-table tbody tr').map((line) => [...line.children].map((cell) => text(cell)));

  it('holds everything in range, newest first', async () => {
    const page = await timeline('?range=30&as=table');
    expect(cells(page)).toEqual([
      ['19 Nov 2026, 14:20', 'The account', 'Read the whole list: 1 session'],
      ['5 Nov 2026, 14:20', 'Firefox on Linux', 'Log-out checked: no longer listed'],
      ['5 Nov 2026, 14:20', 'Firefox on Linux', 'Not listed any more; last seen 1 Nov 2026, 14:20'],
      ['5 Nov 2026, 14:20', 'The account', 'Read the whole list: 1 session'],
      ['4 Nov 2026, 14:20', 'The account', 'ChatGPT could not load the list'],
      ['2 Nov 2026, 14:20', 'Firefox on Linux', 'Log-out begun; it can take until 14:50'],
      ['1 Nov 2026, 14:20', 'Firefox on Linux', 'Alert: New device (6 · revoke)'],
      [
        '1 Nov 2026, 14:20',
        'Firefox on Linux',
        'First listed; no device like it was known, around Kyiv, UA, sign-in: 31 Oct 2026, 14:20',
      ],
      ['1 Nov 2026, 14:20', 'The account', 'Read the whole list: 2 sessions'],
    ]);
  });

  it('is one press away, and the way back', async () => {
    const page = await timeline('?range=all');
    await page.press(page.button('Table'));
    expect(location.hash).toBe('#/timeline?range=all&as=table');
    expect(page.all('.chart')).toEqual([]);
    await page.press(page.button('Drawing'));
    expect(page.all('.chart')).toHaveLength(1);
  });
});

describe('bad input', () => {
  it.each(['?range=0', '?range=-5', '?range=1e9', '?range=<b>', '?range='])(
    'a range that is none is the usual one: %s',
    async (query) => {
      const page = await timeline(query);
      expect(page.button('90 days').getAttribute('aria-pressed')).toBe('true');
      expect(names(page).length).toBeGreaterThan(0);
    },
  );
  it('no account, no reading, one reading', async () => {
    expect((await timeline('', [])).text()).toContain('Nothing has been read yet');
    const failed: Entry = { type: 'no-reading', at: ago(5), account, state: 'failed' };
    expect(spots(await timeline('', [failed]), '')).toEqual([expect.stringMatching('could not load')]);
    expect(names(await timeline('', [read(5, [laptop])]))).toHaveLength(1);
  });
  it('labels of the page are shown as text, tamed', async () => {
    const hostile = rowOf({ device: '<img src=x onerror=y>\u202E', location: '"><script>z</script>' });
    const page = await timeline('?range=30', [read(5, [laptop, hostile])]);
    expect(page.all('.chart :is(img, script)')).toEqual([]);
    expect(page.root.textContent).not.toContain('\u202E');
    await page.press(page.button('Save as SVG'));
    expect(page.actions.saveFile.mock.calls[0]?.[1].join('')).not.toMatch(/<img|<script|\u202E/);
  });
  it('of ten thousand devices a page of lanes is drawn, and as many more as are asked for', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => rowOf({ device: `Phone ${n}` }));
    const page = await timeline('?range=30', [read(5, many)]);
    expect(names(page)).toHaveLength(100);
    expect(page.text(page.one('.more'))).toContain('100 of 10,000 shown');
    await page.press(page.button('Show 100 more'));
    expect(names(page)).toHaveLength(200);
  });
});

describe('the history of one session', () => {
  it('stands beside it, newest first, with the way to its lane', async () => {
    const page = await reviewStage(journal, `#/sessions/a/${foreign}`);
    const lines = page.all('.session-history li').map((one) => page.text(one));
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('5 Nov 2026, 14:20Log-out checked: no longer listed');
    expect(lines.at(-1)).toMatch(/^1 Nov 2026, 14:20First listed/);
    expect(page.one('.history-head a').getAttribute('href')).toBe(`#/timeline/a/${foreign}`);
  });
  it('goes on when something is done to it', async () => {
    const page = await reviewStage(journal, '#/sessions/a/s1');
    const before = page.all('.session-history li').length;
    page.source.journal = [
      ...journal,
      { type: 'judged', at: ago(0), account, session: 's1', decision: 'revoke' },
    ];
    await page.press(page.button('Not me', page.one('.pane')));
    await vi.waitFor(() => {
      expect(page.all('.session-history li')).toHaveLength(before + 1);
    });
    expect(page.text(page.all('.session-history li')[0])).toContain('You decided: Not mine');
  });
});
