import { MARKS, type Part } from './part';
import type { Line } from './typed-lines';

/** Badges alone: the current session, a trusted device. */
const isMark = ({ fields, unclear }: Line): boolean =>
  fields.size > 0 && !unclear && [...fields].every((kind) => MARKS.has(kind));
const isDevice = ({ fields }: Line): boolean => fields.has('device');

/** A row as far as it has come, and what its lines tell. */
interface Row {
  lines: Line[];
  told: Set<Part['kind']>;
}

/** A line that goes on with a row: it tells what the row does not yet, no device, and nothing that is not understood. */
function goesOn(line: Line, { lines, told }: Row): boolean {
  if (!told.has('device') || lines.at(-1)?.ends) return false;
  const isNew = line.fields.size > 0 && ![...line.fields].some((kind) => told.has(kind));
  return line.ends || (isNew && !line.unclear && !isDevice(line));
}

const isEnd = (line: Line | undefined): boolean => line === undefined || line.ends;

/**
 * The badges that stand above the label of their row: below the control that ends the row above, and those of the same kind
 * below a session without a control.
 */
function marksAbove(lines: readonly Line[]): ReadonlySet<Line> {
  const marks = marksAmong(lines);
  // Behind the last of them nothing leads: there they follow the control of their own row.
  if (marks.some(({ line, before }) => line === lines.at(-1) && isEnd(before))) return new Set();
  const isAbove = ({ after }: Mark) => after !== undefined && (isDevice(after) || after.names);
  const leads = (mark: Mark) => isEnd(mark.before) && isAbove(mark);
  const trails = ({ before, after }: Mark) =>
    after === undefined || after.ends || (before !== undefined && isDevice(before));
  // A badge of the same kind stands in the same place in every row.
  const kinds = (some: readonly Mark[]) => new Set(some.flatMap(({ line }) => [...line.fields]));
  const [leading, trailing] = [kinds(marks.filter(leads)), kinds(marks.filter(trails))];
  const isOfLeading = ({ line }: Mark) =>
    [...line.fields].some((kind) => leading.has(kind)) &&
    ![...line.fields].some((kind) => trailing.has(kind));
  return new Set(
    marks.filter((mark) => leads(mark) || (isAbove(mark) && isOfLeading(mark))).map(({ line }) => line),
  );
}

/** A badge, and the nearest lines around it that are none. */
interface Mark {
  line: Line;
  before: Line | undefined;
  after: Line | undefined;
}

function marksAmong(lines: readonly Line[]): Mark[] {
  const marks: Mark[] = [];
  let before: Line | undefined;
  let waiting: Mark[] = [];
  for (const line of lines) {
    if (isMark(line)) {
      const mark = { line, before, after: undefined };
      marks.push(mark);
      waiting.push(mark);
    } else {
      for (const mark of waiting) mark.after = line;
      waiting = [];
      before = line;
    }
  }
  return marks;
}

/** What the first row begins with: a device, or what stands above it in every row. */
function openerOf(lines: readonly Line[]): Part['kind'] {
  const first = lines.find((line) => line.fields.size > 0 && !isMark(line));
  const [kind = 'device'] = first?.fields ?? [];
  return first === undefined || isDevice(first) ? 'device' : kind;
}

/**
 * The rows of a typed text. A line that strings several fields is a row, or else a device begins one. Empty lines part rows, unless
 * what follows goes on with the row above: a value that the page left empty is copied as an empty line, too.
 *
 * @returns `unread`: lines that say nothing of a session, also those within a row
 */
export function rowsOfLines(lines: readonly Line[]): { rows: string[][]; unread: string[] } {
  const above = marksAbove(lines);
  const opener = openerOf(lines);
  const rows: Row[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const row =
      last && !beginsRow(line, last, above, opener) ? last : { lines: [], told: new Set<Part['kind']>() };
    if (row !== last) rows.push(row);
    row.lines.push(line);
    for (const kind of line.fields) row.told.add(kind);
  }
  const textsOf = (some: readonly Line[]) => some.map(({ text }) => text);
  return {
    rows: rows.filter(({ told }) => told.size > 0).map((row) => textsOf(row.lines)),
    unread: textsOf(lines.filter(({ fields, ends }) => fields.size === 0 && !ends)),
  };
}

function beginsRow(line: Line, row: Row, above: ReadonlySet<Line>, opener: Part['kind']): boolean {
  if (line.strung) return !goesOn(line, row);
  const hasDevice = row.told.has('device');
  if (above.has(line) || line.names) return hasDevice;
  if (isDevice(line))
    return hasDevice || (line.apart && !row.lines.every((one) => above.has(one) || one.names));
  // What begins the first row begins the others, where rows do not begin with the device.
  if (hasDevice && line.fields.has(opener) && (row.told.has(opener) || isEnd(row.lines.at(-1)))) return true;
  return line.apart && !goesOn(line, row);
}
