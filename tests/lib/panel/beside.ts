import { expect } from 'vitest';
import type { SessionRow } from '../../../lib/model';
import { dialog, minute, rowsOf } from './pages';

/** A plain row that stands beside the one in question, so that rows repeat. */
export const other =
  '<li><p>Edge on Windows</p><p>ChatGPT Web</p><p>Paris, France</p><p>Jul 1, 2026, 8:00 AM</p><button>Log out</button></li>';

/** What is read of a row with this inside. */
export function read(inside: string, lang = 'en'): SessionRow {
  const rows = rowsOf(dialog(`<ul><li>${inside}</li>${other}</ul>`), { lang });
  const [first, second] = rows;
  if (rows.length !== 2 || !first) throw new Error(`${rows.length} rows were read instead of two.`);
  expect(second).toMatchObject({ device: 'Edge on Windows', location: 'Paris, France' });
  return first;
}

export const out = '<button>Log out</button>';
export const august = { signedIn: { text: 'Aug 28, 2026, 4:33 AM', ...minute('2026-08-28T04:33Z') } };
