import type { Entry, SessionRow } from '../lib/model';

const ACCOUNT = '4be1d9c07a5f4e2f9d3c8a61b07e52aa';
const at = (day: number, time: string) => `2026-08-${String(day).padStart(2, '0')}T${time}:00.000Z`;

const row = (different: Partial<SessionRow> & { time: string }): SessionRow => {
  const { time, ...rest } = different;
  const from = Date.parse(time);
  return {
    device: 'Chrome on macOS',
    apps: ['ChatGPT Web'],
    location: 'Seattle, WA, US',
    signedIn: { text: time, from: time, to: new Date(from + 60_000).toISOString() },
    trusted: false,
    current: false,
    status: 'active',
    canLogOut: true,
    lines: [],
    ...rest,
  };
};

const laptop = row({ time: at(1, '08:02'), current: true, canLogOut: false, apps: ['ChatGPT Web', 'Codex'] });
const phone = row({
  time: at(2, '19:40'),
  device: 'iPhone · iOS 26.1',
  apps: ['ChatGPT iOS App'],
  trusted: true,
});
const stranger = row({ time: at(12, '02:11'), device: 'Firefox on Windows', location: 'Lagos, Nigeria' });
const key = row({ time: at(13, '11:30'), device: 'Unknown browser', apps: ['API Platform'], location: '' });

const read = (when: string, rows: SessionRow[]): Entry => ({
  type: 'snapshot',
  at: when,
  account: ACCOUNT,
  rows,
  complete: true,
  language: 'en',
});

/** Two weeks of one account: its own sessions, a stranger who was logged out, and an API session that nobody knows. */
export function exampleJournal(): Entry[] {
  const account = ACCOUNT;
  return [
    read(at(3, '09:00'), [laptop, phone]),
    { type: 'judged', at: at(3, '09:01'), account, session: 's1', decision: 'keep' },
    { type: 'judged', at: at(3, '09:01'), account, session: 's2', decision: 'keep' },
    {
      type: 'assigned',
      at: at(3, '09:02'),
      account,
      session: 's1',
      owner: 'pm@example.com',
      reviewer: 'security',
    },
    read(at(12, '09:00'), [laptop, phone, stranger]),
    { type: 'judged', at: at(12, '09:02'), account, session: 's3', decision: 'revoke' },
    {
      type: 'noted',
      at: at(12, '09:03'),
      account,
      session: 's3',
      note: 'Not pm@example.com, who was in Seattle; nobody of the team was in Lagos.',
    },
    { type: 'log-out', at: at(12, '09:04'), account, scope: { session: 's3' } },
    read(at(12, '09:50'), [laptop, phone]),
    read(at(14, '09:00'), [laptop, phone, key]),
    // The log-out took the number 4.
    { type: 'judged', at: at(14, '09:05'), account, session: 's5', decision: 'escalate' },
  ];
}
