// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Hint } from '../../lib/model';
import { hintsFile, parseHints } from '../../lib/panel/hints/file';
import { hintId } from '../../lib/panel/hints/form';
import type { Roll } from '../../lib/roll';
import { ago, ready, settled, unconfirmed, watchOf } from './rolls';
import { acted, reviewAt, stage } from './stage';

const hint: Hint = {
  version: 1,
  made: '2026-11-20',
  layout: 'dialog: div ul li',
  rows: 'ul/li*',
  fields: { device: 'p', time: 'p:1' },
};
const id = hintId(hint);
const with_ = (more: Partial<Extract<Roll, { state: 'ready' }>> = {}): Roll => ({
  ...(ready(watchOf([settled('s1')])) as Extract<Roll, { state: 'ready' }>),
  taught: [{ type: 'taught', at: ago(60), account: '*', id, by: 'pointing', hint }],
  ...more,
});
const settings = (roll: Roll) => reviewAt('#/settings', roll);

test('what was shown is listed, and can be taken out and brought back', async () => {
  const { one, text, press, button, source } = await settings(with_());
  expect(text(one(`[data-hint="${id}"]`))).toContain('dialog: div ul li');
  await press(button('Take it out'));
  expect(source.appended.at(-1)).toEqual({ type: 'teaching-undone', account: '*', id });
  await press(button('Undo'));
  expect(source.appended.at(-1)).toMatchObject({ type: 'taught', id, by: 'file', hint });
});

test('it is saved to a file that a policy and another browser take', async () => {
  const { actions, press, button } = await settings(with_());
  await press(button('Save to a file'));
  const [[, pieces] = []] = actions.saveFile.mock.calls;
  expect(parseHints(pieces?.join('') ?? '')).toEqual({ hints: [hint] });
});

test.each([
  ['no JSON', '{', 'The file is no JSON.'],
  ['another file', '{"sessions":[]}', 'reader_hints'],
  ['a selector', hintsFile([{ ...hint, rows: 'li[onclick]*' }]), 'Use a path such as'],
  ['too much', ' '.repeat(200_001), 'The file is too large.'],
])('a file with %s is refused with a reason', async (_what, file, why) => {
  const { one, text, root, source } = await settings(with_());
  const field = one('input[name="layouts-file"]');
  await acted(async () => {
    Object.defineProperty(field, 'files', { value: [new File([file], 'x.json')], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(text(root)).toContain(why);
  expect(source.appended).toEqual([]);
});

test('a file is taken in, with the way back', async () => {
  const { one, press, button, source } = await settings(with_({ taught: [] }));
  const field = one('input[name="layouts-file"]');
  await acted(async () => {
    Object.defineProperty(field, 'files', {
      value: [new File([hintsFile([hint])], 'x.json')],
      configurable: true,
    });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(source.appended).toEqual([{ type: 'taught', account: '*', id, by: 'file', hint }]);
  await press(button('Undo'));
  expect(source.appended.at(-1)).toEqual({ type: 'teaching-undone', account: '*', id });
});

test('a hint that was dropped is said, with the way to show it again', async () => {
  const dropped = { at: ago(1), outcome: 'dropped' } as const;
  const { root, text, press, button, actions } = await stage(with_({ lastHint: dropped }));
  expect(text(root)).toContain('does not fit it any more');
  await press(button('Show Rollcall how', root.querySelector('.status') ?? root));
  expect(actions.teach).toHaveBeenCalledTimes(1);
  expect(text(root)).toContain('Go on in the tab with the list.');
});

test('a list that cannot be read leads to showing how', async () => {
  const miss = { at: ago(1), state: 'unrecognised', reason: 'x' } as const;
  const { one, actions, press, button, text } = await stage(
    ready({ ...watchOf([unconfirmed('s1')]), lastReading: null, sessions: {}, lastMiss: miss }),
  );
  actions.teach.mockResolvedValueOnce('no-panel');
  await press(button('Show Rollcall how', one('.status')));
  expect(text(one('.status'))).toContain('No tab shows the list.');
});

test('a skeleton is shown in full before it is copied', async () => {
  const { actions, press, button, all, text, root } = await settings(with_());
  actions.skeleton.mockResolvedValueOnce('<!-- rollcall skeleton 1 -->\n<p>[[word 4]]</p>');
  await press(button('Make a skeleton'));
  const [area] = all('.report-page textarea') as HTMLTextAreaElement[];
  expect(area?.value).toContain('[[word 4]]');
  expect(actions.copyText).not.toHaveBeenCalled();
  await press(button('Copy it'));
  expect(actions.copyText).toHaveBeenCalledWith(area?.value);
  actions.skeleton.mockResolvedValueOnce(null);
  await press(button('Make a skeleton'));
  expect(text(root)).toContain('No tab shows the list.');
});
