import { type Box, boxes, isControl, pieces, textOf } from '../page/box';
import { labelOf } from '../page/name';
import type { Reader } from '../reader';
import { isBusy } from './busy';
import { controlKind, isColumnHead } from './evidence';
import { namesDevices, possibleTitles } from './possible-titles';
import { isSecurityOpen } from './security';
import { isKeptElsewhere, stateWithoutRows } from './state';
import type { Title } from './titles';

/**
 * Why there are no rows where no known title stands: something says of the sessions that they load or failed to, or it is
 * said below a heading that names devices. 'unexplained': a list is awaited below a heading that may be the sessions', or
 * there is a message in its place, and no known word says which.
 */
export function stateByStructure(
  root: Box,
  document: Document,
  reader: Reader,
): 'failed' | 'loading' | 'unexplained' | null {
  if (saidOfSessions('failed', 200, root, reader)) return 'failed';
  if (saidOfSessions('loading', 80, root, reader)) return 'loading';
  const possible = possibleTitles(root, reader);
  const devices = possible.filter(({ head }) => head !== null && namesDevices(head, reader));
  const states = devices.map(({ range, fences }) => {
    const to = Math.min(range.to, ...fences.map(({ from }) => from));
    return stateWithoutRows(root, [{ from: range.from, to }], reader);
  });
  if (states.includes('failed')) return 'failed';
  if (states.includes('said-loading')) return 'loading';
  const isOpen = isSecurityOpen(root, document, reader);
  const titles = isOpen ? possible : devices;
  const isAwaitedBelow = ({ head }: Title) => head !== null && isAwaited(head, root, reader);
  return titles.some(isAwaitedBelow) || (isOpen && isBusyDialog(root)) ? 'unexplained' : null;
}

/** What was opened from Security, has a name of its own and shows nothing yet, may be the panel by a name that no table has. */
function isBusyDialog(root: Box): boolean {
  const all = boxes(root);
  return (
    root.role === 'dialog' &&
    labelOf(root) !== '' &&
    all.some(isBusy) &&
    !all.some(({ role }) => role === 'tablist') &&
    pieces(root).length <= MOST
  );
}

/** "Could not load your sessions", "Loading sessions…"; one that could not be logged out says nothing of the list. */
function saidOfSessions(list: 'failed' | 'loading', longest: number, root: Box, reader: Reader): boolean {
  const { words } = reader;
  const labels = boxes(root).filter(isBusy).map(labelOf);
  return [...labels, ...pieces(root).map(({ text }) => text)].some(
    (text) =>
      text.length <= longest &&
      words.has(list, text) &&
      words.has('session', text) &&
      !words.has('logOut', text) &&
      // "Not available, since your account is linked to your organisation's SSO": nothing failed.
      !isKeptElsewhere(text, reader),
  );
}

/**
 * Whether up to the next heading nothing stands but what is busy, a message, the head of a table without rows, or the way out of
 * all sessions, which is beside their list.
 */
function isAwaited(head: Box, root: Box, reader: Reader): boolean {
  const all = boxes(root);
  const next = all.find(({ role, from }) => role === 'heading' && from >= head.to);
  const below = all.filter(({ from, to }) => from >= head.to && to <= (next?.from ?? root.to));
  const waits = below.some(
    (box) => isBusy(box) || isMessage(box) || isColumnHead(box, reader) || isWayOut(box, reader),
  );
  const controls = below.filter((box) => isControl(box) && textOf(box, 1) !== '');
  // An explanation, a message and the way to try again; what has more to do is a list or a setting.
  return (
    waits && controls.length <= 1 && pieces(root).filter((one) => isBetween(one, head, next)).length <= MOST
  );
}

const MOST = 8;

const isBetween = ({ order }: { order: number }, head: Box, next: Box | undefined) =>
  order >= head.to && (next === undefined || order < next.from);

const isWayOut = (box: Box, reader: Reader) => isControl(box) && controlKind(box, reader) === 'log-out-all';

/** What is read out when it appears. */
const isMessage = (box: Box) =>
  (box.role === 'alert' || box.role === 'status' || box.element.hasAttribute('aria-live')) &&
  textOf(box, 1) !== '';
