import type { PanelReading, SessionRow } from '../../../lib/model';
import { readPanel } from '../../../lib/panel/read';

/** When every page of these tests is looked at. */
export const AT = new Date('2026-09-10T12:00:00Z');

export interface Page {
  /** `<html lang>`. */
  lang?: string;
  /** The page's marker of the signed-in user; null: the page has none. */
  user?: string | null;
  /** Path and hash. */
  address?: string;
}

/** Writes the test's own document anew: what stands in `body`, and what the page says of itself. */
export function write(body: string, { lang = 'en', user = 'user-1', address = '/' }: Page = {}): Document {
  document.documentElement.lang = lang;
  if (user === null) document.documentElement.removeAttribute('data-theme-user-id');
  else document.documentElement.setAttribute('data-theme-user-id', user);
  window.history.replaceState(null, '', address);
  document.body.innerHTML = body;
  return document;
}

/** What is read from such a page, its times shown in UTC. */
export const readingOf = (body: string, page: Page = {}): PanelReading =>
  readPanel(write(body, page), AT, 'UTC');

export const stateOf = (body: string, page: Page = {}): PanelReading['state'] => readingOf(body, page).state;

/** The rows of a page that must be readable; anything else fails the test with the reading itself. */
export function rowsOf(body: string, page: Page = {}): SessionRow[] {
  const reading = readingOf(body, page);
  if (reading.state !== 'sessions') throw new Error(`No rows were read: ${JSON.stringify(reading)}`);
  return reading.rows;
}

/** The one row that a page must show. */
export function rowOf(body: string, page: Page = {}): SessionRow {
  const rows = rowsOf(body, page);
  const [row] = rows;
  if (rows.length !== 1 || !row) throw new Error(`${rows.length} rows were read instead of one.`);
  return row;
}

export const dialog = (content: string, heading = 'Active sessions'): string =>
  `<main>A chat</main><div role="dialog" aria-label="Settings"><h2>${heading}</h2>${content}</div>`;

/** A span of one minute, as a time shown to the minute means it. */
export const minute = (from: string): { from: string; to: string } => ({
  from: new Date(from).toISOString(),
  to: new Date(Date.parse(from) + 60_000).toISOString(),
});

/** A whole day in UTC. */
export const day = (date: string): { from: string; to: string } => ({
  from: new Date(date).toISOString(),
  to: new Date(Date.parse(date) + 86_400_000).toISOString(),
});
