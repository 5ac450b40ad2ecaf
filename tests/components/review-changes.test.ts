// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Entry, SessionRow } from '../../lib/model';
import { reviewStage } from './review-stage';
import { ago, rowOf } from './rolls';
import { acted } from './stage';

const account = 'a';
const day = 1440;
const laptop = rowOf({ current: true, canLogOut: false, signedIn: at(9 * day) });
const phone = rowOf({ device: 'iPhone', apps: ['ChatGPT iOS App'], signedIn: at(8 * day) });
const stranger = rowOf({ device: 'Firefox on Linux', location: 'Kyiv, UA', signedIn: at(2 * day) });

function at(minutes: number) {
  return { text: 'then', from: ago(minutes), to: ago(minutes - 1) };
}
const read = (minutes: number, rows: SessionRow[], complete = true): Entry => ({
  type: 'snapshot',
  at: ago(minutes),
  account,
  rows,
  complete,
  language: 'en',
});
const moved = { ...phone, location: 'Lisbon, PT', signedIn: at(3 * day) };
const journal: Entry[] = [
  read(7 * day, [laptop, phone]),
  { type: 'judged', at: ago(7 * day - 5), account, session: 's2', decision: 'keep' },
  { type: 'unchanged', at: ago(6 * day), account },
  read(5 * day, [laptop], false),
  { type: 'judged', at: ago(4 * day), account, session: 's1', decision: 'keep', note: 'at my desk' },
  read(day, [laptop, moved, stranger]),
];
const changes = (query = '', entries = journal) => reviewStage(entries, `#/changes${query}`);
const between = (from: number, to: number) => `?from=${ago(from)}&to=${ago(to)}`;
type Staged = Awaited<ReturnType<typeof changes>>;

/** The sentence above the rows, without the dates that only those hear who do not see them. */
const summary = ({ one, text }: Staged) => text(one('.summary')).replace(/^From .*?: /, '');
/** The lines of the comparison: what happened, earlier, later. */
const lines = ({ all, text }: Staged) =>
  all('.comparison tbody tr').map((line) => [...line.children].map((cell) => text(cell)));
const cautions = ({ all, text }: Staged) =>
  all('.caution')
    .map((one) => text(one))
    .join(' ');
const key = (name: string, target: EventTarget = document.body) =>
  acted(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });

