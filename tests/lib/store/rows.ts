import type { Entry, SessionRow } from '../../../lib/model';

/** A row as the reader gives it; only what a test is about needs to be said. */
export function row(fields: Partial<SessionRow> = {}): SessionRow {
  return {
    device: 'Chrome on macOS',
    apps: ['ChatGPT Web'],
    location: 'Seattle, WA, US',
    signedIn: {
      text: 'Aug 28, 2026, 4:33 AM',
      from: '2026-08-28T11:33:00.000Z',
      to: '2026-08-28T11:34:00.000Z',
    },
    trusted: false,
    current: false,
    status: 'active',
    canLogOut: true,
    lines: ['Chrome on macOS', 'ChatGPT Web', 'Seattle, WA, US', 'Aug 28, 2026, 4:33 AM'],
    ...fields,
  };
}

export const mine = row({ current: true, canLogOut: false });
export const stranger = row({
  device: 'Unknown device',
  apps: ['API Platform'],
  location: 'Lagos, NG',
  signedIn: { text: 'today', from: '2026-09-02T00:00:00.000Z', to: '2026-09-03T00:00:00.000Z' },
});

export function snapshot(
  at: string,
  rows: SessionRow[],
  account = 'a',
): Extract<Entry, { type: 'snapshot' }> {
  return { type: 'snapshot', at, account, rows, complete: true, language: 'en' };
}
