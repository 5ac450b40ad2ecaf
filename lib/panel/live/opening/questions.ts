import { findTitles } from '../../list/titles';
import { type Box, boxes, isControl } from '../../page/box';
import { labelOf, nameOf } from '../../page/name';
import { speaksOfEnding, textSpeaksOfEnding } from './ending';
import type { Shown, View } from './view';

/**
 * Whether something on the page asks a question, or offers to end something, in a layer of its own: a confirmation, a menu.
 * Nothing at all is activated then. The settings and the panel offer log-outs, too; they are told by their tabs, or by
 * speaking of active sessions.
 */
export const isAsking = (views: View[], shown: Shown | null): boolean =>
  views.some((view) => asks(view, shown?.view === view));

function asks({ root, reader, kind }: View, lists: boolean): boolean {
  if (kind === 'page') return false;
  const all = boxes(root);
  if (all.some(({ role }) => role === 'alertdialog')) return true;
  if (!all.some((box) => isControl(box) && speaksOfEnding(box.element))) return false;
  if (isTitledAsEnding(root, all)) return true;
  const { titles, entry } = findTitles(root, reader);
  const isSettings = all.some(({ role }) => role === 'tablist' || role === 'navigation');
  return !lists && titles.length === 0 && !entry && !isSettings;
}

function isTitledAsEnding(root: Box, all: Box[]): boolean {
  const heading = all.find(({ role }) => role === 'heading');
  return [labelOf(root), heading ? nameOf(heading) : ''].some(textSpeaksOfEnding);
}
