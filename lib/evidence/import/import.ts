import { readJson } from '../../policy/json';
import type { Problem } from '../../policy/policy';
import type { Account } from '../gather';
import type { ReviewFile } from '../review/types';
import { LARGEST, parseReview } from '../review-file';
import { isHead, type Mapping } from './columns';
import { readTable } from './delimited';
import { accountsOf } from './from-journal';
import { readPasted, type Seen } from './pasted';
import { readSessionTable } from './table';

/** What an import would bring, for its preview: nothing has happened yet, and nothing is half done. */
export type Imported =
  | { kind: 'review'; review: ReviewFile; warnings: Problem[] }
  | { kind: 'table'; review: ReviewFile; heads: string[]; mapping: Mapping; warnings: Problem[] }
  | { kind: 'pasted'; review: ReviewFile; warnings: Problem[] }
  | { kind: 'journal'; accounts: Account[]; warnings: Problem[] }
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
  const kind = options.kind ?? kindOf(text);
  if (text.length > LARGEST)
    return { kind, problems: [{ path: '', message: 'Found more than 20 MB, expected at most that.' }] };
  switch (kind) {
    case 'review':
      return { kind, ...parseReview(text) };
    case 'journal': {
      const read = readJson(text, { deepest: 64 });
      return 'problem' in read ? { kind, problems: [read.problem] } : { kind, ...accountsOf(read.value) };
    }
    case 'table':
      return { kind, ...readSessionTable(text, options.mapping) };
    case 'pasted':
      return { kind, ...readPasted(text, options.seen) };
  }
}

/** What a text most likely is. */
export function kindOf(text: string): ImportKind {
  const start = text.slice(0, 100_000).replace(/^[\s\ufeff]+/, '');
  if (start.startsWith('[')) return 'journal';
  if (start.startsWith('{')) {
    if (/"sessions"\s*:/.test(start) && /"(?:date|reviewer)"\s*:/.test(start)) return 'review';
    return /"(?:journal|entries|stores)"\s*:/.test(start) ? 'journal' : 'review';
  }
  const [head = []] = readTable(start).rows;
  return head.length > 1 && isHead(head) ? 'table' : 'pasted';
}
