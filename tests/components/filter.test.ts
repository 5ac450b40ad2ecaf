// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { noFilter, passes } from '../../components/stores/filter-store';
import { alarming, gone, ready, settled, watchOf } from './rolls';
import { stage } from './stage';

const sessions = [
  alarming('s1', { device: 'Windows PC', apps: ['API Platform'], location: 'Lagos, NG' }),
  settled('s2', { device: 'Chrome auf macOS', location: 'Münster, DE' }),
  settled('s3', { device: 'iPhone · iOS 26.6.2', apps: ['ChatGPT iOS App', 'Codex'], location: 'Lagos, NG' }),
  gone('s4', { device: 'Windows PC' }),
];
const roll = ready(watchOf(sessions));

describe('A filter lets through', () => {
  const through = (filter: Partial<typeof noFilter>) =>
    sessions.filter((session) => passes(session, { ...noFilter, ...filter })).map(({ id }) => id);

  test.each([
    ['everything when nothing is set', {}, ['s1', 's2', 's3', 's4']],
    ['a word in any case', { text: 'WINDOWS' }, ['s1', 's4']],
    ['a word without its accents', { text: 'munster' }, ['s2']],
    ['rows that hold all words, wherever', { text: 'lagos codex' }, ['s3']],
    ['what the search of the review page finds', { text: 'place:lagos -app:codex' }, ['s1']],
    ['nothing for a word nobody has', { text: 'lagos macos' }, []],
    ['white space as nothing', { text: '   ' }, ['s1', 's2', 's3', 's4']],
    ['a device as shown', { device: 'Windows PC' }, ['s1', 's4']],
    ['a row with the app among others', { app: 'Codex' }, ['s3']],
    ['a place', { place: 'Lagos, NG' }, ['s1', 's3']],
    ['a decision', { decision: 'keep' as const }, ['s2', 's3', 's4']],
    ['the undecided', { decision: 'none' as const }, ['s1']],
    ['what needs attention', { attentionOnly: true }, ['s1']],
    ['only what meets all', { place: 'Lagos, NG', decision: 'keep' as const }, ['s3']],
  ])('%s', (_, filter, ids) => {
    expect(through(filter)).toEqual(ids);
  });
});

test('it hides behind one control, so that what needs the owner comes first', async () => {
  const few = await stage(roll);
  expect(few.all('input[type="search"]')).toHaveLength(0);
  await few.press(few.button('Filter'));
  expect(few.all('input[type="search"]')).toHaveLength(1);
});

test('what is found shows even where it is folded, and how many are left is announced', async () => {
  const { press, button, type, one, all, rows, text } = await stage(roll);
  await press(button('Filter'));
  const announced = one('.filter [role="status"]');
  expect(text(announced)).toBe('');
  await type(one('input[type="search"]'), 'windows');
  expect(rows()).toEqual(['s1', 's4']);
  expect(text(announced)).toBe('Showing 2 of 4 sessions');
  await type(one('input[type="search"]'), 'zzz');
  expect(rows()).toEqual([]);
  expect(text()).toContain('No session passes this filter.');
  await press(button('Clear filter'));
  expect(document.activeElement).toBe(one('input[type="search"]'));
  expect(text(announced)).toBe('');
  expect(rows()).toEqual(['s1']);
  expect(all('.nothing')).toHaveLength(0);
});

test('the choices are those that the rows have', async () => {
  const { press, button, type, all, rows, text } = await stage(roll);
  await press(button('Filter'));
  const [device, app, place, decision] = all('.filter select');
  if (!device || !app || !place || !decision) throw new Error('A choice is missing.');
  const offered = (select: HTMLElement) =>
    Array.from(select.querySelectorAll('option'), (option) => text(option));
  expect(offered(device)).toEqual(['Any', 'Chrome auf macOS', 'iPhone · iOS 26.6.2', 'Windows PC']);
  expect(offered(app)).toEqual(['Any', 'API Platform', 'ChatGPT iOS App', 'ChatGPT Web', 'Codex']);
  expect(offered(decision)).toEqual(['Any', 'Undecided', 'Mine']);
  await type(place, 'Lagos, NG');
  expect(rows()).toEqual(['s1', 's3']);
  await type(decision, 'keep');
  expect(rows()).toEqual(['s3']);
});

test('the status counts what needs the owner, filter or not', async () => {
  const { press, button, type, one, text } = await stage(roll);
  await press(button('Filter'));
  await type(one('input[type="search"]'), 'iphone');
  expect(text(one('h1'))).toBe('1 session needs you.');
});
