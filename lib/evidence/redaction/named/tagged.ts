import { matchAt } from '../reading/scene';
import type { TieReader } from './tie';

/** A name and its value as markup has them: in the next cell or element, within the element of that name, in a form's part. */

/** Markup between a label and what it labels: the next cell, the next element. */
const MARKUP =
  /(?:<\/[A-Za-z][\w:-]{0,24}>[\s]{0,40}){1,3}(?:<[A-Za-z][\w:-]{0,24}(?: [^<>\n]{0,80})?>){1,3}/y;
/** Elements that open at once: `<AdministratorPassword><Value>`. */
const INNER = />(?:\s{0,40}<[A-Za-z][\w:-]{0,24}(?: [^<>\n]{0,80})?>){0,2}(?:\s{0,40}<!\[CDATA\[)?/y;
/** The rest of an element that is opened: `<wsse:Password Type="...">`. */
const OPENED = /(?: [\w:.-]{1,32}=["'][^"'<>\n]{0,160}["']){1,4}\s{0,2}>(?=[^\s<])/y;
/** `<b>Password</b>: hunter2` */
const LABELLED =
  /(?:<\/(?!code)[A-Za-z][\w:-]{0,24}>[ \t]{0,4}){1,3}[:=\u2192-][ \t]{0,8}(?:<[A-Za-z][^<>\n]{0,80}>[ \t]{0,4}){0,2}(?=\S)/y;
/** A field of a form that was sent (RFC 7578): its value stands after an empty line. */
const FORM = /["'](?:; [^\n]{0,60})?(?:\r?\n[A-Za-z-]{1,30}: [^\n]{0,80}){0,3}\r?\n\r?\n/y;
/** What goes on behind a name in brackets that no element is: <user>:<password>@host. */
const STANDS_IN = />(?=[@:/?&.,)])(?![^\n]{0,160}<\/)/y;
/** `<b>Password</b> hunter2`, `Password<br>hunter2`, `<label>Password</label> <input value="...">` */
const CLOSED =
  /(?:<br ?\/?>\s{0,20}|(?:<\/(?:b|i|em|strong|code|span|label|u|th|td|dt|h\d|p|div)>\s{0,20}){1,3})(?:<input [^<>\n]{0,80}?value=)?(?=[^\s<])/iy;
/** A property list says of what is a name and what its value. */
const LISTED = /^<\/(?:key|name)>\s*<(?:string|value|data)>$/i;

export const tagged: TieReader = (text, from, after) => {
  const ends = (pattern: RegExp) => {
    const seen = matchAt(pattern, text, after);
    return seen === null ? null : after + seen[0].length;
  };
  const next = text.charAt(after);
  if (next === '<') {
    const markup = ends(MARKUP);
    if (markup !== null) return [LISTED.test(text.slice(after, markup)) ? 'pair' : 'verb', markup];
    const labelled = ends(LABELLED);
    if (labelled !== null) return ['pair', labelled];
    const closed = ends(CLOSED);
    return closed === null ? null : ['verb', closed];
  }
  if ((next === '>' || next === ' ') && opensTag(text, from)) {
    const inner = ends(next === '>' ? INNER : OPENED);
    return inner === null ? null : ['pair', inner];
  }
  if ((next !== '"' && next !== "'") || !/name=["']$/i.test(text.slice(Math.max(0, from - 6), from)))
    return null;
  const form = ends(FORM);
  return form === null ? null : ['pair', form];
};

/** Whether a name stands in brackets for a value that somebody is to fill in. */
export const standsIn = (text: string, from: number, after: number) =>
  text.charCodeAt(after) === 62 && matchAt(STANDS_IN, text, after) !== null && opensTag(text, from);

/** Whether the name of an element ends here: `<AZURE_CLIENT_SECRET>`. */
function opensTag(text: string, at: number): boolean {
  let from = at;
  while (at - from < 48 && /[\w.:-]/.test(text.charAt(from - 1))) from--;
  return text.charAt(from - 1) === '<';
}
