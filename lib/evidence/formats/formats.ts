import { asJson } from '../export';
import type { ReviewFile } from '../review/types';
import { asChecklist } from './checklist';
import { asCsv } from './csv';
import { asHtml } from './html';
import { asMarkdown } from './markdown';
import { asOcsf } from './ocsf';

/** What one review can be written as. */
export interface Format {
  write(review: ReviewFile): string | Promise<string>;
  /** What the name of its file ends with. */
  ending: string;
  /** Its media type. */
  type: string;
}

export const FORMATS = {
  review: { write: asJson, ending: '.json', type: 'application/json' },
  markdown: { write: (review) => asMarkdown(review), ending: '.md', type: 'text/markdown' },
  checklist: {
    write: (review) =>
      asChecklist(
        { date: review.date, reviewer: review.reviewer, account: review.sessions[0]?.owner ?? '' },
        review.sessions,
      ),
    ending: '.md',
    type: 'text/markdown',
  },
  csv: { write: (review) => asCsv(review), ending: '.csv', type: 'text/csv' },
  html: { write: (review) => asHtml(review), ending: '.html', type: 'text/html' },
  ocsf: { write: (review) => asOcsf(review), ending: '.ndjson', type: 'application/x-ndjson' },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
export const formatNames = Object.keys(FORMATS) as FormatName[];
