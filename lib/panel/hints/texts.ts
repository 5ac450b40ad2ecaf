import type { HintField } from '../../model';
import { isDisabled } from '../list/evidence';
import { type Box, pieces, textOf } from '../page/box';
import type { Reader } from '../reader';
import { bound } from '../row/bound';
import { readRowText } from '../row/fragments';
import type { Part } from '../row/part';
import type { Fragment, RowText } from '../row/row-text';
import { sharpened } from '../row/time';
import { understand } from '../row/understand';
import { FIELDS, type FoundRow } from './found';

/** Fields that are texts, with what a caption would call them. */
const CAPTIONS = { device: 'device', app: 'app', place: 'location', time: 'signedIn' } as const;
type TextField = keyof typeof CAPTIONS;
export const TEXT_FIELDS = Object.keys(CAPTIONS) as TextField[];
const KINDS = { device: 'device', app: 'apps', place: 'place', time: 'time' } as const;

/** What a row shows by a hint: what the owner showed, as if a caption said so; marks that nobody showed, by their words. */
export function textsOf(rows: FoundRow[], taught: ReadonlySet<HintField>, reader: Reader): RowText[] {
  const texts = rows.map((row) => readRowText(row.boxes, reader));
  const current = taught.has('current') ? currentRow(rows, reader) : null;
  // A mark that not every row has says what it is by being there; one that every row has, only by its words.
  const telling = new Set(FIELDS.filter((field) => rows.some(({ fields }) => !fields.has(field))));
  return texts.map((text, i) => {
    const { fields } = rows[i] ?? { fields: new Map<HintField, Box>() };
    const parts = TEXT_FIELDS.flatMap((field) => partsOf(field, fields, reader));
    if (i === current) parts.push({ kind: 'current', text: markIn(fields, 'current') });
    if (taught.has('trusted')) parts.push(...trust(fields, telling, reader));
    if (taught.has('unavailable')) parts.push(...unavailable(fields, telling, reader));
    const own = text.fragments.filter(
      ({ part, control }) =>
        !control &&
        ((part.kind === 'current' && current === null) ||
          (part.kind === 'trusted' && !taught.has('trusted')) ||
          (part.kind === 'unavailable' && !taught.has('unavailable'))),
    );
    const logOut = fields.get('logOut');
    return {
      ...text,
      fragments: [...own, ...parts.map(asTaught)],
      canLogOut: taught.has('logOut') ? logOut !== undefined && !isDisabled(logOut) : text.canLogOut,
    };
  });
}

const asTaught = (part: Part): Fragment => ({
  part,
  slot: '',
  head: false,
  control: false,
  captioned: true,
  spoken: false,
  strung: false,
  whole: part.text,
  tail: '',
});

/** What a field says. Where one text strings several together, each field has its share of it. */
function partsOf(field: TextField, fields: Map<HintField, Box>, reader: Reader): Part[] {
  const box = fields.get(field);
  if (!box) return [];
  const sharing = TEXT_FIELDS.filter((other) => fields.get(other) === box);
  if (sharing.length > 1) return shared(field, box, sharing, reader);
  if (field === 'app') return pieces(box).flatMap(({ text }) => appIn(text, reader));
  const part = bound(CAPTIONS[field], textOf(box), reader);
  return [field === 'time' ? exact(part, box, reader) : part];
}

/** An app by a name that is not known is one all the same: the owner said so. */
function appIn(text: string, reader: Reader): Part[] {
  const part = bound('app', text, reader);
  if (part.kind !== 'other') return [part];
  return /[\p{L}\p{N}]/u.test(part.text) ? [{ kind: 'apps', text: part.text, apps: [part.text] }] : [];
}

/** Parts that say what they are go to their field; those that say nothing go to the fields that are left, in their order. */
function shared(field: TextField, box: Box, sharing: TextField[], reader: Reader): Part[] {
  const parts = pieces(box).flatMap(({ text }) => understand(text, reader));
  const own = parts.filter(({ kind }) => kind === KINDS[field]);
  if (own.length > 0) return own;
  const silent = parts.filter(({ kind }) => kind === 'other');
  const left = sharing.filter((other) => !parts.some(({ kind }) => kind === KINDS[other]));
  const part = silent.length === left.length ? silent[left.indexOf(field)] : undefined;
  return part ? [bound(CAPTIONS[field], part.text, reader)] : [];
}

/** A time whose element says it in another way, too. */
function exact(part: Part, box: Box, reader: Reader): Part {
  const inner = pieces(box).map((piece) => piece.box);
  const told = [box, ...inner].find(
    ({ element }) => element.hasAttribute('datetime') || element.hasAttribute('title'),
  );
  return told ? sharpened(part, told, reader) : part;
}

const markIn = (fields: Map<HintField, Box>, field: HintField): string => {
  const box = fields.get(field);
  return box ? textOf(box, 100) : '';
};

/**
 * The row that the mark of the current session stands in: the one where something stands in its place, else the one whose
 * mark is told by its words, else the one whose text there no other row has while all others have one in common. null: none.
 */
function currentRow(rows: FoundRow[], reader: Reader): number | null {
  const marks = rows.map(({ fields }) => markIn(fields, 'current'));
  const all = marks.flatMap((mark, i) => (mark === '' ? [] : [i]));
  const told = all.filter((i) => understand(marks[i] ?? '', reader).some(({ kind }) => kind === 'current'));
  if (all.length === 1) return all[0] ?? null;
  if (told.length > 0) return told.length === 1 ? (told[0] ?? null) : null;
  const [one, other, ...more] = new Set(all.map((i) => marks[i]));
  if (all.length < 3 || other === undefined || more.length > 0) return null;
  const odd = [one, other].filter((mark) => all.filter((i) => marks[i] === mark).length === 1);
  return odd.length === 1 ? marks.indexOf(odd[0] ?? '') : null;
}

function trust(fields: Map<HintField, Box>, telling: ReadonlySet<HintField>, reader: Reader): Part[] {
  const text = markIn(fields, 'trusted');
  if (text === '') return [];
  const told = understand(text, reader).filter(({ kind }) => kind === 'trusted');
  if (told.length > 0) return told;
  return telling.has('trusted') ? [{ kind: 'trusted', text, trusted: true }] : [];
}

function unavailable(fields: Map<HintField, Box>, telling: ReadonlySet<HintField>, reader: Reader): Part[] {
  const text = markIn(fields, 'unavailable');
  if (text === '') return [];
  const told = understand(text, reader).some(({ kind }) => kind === 'unavailable');
  return told || telling.has('unavailable') ? [{ kind: 'unavailable', text }] : [];
}
