import { namesDevice } from '../../panel/row/typed-captions';
import { readJson } from '../../policy/json';
import type { Policy, Problem } from '../../policy/policy';
import type { Account } from '../gather';
import type { ReviewFile } from '../review/types';
import { LARGEST, parseReview } from '../review-file';
import { headOf } from './columns';
import { readTable } from './delimited';
import { accountsOf } from './from-journal';
import { jsonTable } from './json-table';
import type { Mapping } from './mapping';
import { readPasted } from './pasted';
import type { Seen } from './seen';
import { readSessionTable } from './table';
import { tableIn } from './table-in';

/** What an import would bring, for its preview: nothing has happened yet, and nothing is half done. */
export type Imported =
  | { kind: 'review'; review: ReviewFile; warnings: Problem[] }
  | { kind: 'table'; review: ReviewFile; heads: string[]; mapping: Mapping; warnings: Problem[] }
  | { kind: 'pasted'; review: ReviewFile; warnings: Problem[] }
  | { kind: 'journal'; accounts: Account[]; policy: Policy; warnings: Problem[] }
  | { kind: ImportKind; problems: Problem[] };
export type ImportKind = 'review' | 'table' | 'pasted' | 'journal';

export interface ImportOptions {
  seen: Seen;
  /** Of the columns of a table; the most likely one when not given. */
  mapping?: Mapping;
  /** What the text is; worked out from the text when not given. */
  kind?: ImportKind;
}

/**
 * Reads what a colleague sent or somebody pasted: a review file, an exported journal, a table, or rows as the panel shows
 * them. All or nothing: what cannot be used gives problems that name the place, what was found and what was expected.
 * Never throws.
 */
export function readImport(text: string, options: ImportOptions): Imported {
  return readUnfenced(unfenced(text), options);
}

/** The block of a Markdown text, where there is one and nothing beside it names a device. */
function unfenced(text: string): string {
  if (text.length > LARGEST) return text;
  const [before = '', block, after = '', ...more] = text.split(/^\ufeff?[ \t]*```[^\n`]{0,20}$/m);
  if (block === undefined || more.length > 0) return text;
  return `${before}\n${after}`.split(/[\r\n]+/).some(namesDevice) ? text : block.trim();
}

function readUnfenced(text: string, options: ImportOptions): Imported {
  const kind = options.kind ?? kindOf(text);
  if (text.length > LARGEST)
    return { kind, problems: [{ path: '', message: 'Found more than 20 MB, expected at most that.' }] };
  switch (kind) {
    case 'review': {
      const read = parseReview(text);
      // Sessions as another program writes them.
      const table = 'problems' in read && options.kind === undefined ? jsonTable(text) : null;
      return table ? { kind: 'table', ...readSessionTable(table, options) } : { kind, ...read };
    }
    case 'journal': {
      const read = readJson(text, { deepest: 64 });
      return 'problem' in read ? { kind, problems: [read.problem] } : { kind, ...accountsOf(read.value) };
    }
    case 'table':
      return { kind, ...readSessionTable(tableIn(text), options) };
    case 'pasted': {
      if (isBinary(text)) return { kind, problems: [BINARY] };
      // Columns in a language that is not known here can be mapped by hand.
      if (options.kind === undefined && hasHeads(text, options.seen))
        return { kind: 'table', ...readSessionTable(tableIn(text), options) };
      return { kind, ...readPasted(withPieces(text), options.seen) };
    }
  }
}

const BINARY: Problem = {
  path: '',
  message:
    'Found a file that is no text in UTF-8 or UTF-16 (a workbook, a picture, another encoding), expected a review file, a journal, a table or rows. A workbook can be saved as CSV UTF-8.',
};

/** Zeros, or mostly bytes that are no text. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 10_000);
  return start.includes('\0') || start.split('\ufffd').length > start.length / 10 + 1;
}

/** A table that names no columns, as rows whose pieces are parted plainly; any other text as it is. */
function withPieces(text: string): string {
  // The end of an entity is no mark.
  if (/&(?:#\d+|\w+);/.test(text)) return text;
  const { rows, delimiter, unclosed } = readTable(text);
  const [first = []] = rows;
  const isTable =
    first.length > 2 && unclosed === null && rows.every(({ length }) => length === first.length);
  // Who types parts with a comma and a blank; programs write none.
  return isTable && (delimiter !== ',' || !/, \S/.test(text.replace(/"[^"]*"/g, '')))
    ? rows.map((cells) => cells.filter((cell) => cell.trim() !== '').join(' | ')).join('\n')
    : text;
}

/** Are all lines of as many cells, three or more, and the first of them no session? */
function hasHeads(text: string, seen: Seen): boolean {
  const { rows } = readTable(text.slice(0, 10_000));
  const [head = []] = rows;
  // The last one may be cut.
  const isRegular = rows.length > 1 && rows.slice(0, -1).every(({ length }) => length === head.length);
  return isRegular && head.length > 2 && 'problems' in readPasted(head.join(' | '), seen);
}

/** A list of entries; one of lists is a table. */
const isJournal = (start: string): boolean =>
  !/^\[\s*\[/.test(start) && /"type"\s*:/.test(/\{[^{}]*\}?/.exec(start)?.[0] ?? '"type":');

/** What a text most likely is. */
export function kindOf(text: string): ImportKind {
  const start = text.slice(0, 100_000).replace(/^[\s\ufeff]+/, '');
  // A row may begin with a placeholder such as [email 1].
  if (/^\[\s*(?:[{\]]|\[\s*["'[\]]|$)/.test(start)) return isJournal(start) ? 'journal' : 'review';
  // JSON within JSON: a program wrote the text of the file as a text.
  if (/^"\s*\\?[{[]/.test(start)) return 'review';
  if (/^\{(?!\|)/.test(start)) {
    // What comes first tells: a journal holds sessions and reviewers, too, within what it was folded into.
    const [, first = 'sessions'] = /"(sessions|journal|entries|stores)"\s*:/.exec(start) ?? [];
    return first === 'sessions' ? 'review' : 'journal';
  }
  const { heads, found } = headOf(tableIn(start).rows);
  return heads.length > 1 && found ? 'table' : 'pasted';
}
