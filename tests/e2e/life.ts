import type { Decision, Entry, SessionRow } from '../../lib/model';
import { defaultPolicy } from '../../lib/policy/policy';
import { newWatch, observe } from '../../lib/watch/observe';

const DAY = 86_400_000;

/** A made-up account over 120 days, up to `now`: devices, a journey, an intruder and a log-out, and one more today. */
export function aLife(now: Date, account = 'life-one'): Entry[] {
  const at = (daysAgo: number, minutes = 0) =>
    new Date(now.getTime() - daysAgo * DAY + minutes * 60_000).toISOString();
  const entries: Entry[] = [];
  let rows: SessionRow[] = [];
  /** The newest session with this label, as the journal so far gives it. */
  const idOf = (device: string): string => {
    const watch = entries.reduce(
      (before, entry) => observe(before, entry, defaultPolicy).watch,
      newWatch(account),
    );
    const found = Object.values(watch.sessions).findLast(({ row }) => row.device === device);
    if (!found) throw new Error(`No session is labelled ${device}.`);
    return found.id;
  };
  const read = (daysAgo: number, minutes = 0, complete = true) => {
    entries.push({
      type: 'snapshot',
      at: at(daysAgo, minutes),
      account,
      rows: structuredClone(rows),
      complete,
      language: 'en',
    });
  };
  const judge = (daysAgo: number, session: string, decision: Decision, note?: string) =>
    entries.push({
      type: 'judged',
      at: at(daysAgo, 10),
      account,
      session,
      decision,
      ...(note !== undefined && { note }),
    });
  const row = (
    device: string,
    apps: string[],
    location: string,
    daysAgo: number,
    more: Partial<SessionRow> = {},
  ) => {
    const from = at(daysAgo, -45);
    const text = new Intl.DateTimeFormat('en-US', {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'Europe/Berlin',
    }).format(new Date(from));
    const made: SessionRow = {
      device,
      apps,
      location,
      signedIn: { text, from, to: new Date(Date.parse(from) + 60_000).toISOString() },
      trusted: false,
      current: false,
      status: 'active',
      canLogOut: true,
      lines: [device, apps.join(', '), location, text],
      ...more,
    };
    return made;
  };
  const signIn = (index: number, daysAgo: number, change: Partial<SessionRow> = {}) => {
    const old = rows[index];
    if (!old) throw new Error(`There is no row ${index}.`);
    rows = rows.with(index, {
      ...row(old.device, old.apps, old.location, daysAgo),
      ...old,
      ...change,
      signedIn: row('', [], '', daysAgo).signedIn,
    });
  };

  const laptop = row('Chrome on macOS', ['ChatGPT Web'], 'Hamburg, HH, DE', 125, {
    current: true,
    canLogOut: false,
  });
  const phone = row('iPhone · iOS 26.1', ['ChatGPT iOS App'], 'Hamburg, HH, DE', 140, { trusted: true });
  const desk = row('Firefox · Linux', ['ChatGPT Web', 'Codex'], 'Berlin, BE, DE', 122);
  const tablet = row('iPad Pro (12.9-inch) (3rd generation)', ['ChatGPT iOS App'], 'Hamburg, HH, DE', 150);
  rows = [laptop, phone, desk, tablet];
  read(120);
  for (const { device } of rows) judge(120, idOf(device), 'keep');
  entries.push({ type: 'named', at: at(119), account, session: idOf(laptop.device), name: 'Kitchen laptop' });
  entries.push({ type: 'named', at: at(119), account, session: idOf(desk.device), name: 'Office desk' });

  read(113);
  signIn(0, 108, { device: 'Chrome on macOS' });
  read(107);
  read(100);
  signIn(2, 96);
  read(95);
  // A journey that was announced.
  entries.push({
    type: 'place-expected',
    at: at(90),
    account,
    place: 'Lisbon, PT',
    why: 'travel',
    from: at(89),
    until: at(78),
  });
  signIn(1, 88, { location: 'Lisbon, PT' });
  read(87);
  read(80);
  signIn(1, 76, { location: 'Hamburg, HH, DE' });
  read(75);
  // Nothing is read for three weeks; a hotel machine is used once.
  rows = [...rows, row('Chrome on Windows', ['ChatGPT Web'], 'Munich, BY, DE', 58)];
  read(52);
  judge(52, idOf('Chrome on Windows'), 'keep', 'Hotel lobby, for a boarding pass.');
  read(45);
  rows = rows.with(2, { ...desk, apps: ['ChatGPT Web', 'Codex', 'API Platform'] });
  read(40);
  judge(40, idOf(desk.device), 'keep');
  read(33);
  // An intruder, and what the owner does.
  rows = [...rows, row('Edge on Windows', ['ChatGPT Web', 'API Platform'], 'Lagos, LA, NG', 27)];
  read(26, 0);
  judge(26, idOf('Edge on Windows'), 'revoke', 'Nobody here uses Edge. Ticket SEC-1042.');
  entries.push({ type: 'log-out', at: at(26, 15), account, scope: 'all' });
  rows = [
    row('Chrome on macOS', ['ChatGPT Web'], 'Hamburg, HH, DE', 26, {
      current: true,
      canLogOut: false,
      signedIn: { text: 'just now', from: at(26, 20), to: at(26, 21) },
    }),
  ];
  read(26, 60);
  entries.push({ type: 'reviewed', at: at(26, 70), account, review: 'api_keys' });
  rows = [
    ...rows,
    { ...phone, signedIn: row('', [], '', 25).signedIn },
    { ...desk, signedIn: row('', [], '', 24).signedIn },
  ];
  read(23);
  read(16);
  entries.push({ type: 'no-reading', at: at(12), account, state: 'failed' });
  read(11);
  signIn(0, 6);
  read(5);
  rows = [
    ...rows,
    row('Firefox on Windows', ['API Platform'], 'Kyiv, UA', 0.1),
    row('', ['ChatGPT Web'], '', 3, { status: 'unavailable', canLogOut: false, signedIn: null }),
  ];
  read(0, -20);
  return entries;
}
