import type { SessionRow } from '../../../lib/model';
import type { Pair, RowField } from '../../../lib/watch/differences';
import { isolated } from '../../../lib/words/shown';
import type { Times } from '../../../lib/words/times';
import type { Words } from '../../../lib/words/words';

/** What is different about a row, a sentence for each field. */
export function changeSentences(
  { before, after, fields, signedInAgain }: Pair,
  { words, times }: { words: Words; times: Times },
): string[] {
  const { changes: say } = words.review;
  return fields.map((field) => {
    const [is, was] = [shownAs(field, after, times), shownAs(field, before, times)];
    if (field === 'signedIn' && signedInAgain && is !== null && was !== null)
      return say.signedInAgain(is, was);
    return say.change[field](is, was);
  });
}

/** A field as it is shown; null when it is not, or when the mark is not there. */
export function shownAs(field: RowField, row: SessionRow, times: Times): string | null {
  switch (field) {
    case 'device':
      return isolated(row.device);
    case 'apps':
      return row.apps.length === 0 ? null : row.apps.map((app) => isolated(app) ?? '').join(', ');
    case 'location':
      return isolated(row.location);
    case 'signedIn':
      return row.signedIn === null ? null : times.span(row.signedIn);
    case 'trusted':
      return row.trusted ? field : null;
    case 'current':
      return row.current ? field : null;
    case 'status':
      return row.status === 'unavailable' ? field : null;
    case 'canLogOut':
      return row.canLogOut ? field : null;
  }
}
