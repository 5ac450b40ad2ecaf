import type { PanelReading, SessionRow } from '../../model';
import { notePlace, placeOf } from '../live/where';
import type { Listed } from './by-hint';

/** 'seen': its owner has seen in this browser what it reads. 'carried': it came by a file or a policy. */
export type Trust = 'seen' | 'carried';

/**
 * The reading that counts where a hint fits the page: what a hint leaves out never looks like a log-out, and one that was only
 * carried here changes nothing that the rules can read; it fills in what they leave empty.
 *
 * @param rules what the rules read without it
 * @returns why the hint is not believed, in place of a reading
 */
export function believed(
  rules: PanelReading,
  hinted: { reading: Listed; devicesKnown: boolean },
  trust: Trust,
): Listed | { why: string } {
  const { reading, devicesKnown } = hinted;
  switch (rules.state) {
    case 'sessions': {
      const met = meetings(rules.rows, reading.rows);
      if (met.some((row) => row === null) || reading.rows.length < rules.rows.length)
        return { why: 'Rollcall’s own rules see sessions that it leaves out.' };
      return trust === 'seen' ? reading : filledIn(rules, met);
    }
    case 'unrecognised':
    case 'loading':
      return reading;
    case 'failed':
      return { why: 'The page says that it could not load the list.' };
    case 'unavailable':
      return trust === 'seen' && devicesKnown ? reading : { why: 'The page says that it has no such list.' };
    case 'closed':
      // Nothing else tells a list of sessions from any other list that is drawn in the same way.
      return devicesKnown ? reading : { why: 'Nothing on the page says that it lists sessions.' };
  }
}

function filledIn(rules: Listed, met: (SessionRow | null)[]): Listed {
  const rows = rules.rows.map((row, i): SessionRow => {
    const other = met[i];
    if (!other) return row;
    const whole = {
      ...row,
      device: row.device || other.device,
      apps: row.apps.length > 0 ? row.apps : other.apps,
      location: row.location || other.location,
      signedIn: row.signedIn ?? other.signedIn,
    };
    notePlace(whole, placeOf(row));
    return whole;
  });
  return { ...rules, rows };
}

/** For each row the other one that it shares an element with, or whose element stands in the same box; null when none does. */
function meetings(rows: SessionRow[], others: SessionRow[]): (SessionRow | null)[] {
  const theirs = new Map<Element, SessionRow>();
  const above = new Map<Element, SessionRow>();
  for (const other of others)
    for (const element of placeOf(other)) {
      theirs.set(element, other);
      for (const outer of around(element)) above.set(outer, above.get(outer) ?? other);
    }
  const meet = (element: Element) =>
    above.get(element) ??
    [...around(element)].map((at) => theirs.get(at)).find((other) => other !== undefined);
  return rows.map(
    (row) =>
      placeOf(row)
        .map(meet)
        .find((other) => other !== undefined) ?? null,
  );
}

function* around(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at;
}