describe('two snapshots', () => {
  it('are the last two complete ones unless the address says otherwise', async () => {
    const page = await changes();
    expect(summary(page)).toBe('1 added, 1 changed, 1 unchanged.');
    const [added, changed] = lines(page);
    expect(added?.[0]).toBe('AddedFirefox on Linux');
    expect(added?.[1]).toBe('Not listed');
    expect(added?.[2]).toContain('Kyiv, UA');
    expect(changed?.[0]).toContain('Around Lisbon, PT; before: around Seattle, WA, US.');
    expect(changed?.[0]).toContain('Signed in again');
    const marked = page.all('.comparison mark').map((mark) => page.text(mark));
    expect(marked).toEqual([
      'Seattle, WA, US',
      expect.stringContaining('12 Nov'),
      'Lisbon, PT',
      expect.stringContaining('17 Nov'),
    ]);
    expect(cautions(page)).toBe('');
  });

  it('unchanged rows are folded until they are asked for', async () => {
    const page = await changes();
    const fold = page.one('details');
    expect(page.text(fold)).toBe('1 session reads the same');
    await acted(async () => {
      (fold as HTMLDetailsElement).open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    expect(page.text(page.one('.unchanged'))).toContain('Chrome on macOS');
  });

  it('a mark of a reading that said nothing new is compared like any other', async () => {
    const page = await changes(between(7 * day, 6 * day));
    expect(summary(page)).toBe('No difference: all 2 sessions read the same.');
  });

  it('what is missing from a part of the list is never said to be gone', async () => {
    const page = await changes(between(6 * day, 5 * day));
    expect(summary(page)).toBe('1 not read, 1 unchanged.');
    expect(lines(page)[0]).toEqual([
      'Not readiPhone',
      expect.stringContaining('ChatGPT iOS App'),
      'Not in the part that was read',
    ]);
    expect(cautions(page)).toContain('may still be listed');
    expect(page.text()).not.toMatch(/no longer listed/i);
  });

  it('what is missing from a whole list is no longer listed, which proves no log-out', async () => {
    const page = await changes('', [read(9 * day, [laptop, phone]), read(day, [laptop])]);
    expect(summary(page)).toBe('1 no longer listed, 1 unchanged.');
    expect(lines(page)[0]?.[0]).toBe('No longer listediPhone');
    expect(page.text()).toContain('no proof of a log-out');
  });

  it('lead to the session where it is still known', async () => {
    const page = await changes();
    const link = page.one('.comparison [data-tag="added"] a');
    expect(link.getAttribute('href')).toMatch(/^#\/sessions\/a\/s\d+$/);
  });

  it('tell what the owner did between them, and nothing else', async () => {
    const did = async (query: string) => {
      const page = await changes(query);
      return page.all('.between li').map((one) => page.text(one));
    };
    expect(await did(between(5 * day, day))).toEqual([
      '16 Nov 2026, 14:20Chrome on macOS: You decided: Mine: at my desk',
    ]);
    expect(await did(between(6 * day, 5 * day))).toEqual([]);
  });

  it('call what the owner did as the pages call it, and what only another version knows by its own name', async () => {
    const steps: Entry[] = [
      { type: 'run-begun', at: ago(4 * day), account, runbook: 'response', drill: true },
      {
        type: 'run-step',
        at: ago(4 * day - 1),
        account,
        run: 'r3',
        step: 'reset-password',
        outcome: 'done',
        reason: '',
      },
      { type: 'attested', at: ago(3 * day), account, control: 'password_manager', attested: true },
      { type: 'attested', at: ago(2 * day), account, control: 'door_guard', attested: true },
    ];
    const { all, text } = await changes(between(5 * day, day), [
      ...journal.slice(0, -1),
      ...steps,
      ...journal.slice(-1),
    ]);
    expect(all('.between li span').map((one) => text(one))).toEqual([
      'Chrome on macOS: You decided: Mine: at my desk',
      'You began “Response to a compromise” as a drill',
      'Step “Reset the password”: done',
      'You attested: Password manager',
      'You attested: door_guard',
    ]);
  });
});

describe('the way between snapshots', () => {
  it('K and J go from change to change, and the address with them', async () => {
    const page = await changes();
    await key('k');
    expect(location.hash).toBe(`#/changes?${new URLSearchParams({ from: ago(6 * day), to: ago(5 * day) })}`);
    expect(summary(page)).toBe('1 not read, 1 unchanged.');
    await key('k');
    expect(summary(page)).toBe('1 not read, 1 unchanged.');
    await key('j');
    expect(location.hash).toContain(encodeURIComponent(ago(day)));
    // Of a partial one: added, or not read before.
    expect(page.text()).toContain('Added, or not read before');
  });

  it('keys typed into a field, or with another key held, go nowhere', async () => {
    const page = await changes();
    const before = location.hash;
    await key('k', page.all('select')[0] as HTMLElement);
    await acted(async () => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
    });
    expect(location.hash).toBe(before);
  });

  it('either one can be chosen; the earlier one is always the one before', async () => {
    const page = await changes();
    const [from] = page.all('.pair select') as HTMLSelectElement[];
    expect([...(from?.options ?? [])].map(({ text }) => text)).toEqual([
      '19 Nov 2026, 14:20 · 3 sessions',
      '15 Nov 2026, 14:20 · 1 session, a part of the list',
      '14 Nov 2026, 14:20 · 2 sessions, nothing new',
      '13 Nov 2026, 14:20 · 2 sessions',
    ]);
    await page.type(page.all('.pair select')[1] as HTMLElement, '0');
    expect(location.hash).toBe(`#/changes?${new URLSearchParams({ from: ago(7 * day), to: ago(6 * day) })}`);
    await page.press(page.button('The last two'));
    expect(location.hash).toBe('#/changes');
  });
});

describe('bad input', () => {
  it.each(['?from=yesterday', `?to=${ago(3)}`, '?from=%E2%80%AE&to=<img src=x>'])(
    'an address with a snapshot that is not there is said, and the last two shown: %s',
    async (query) => {
      const page = await changes(query);
      expect(cautions(page)).toContain('There is no snapshot of');
      expect(summary(page)).toBe('1 added, 1 changed, 1 unchanged.');
      expect(page.all('img')).toEqual([]);
    },
  );

  it('one alone is compared with the one before it, the first with the next', async () => {
    expect(summary(await changes(`?to=${ago(day)}`))).toBe('2 added, 1 unchanged.');
    expect(summary(await changes(`?from=${ago(7 * day)}`))).toContain('No difference');
  });

  it('the same twice is said', async () => {
    const page = await changes(between(day, day));
    expect(cautions(page)).toContain('Both are the same snapshot');
    expect(page.all('.between')).toEqual([]);
  });

  it('one snapshot, and none', async () => {
    expect((await changes('', journal.slice(0, 1))).text()).toContain('there is one snapshot');
    expect((await changes('', [])).text()).toContain('no snapshot of the list has been taken');
  });

  it('text of the page is shown as text, tamed', async () => {
    const hostile = rowOf({
      device: '<b>\u202Egnp.exe</b>',
      location: '<script>x</script>',
      apps: ['<i>app</i>'],
    });
    const page = await changes('', [read(9 * day, [laptop]), read(day, [laptop, hostile])]);
    expect(page.all('.comparison :is(b, i, script)')).toEqual([]);
    expect(page.root.textContent).not.toContain('\u202E');
    expect(page.text(page.one('.comparison'))).toContain('<script>x</script>');
  });

  it('of ten thousand rows a page is drawn', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => rowOf({ device: `Phone ${n}` }));
    const page = await changes('', [read(9 * day, [laptop]), read(day, [laptop, ...many])]);
    expect(summary(page)).toBe('10,000 added, 1 unchanged.');
    expect(lines(page)).toHaveLength(100);
    await page.press(page.button('Show 100 more'));
    expect(lines(page)).toHaveLength(200);
  });
});
