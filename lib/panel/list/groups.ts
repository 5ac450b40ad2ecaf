import { type Box, boxes, countPieces, isAmong, isControl, isPiece, pieces, textOf } from '../page/box';
import type { Reader } from '../reader';
import { isNamedDevice } from '../row/device';
import { type FromGroup, NO_GROUP } from '../row/fields';
import type { Part } from '../row/part';
import { understand } from '../row/understand';
import { badgeOn, type Range } from './evidence';
import type { Row } from './row';
import type { List } from './rows';

/**
 * What heads above the rows say of them: "This device" above one row, "Codex" above several. A head speaks for the rows
 * between it and the next head.
 */
export function groupsOf(root: Box, ranges: Range[], rows: Row[], reader: Reader): FromGroup[] {
  const rowBoxes = new Set(rows.flatMap((row) => row.boxes));
  const all = boxes(root).filter(
    (box) => ranges.some(({ from, to }) => box.from >= from && box.to <= to) && isHead(box, rowBoxes),
  );
  const below = placesBelow(all, rows, reader);
  const heads = all.filter((box) => !below.has(box));
  const headOf = new Map<Row, Box>();
  const counts = new Map<Box, number>();
  let next = 0;
  // Rows and heads both stand in reading order.
  for (const row of rows) {
    while ((heads[next]?.to ?? Number.POSITIVE_INFINITY) <= (row.boxes[0]?.from ?? 0)) next += 1;
    const head = heads[next - 1];
    if (!head) continue;
    headOf.set(row, head);
    counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  const placeOf = new Map([...below].map(([place, head]) => [head, saidBy(place, reader)]));
  const saidOf = (shown: (head: Box) => Box) =>
    new Map(
      [...counts.keys()].map((head) => {
        const parts = saidBy(shown(head), reader);
        const place = placeOf.get(head) ?? [];
        return [head, parts.some(({ kind }) => kind === 'place') ? parts : [...parts, ...place]];
      }),
    );
  const said = saidOf((head) => head);
  const whole = saidOf((head) => blockOf(head, rowBoxes));
  const headed = [...whole.values()];
  const isOfAll = rows.every((row) => headOf.has(row)) && (areOfOneKind(headed) || partByTrust(headed));
  return rows.map((row) => {
    const head = headOf.get(row);
    const parts = (head && (isOfAll ? whole : said).get(head)) ?? [];
    const named = head?.role === 'heading' || isOfAll ? parts : [];
    return {
      head: parts,
      // Above several rows it cannot be the mark of one.
      current:
        (head !== undefined &&
          counts.get(head) === 1 &&
          parts.find(({ kind }) => kind === 'current')?.text) ||
        '',
      trusted: named.some((part) => part.kind === 'trusted' && part.trusted),
      device: named.find(({ kind }) => kind === 'device')?.text ?? '',
      location: placeIn(named),
      apps: named.flatMap((part) => (part.kind === 'apps' ? part.apps : [])),
    };
  });
}

/** The place of a device that a heading names, below it and above its first session: by the place, that heading. */
function placesBelow(heads: Box[], rows: Row[], reader: Reader): Map<Box, Box> {
  const places = new Map<Box, Box>();
  for (const [i, box] of heads.entries()) {
    const head = heads[i - 1];
    if (head?.role !== 'heading' || box.role === 'heading') continue;
    if (rows.some(({ boxes: [first] }) => first && first.from >= head.to && first.to <= box.from)) continue;
    const isDevice = saidBy(head, reader).some(({ kind, text }) => kind === 'device' && isNamedDevice(text));
    if (isDevice && saidBy(box, reader).every(({ kind }) => kind === 'place')) places.set(box, head);
  }
  return places;
}

/** Heads that are no headings by their markup, each of them one place, device or the apps, with its badge: all rows are grouped by that. */
function areOfOneKind(heads: Part[][]): boolean {
  const kinds = new Set(
    heads.map((parts) => {
      const [only, ...more] = parts.filter(({ kind }) => kind !== 'trusted');
      return more.length === 0 ? only?.kind : undefined;
    }),
  );
  return kinds.size === 1 && ['place', 'apps', 'device'].some((kind) => kinds.has(kind as Part['kind']));
}

/** "Trusted" and "Not trusted": heads that say nothing else, and each answer is given. */
function partByTrust(heads: Part[][]): boolean {
  const answers = heads.map(([only, ...more]) =>
    only?.kind === 'trusted' && more.length === 0 ? only.trusted : null,
  );
  return answers.includes(true) && answers.includes(false) && !answers.includes(null);
}

/** A head with the badge beside it: the largest box around it that holds a few texts and no row. */
function blockOf(head: Box, rowBoxes: Set<Box>): Box {
  let block = head;
  for (let at = head.parent; at && countPieces(at) <= 3; at = at.parent) {
    if (boxes(at).some((box) => rowBoxes.has(box))) break;
    block = at;
  }
  return block;
}

/** What heads all rows of a whole surface that no known word heads is their title: "Authorized devices" marks none of them. */
export function exceptTitle({ head, ranges }: List, groups: FromGroup[]): FromGroup[] {
  const said = new Set(groups.map((group) => group.head.map(({ text }) => text).join('\n')));
  const isWhole = head === null && ranges[0]?.from === 0;
  return isWhole && said.size === 1 && groups.length > 1 ? groups.map(() => NO_GROUP) : groups;
}

/** Alone, or beside the device. */
function placeIn(named: Part[]): string {
  const places = named.filter(({ kind }) => kind === 'place');
  const [place] = places;
  const isTold = named.length === 1 || named.some(({ kind }) => kind === 'device');
  return place && places.length === 1 && isTold ? place.text : '';
}

/** What a head says without its count ("Codex (2)"); a badge or a place in it is no piece of the label. */
function saidBy(head: Box, reader: Reader): Part[] {
  const texts = pieces(head)
    .map(({ text }) => text)
    .filter((text) => /\p{L}/u.test(text));
  const badges = texts.filter((text) => understand(text, reader).every(({ kind }) => APART.has(kind)));
  const label = texts
    .filter((text) => !badges.includes(text))
    .join(' ')
    .replace(/\s*[(（[]\p{N}{1,5}[)）\]]$/u, '')
    .slice(0, 100);
  const named = label === '' ? [] : understand(label, reader);
  // "macOS · ChatGPT Atlas": all of it is the device's, our own browser as well.
  const isLabel = named.length > 1 && named.every(({ kind }) => kind === 'device');
  return [
    ...(isLabel ? [{ kind: 'device' as const, text: label }] : named),
    ...badges.flatMap((text) => understand(text, reader)),
    ...boxes(head).flatMap((box) => (isControl(box) ? (badgeOn(box, reader) ?? []) : [])),
  ];
}

const APART = new Set<Part['kind']>(['current', 'trusted', 'unavailable', 'place']);

/** A short text outside of the rows that stands alone in its box. */
function isHead(box: Box, rows: Set<Box>): boolean {
  if (isControl(box) || textOf(box, 100).length > 60) return false;
  if (!box.parts.some(isPiece) && box.role !== 'heading') return false;
  if (isAmong(box, rows)) return false;
  if (box.role === 'heading') return true;
  const isCount = (part: Box) => !/\p{L}/u.test(textOf(part, 20));
  // A count in a heading, and what a heading holds, are of that heading.
  return (
    /\p{L}/u.test(textOf(box, 100)) &&
    box.parts.every((part) => isPiece(part) || isCount(part)) &&
    !isInHeading(box)
  );
}

function isInHeading({ parent }: Box): boolean {
  for (let at = parent; at; at = at.parent) if (at.role === 'heading') return true;
  return false;
}
