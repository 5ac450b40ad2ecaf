import { captionTyped } from '../../panel/row/typed-captions';

/** The marks that a text is made of and nothing else: "Trusted", "current + trusted"; null where anything else is said. */
export function marksIn(text: string): { trusted?: true; current?: true } | null {
  const marks: { trusted?: true; current?: true } = {};
  for (const piece of text.split(/\s*[,;+/&|·]\s*/)) {
    const field = captionTyped(piece);
    if (field !== 'trusted' && field !== 'current') return null;
    marks[field] = true;
  }
  return marks;
}
