import type { Hint, HintField } from '../../../../lib/model';
import { deriveHint } from '../../../../lib/panel/hints/derive';
import { type Looked, placesFor } from '../../../../lib/panel/hints/hints';
import { type Box, boxes } from '../../../../lib/panel/page/box';
import { AT } from '../pages';

/** The surface that a list stands on in the document as it is. */
export function looked(): Looked {
  const [place] = placesFor(document);
  if (!place) throw new Error('There is nothing to look at.');
  return place(AT, 'UTC', ['en']);
}

/** The hint that follows when somebody points at elements, by selectors. */
export function taught(rows: string | string[], fields: Partial<Record<HintField, string | null>>): Hint {
  const on = looked();
  const at = (selector: string): Box => {
    const element = document.querySelector(selector);
    const box = boxes(on.root).find((one) => one.element === element);
    if (!box) throw new Error(`Nothing visible is ${selector}.`);
    return box;
  };
  const pointed = Object.entries(fields).map(([field, selector]) => [field, selector && at(selector)]);
  const hint = deriveHint(
    on,
    { rows: [rows].flat().map(at), fields: Object.fromEntries(pointed) },
    '2026-09-10',
  );
  if (!hint) throw new Error('Nothing follows from this.');
  return hint;
}
