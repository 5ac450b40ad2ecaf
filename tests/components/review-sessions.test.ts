// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../components/review/sessions/slice';
import { nextSort, parseSort, sorted, sortText } from '../../components/review/sessions/sorting';
import { alarming, gone, ready, settled, watchOf } from './rolls';
import { reviewAt } from './stage';

const sessions = [
  settled('s1', { current: true, location: 'Seattle, WA, US' }),
  settled('s2', { device: 'iPhone · iOS 26.1', location: 'Málaga, ES', signedIn: null }),
  alarming('s3', { device: 'Chrome on Windows', location: 'Lagos, NG' }),
  gone('s4', { device: '', location: '' }),
];
const roll = ready(watchOf(sessions));
const two = ready(watchOf(sessions), watchOf([settled('s1'), alarming('s9')], { account: 'b/ä' }));

describe('The list of sessions', () => {
  test('shows all, the most doubtful first, and says how many', async () => {
    const { rows, text, one } = await reviewAt('#/sessions', roll);
    expect(rows()).toEqual(['s3', 's1', 's2', 's4']);
    expect(text(one('#search-count'))).toBe('4 sessions, what needs you first');
    expect(document.title).toBe('Sessions · Rollcall');
  });

  test('is narrowed by what is typed, which stands in the address', async () => {
    const { rows, text, one, type, all } = await reviewAt('#/sessions', roll);
    await type(one('input[type="search"]'), 'place:malaga');
    expect(rows()).toEqual(['s2']);
    expect(location.hash).toBe('#/sessions?q=place%3Amalaga');
    expect(text(one('#search-count'))).toBe('1 of 4 sessions');
    await type(one('input[type="search"]'), 'is:odd');
    expect(text(one('.search-unknown'))).toContain('“is:odd” is not known.');
    expect(all('table')).toHaveLength(0);
    expect(text()).toContain('No session fits this search.');
  });

  test('an address brings its search and order along', async () => {
    const { rows } = await reviewAt('#/sessions?q=-is:gone&sort=place', roll);
    expect(rows()).toEqual(['s3', 's2', 's1']);
  });

  test('a choice is written into the search and taken out again', async () => {
    const { rows, press, button, one, type } = await reviewAt('#/sessions', roll);
    await press(button(/^New 1$/));
    expect(rows()).toEqual(['s3']);
    await press(button('All'));
    expect(rows()).toHaveLength(4);
    const decision = one('.pickers .field:last-child select');
    await type(decision, 'none');
    expect(rows()).toEqual(['s3']);
    expect((one('input[type="search"]') as HTMLInputElement).value).toBe('decision:none');
  });

  test('heads of columns sort and say how', async () => {
    const { rows, press, button, one } = await reviewAt('#/sessions', roll);
    await press(button('Device'));
    expect(rows()).toEqual(['s1', 's3', 's2', 's4']);
    expect(one('th.cell-device[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await press(button('Device'));
    expect(rows()).toEqual(['s2', 's3', 's1', 's4']);
  });

  test('no head says that it sorts where the list is in the order of need, to which a third press leads back', async () => {
    const { rows, press, button, one, text } = await reviewAt('#/sessions', roll);
    const byNeed = rows();
    expect(document.querySelector('th[aria-sort]')).toBeNull();
    expect(text()).toContain('4 sessions, what needs you first');
    await press(button('Score'));
    expect(one('th.cell-score').getAttribute('aria-sort')).toBe('descending');
    expect(text()).not.toContain('what needs you first');
    await press(button('Score'));
    expect(one('th.cell-score').getAttribute('aria-sort')).toBe('ascending');
    await press(button('Score'));
    expect(document.querySelector('th[aria-sort]')).toBeNull();
    expect(rows()).toEqual(byNeed);
  });

  test('before anything was read it says so', async () => {
    const { text } = await reviewAt('#/sessions', ready());
    expect(text()).toContain('No session has been read yet.');
  });
});

describe('By keyboard', () => {
  test('arrows go from row to row, Enter opens, Escape closes', async () => {
    const { rowOf, key, all, text, one } = await reviewAt('#/sessions', roll);
    rowOf('s3').focus();
    await key('ArrowDown');
    expect(document.activeElement).toBe(rowOf('s1'));
    await key('End');
    expect(document.activeElement).toBe(rowOf('s4'));
    await key('ArrowDown');
    expect(document.activeElement).toBe(rowOf('s4'));
    await key('Home');
    await key('Enter');
    dispatchEvent(new Event('hashchange'));
    await key('x');
    expect(location.hash).toBe('#/sessions/a/s3');
    expect(text(one('.pane-title'))).toBe('Chrome on Windows');
    await key('Escape');
    dispatchEvent(new Event('hashchange'));
    await key('x');
    expect(all('.pane')).toHaveLength(0);
  });

  test('one key judges the row, another takes it back', async () => {
    const { rowOf, key, source } = await reviewAt('#/sessions', roll);
    rowOf('s3').focus();
    await key('n');
    await key('z');
    expect(source.appended).toEqual([
      { type: 'judged', account: 'a', session: 's3', decision: 'revoke' },
      { type: 'judgement-undone', account: 'a', session: 's3' },
    ]);
  });

  test('keys meant for a field judge nothing', async () => {
    const { one, key, source } = await reviewAt('#/sessions', roll);
    const field = one('input[type="search"]');
    field.focus();
    for (const letter of ['m', 'n', 'u', 'z', '?']) await key(letter, field);
    expect(source.appended).toEqual([]);
  });

  test('"/" leads to the search, "?" to the list of keys', async () => {
    const { one, key } = await reviewAt('#/sessions', roll);
    await key('/', document.body);
    expect(document.activeElement).toBe(one('input[type="search"]'));
    await key('?', document.body);
    expect((one('dialog') as HTMLDialogElement).open).toBe(true);
  });

  test('Space selects, and what is selected and shown is judged together', async () => {
    const { rowOf, key, source, button, press, type, one, text } = await reviewAt('#/sessions', roll);
    rowOf('s3').focus();
    await key(' ');
    await key('ArrowDown');
    await key(' ');
    await key('ArrowDown');
    await key(' ');
    expect(text(one('.bulk strong'))).toBe('3 selected');
    await type(one('input[type="search"]'), '-malaga');
    expect(text(one('.bulk strong'))).toBe('2 selected');
    await press(button('It was me', one('.bulk')));
    expect(source.appended.map((entry) => 'session' in entry && entry.session)).toEqual(['s3', 's1']);
    expect(one('.bulk').textContent).toBe('');
  });
});

describe('An address of a session', () => {
  test('opens it beside the list and puts the focus on its row', async () => {
    const { rowOf, key, text, one } = await reviewAt('#/sessions/a/s2', roll);
    await key('x', document.body);
    expect(document.activeElement).toBe(rowOf('s2'));
    expect(text(one('.pane-title'))).toBe('iPhone · iOS 26.1');
  });

  test('of another account brings that account', async () => {
    const { stores, text, one } = await reviewAt('#/sessions/b%2F%C3%A4/s9', two);
    expect(stores.account.watch.value?.account).toBe('b/ä');
    expect(text(one('.pane'))).toContain('Why this score');
  });

  test.each(['#/sessions/a/nobody', '#/sessions/nobody/s1', '#/sessions/a/__proto__', '#/sessions/a'])(
    '%s is said to be missing',
    async (hash) => {
      const { text } = await reviewAt(hash, roll);
      expect(text()).toContain('This session is not in the records of this account.');
    },
  );
});

describe('Ten thousand rows', () => {
  const many = ready(watchOf(Array.from({ length: 10_000 }, (_, i) => settled(`s${i + 1}`))));

  test('are drawn as far as they are in view, and counted whole', async () => {
    const { rows, one } = await reviewAt('#/sessions', many);
    expect(rows().length).toBeLessThan(200);
    expect(one('table').getAttribute('aria-rowcount')).toBe('10001');
  });

  test('what is left out keeps its place, and the active row is always there', () => {
    expect(piecesOf({ first: 2, end: 4 }, 10, 7)).toEqual([
      { gap: 2, before: 2 },
      { row: 2 },
      { row: 3 },
      { gap: 3, before: 7 },
      { row: 7 },
      { gap: 2, before: 10 },
    ]);
    expect(piecesOf({ first: 0, end: 9 }, 2, -1)).toEqual([{ row: 0 }, { row: 1 }]);
  });
});

describe('Sorting', () => {
  test('an address holds it, and nonsense is no column', () => {
    expect(parseSort('-place')).toEqual({ by: 'place', descending: true });
    expect(sortText(parseSort('signedIn'))).toBe('signedIn');
    expect(parseSort('__proto__')).toBeNull();
    expect(parseSort(sortText(null))).toBeNull();
    expect(nextSort({ by: 'score', descending: true }, 'signedIn')).toEqual({
      by: 'signedIn',
      descending: true,
    });
  });

  test('what a row does not show goes to the end either way', () => {
    for (const descending of [true, false]) {
      const order = sorted(sessions, { by: 'place', descending }, 'en').map(({ id }) => id);
      expect(order.at(-1)).toBe('s4');
    }
    const times = sorted(sessions, { by: 'signedIn', descending: false }, 'en').map(({ id }) => id);
    expect(times.at(-1)).toBe('s2');
  });
});
