import * as v from 'valibot';
import type { Hint } from '../../model';

const text = (max: number) => v.pipe(v.string('Use a text.'), v.maxLength(max, `At most ${max} characters.`));
const STEP = '[a-z][a-z0-9-]{0,39}(?:\\([a-z]{1,30}\\))?(?::-?\\d{1,4}|\\*|=)?';
const path = v.pipe(
  text(1_000),
  v.regex(new RegExp(`^(?:\\.\\./){0,6}${STEP}(?:/${STEP}){0,23}$`), 'Use a path such as "div/ul/li:2".'),
);
const rows = v.pipe(
  path,
  v.check(
    (given) => given.includes('*') && !given.startsWith('..') && !given.includes('='),
    'Lead to every row: "div/ul/li*".',
  ),
);
/** A field may be the row itself. */
const field = v.exactOptional(v.union([v.literal(''), path]));

/** The form of a hint, for one that was written elsewhere. It can hold paths and nothing that is run or looked up. */
export const hintForm: v.GenericSchema<unknown, Hint> = v.strictObject(
  {
    version: v.literal(1, 'Only version 1 is known.'),
    made: v.pipe(
      v.string('Use a day.'),
      v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Use a day such as "2027-06-30".'),
    ),
    layout: v.pipe(
      text(600),
      v.regex(
        /^(?:dialog|portal|page):(?: [a-z][a-z0-9-]*(?:\([a-z]+\))?)+$/,
        'Use a layout such as "dialog: div ul li".',
      ),
    ),
    rows,
    fields: v.pipe(
      v.strictObject({
        device: v.union([v.literal(''), path], 'Say where the device stands.'),
        app: field,
        place: field,
        time: field,
        current: field,
        trusted: field,
        unavailable: field,
        logOut: field,
      }),
      v.check(
        (fields) => Object.keys(fields).length >= 2,
        'Say where the device stands, and one field more.',
      ),
    ),
  },
  (issue) => (issue.expected === 'never' ? 'This is not known.' : 'Use a hint.'),
);

/** The same for the same hint: FNV-1a over what it says, in two halves. */
export function hintId(hint: Hint): string {
  const fields = Object.entries(hint.fields).sort(([a], [b]) => (a < b ? -1 : 1));
  const said = JSON.stringify([hint.made, hint.layout, hint.rows, fields]);
  const half = (seed: number) => {
    let sum = seed;
    for (let i = 0; i < said.length; i += 1) sum = Math.imul(sum ^ said.charCodeAt(i), 0x01000193);
    return (sum >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x050c5d1f);
}
