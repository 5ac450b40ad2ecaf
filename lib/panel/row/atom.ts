import type { Box } from '../page/box';
import type { Reader } from '../reader';
import { understand } from './understand';

/** A text within a line, before the line is understood. */
export interface Atom {
  text: string;
  spaced: boolean;
  box: Box;
  label: boolean;
  /** Written straight into the line, not in an element of its own within it. */
  own: boolean;
}

/** What a text says by itself. */
export const definite = (atom: Atom, reader: Reader) =>
  understand(atom.text, reader).flatMap(({ kind }) => (kind === 'other' || kind === 'caption' ? [] : kind));

/** The text of several, as one reads it. */
export function joined(atoms: Atom[]): string {
  let text = '';
  for (const [i, atom] of atoms.entries()) text += i > 0 && atom.spaced ? ` ${atom.text}` : atom.text;
  return text;
}
