import type { SessionRow } from '../../model';
import { controlKind } from '../list/evidence';
import { type Box, boxes, isControl } from '../page/box';
import { boxTree } from '../page/box-tree';
import { DIALOG } from '../page/dialog';
import { nameOf } from '../page/name';
import { bare, fold } from '../page/text';
import { isDrawn } from '../page/visible';
import type { Reader } from '../reader';
import { accountMarker } from './account';
import type { Press, Question } from './asking';
import { rowHolding } from './holding';

/** What a page looked like when somebody pressed something on it. */
export interface Look {
  document: Document;
  /** The rows of the list that is open, [] when none is; asked for only where a log-out is pressed. */
  rows: () => SessionRow[];
  reader: Reader;
  /** What the page may be asking. */
  question: Question | null;
}

/** What somebody pressed, by its name and by where it stands. `target`: what the event hit. */
export function pressOn(target: Element, look: Look): Press {
  const { document, rows, reader, question } = look;
  const asking = askingDialog(target, question);
  const control = controlAround(target);
  if (!control) return asking ? { is: 'within' } : { is: 'other' };
  const kind = isOff(control.element) ? 'other' : controlKind(control, reader);
  if (asking) {
    if (kind === 'log-out' || kind === 'log-out-all') {
      return isPlain(control, asking, reader)
        ? { is: 'confirming', everything: kind === 'log-out-all', account: accountMarker(document) }
        : { is: 'other' };
    }
    return CHOICES.has(control.role) || isOff(control.element) ? { is: 'within' } : { is: 'other' };
  }
  const opens = (scope: Question['scope']): Press => ({
    is: 'opening',
    question: { scope, account: accountMarker(document), before: openDialogs(document) },
  });
  // API keys and connected apps can be ended all at once as well: only beside the list does it speak of sessions.
  if (kind === 'log-out-all' && rows().length > 0) return opens('all');
  const row = kind === 'log-out' ? rowHolding(control.element, rows()) : null;
  return row ? opens({ row }) : { is: 'other' };
}

/** Ticked or chosen on the way to an answer, and no answer. */
const CHOICES = new Set(['checkbox', 'radio', 'switch', 'combobox', 'option', 'textbox']);

const isOff = (element: Element) =>
  element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';

/** The dialog around an element that has come since the question was opened; null when there is none. */
function askingDialog(target: Element, question: Question | null): Element | null {
  const dialog = target.closest(DIALOG);
  return question && dialog && !question.before.includes(dialog) ? dialog : null;
}

/** Covered ones too: a menu or a question lies over the panel, and hides it from screen readers only. */
const openDialogs = (document: Document): Element[] =>
  [...document.querySelectorAll(DIALOG)].filter((dialog) => isDrawn(dialog));

/** The innermost control; none where it holds other controls, such as a row that unfolds. */
function controlAround(target: Element): Box | null {
  for (let at = target.closest(MAYBE); at; at = at.parentElement?.closest(MAYBE) ?? null) {
    const box = boxTree(at);
    if (isControl(box)) return boxes(box).filter(isControl).length === 1 ? box : null;
  }
  return null;
}

const MAYBE = 'button, a, input, summary, [role]';

/**
 * Whether a log-out in a dialog means yes. "Do not log out" and "Cancel log-out" name a log-out, too: where several do,
 * one that says another's name and more is not believed, nor any where nothing else leads back.
 */
function isPlain(control: Box, dialog: Element, reader: Reader): boolean {
  const kind = controlKind(control, reader);
  const others = boxes(boxTree(dialog)).filter(
    (box) => isControl(box) && box.element !== control.element && !CHOICES.has(box.role),
  );
  const rivals = others.filter((box) => controlKind(box, reader) === kind);
  const plain = (box: Box) => fold(bare(nameOf(box)));
  const name = plain(control);
  return (
    rivals.length === 0 || (others.length > rivals.length && !rivals.some((box) => name.includes(plain(box))))
  );
}
