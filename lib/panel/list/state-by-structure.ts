import { type Box, boxes, pieces } from '../page/box';
import { labelOf } from '../page/name';
import type { Reader } from '../reader';
import { isBusy } from './busy';
import { deviceTitles } from './headings';
import { stateWithoutRows } from './state';

/**
 * Why there are no rows where no known title stands: something says of the sessions that they load or failed to, or it is
 * said below a heading that names devices.
 */
export function stateByStructure(root: Box, reader: Reader): 'failed' | 'loading' | null {
  if (saidOfSessions('failed', 200, root, reader)) return 'failed';
  if (saidOfSessions('loading', 80, root, reader)) return 'loading';
  const states = deviceTitles(root, reader).map(({ range, fences }) => {
    const to = Math.min(range.to, ...fences.map(({ from }) => from));
    return stateWithoutRows(root, [{ from: range.from, to }], reader);
  });
  if (states.includes('failed')) return 'failed';
  return states.includes('said-loading') ? 'loading' : null;
}

/** "Could not load your sessions", "Loading sessions…"; one that could not be logged out says nothing of the list. */
function saidOfSessions(list: 'failed' | 'loading', longest: number, root: Box, { words }: Reader): boolean {
  const labels = boxes(root).filter(isBusy).map(labelOf);
  return [...labels, ...pieces(root).map(({ text }) => text)].some(
    (text) =>
      text.length <= longest &&
      words.has(list, text) &&
      words.has('session', text) &&
      !words.has('logOut', text),
  );
}
