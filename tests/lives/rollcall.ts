import type { Alert, Entry, Watch } from '../../lib/model';
import { defaultPolicy } from '../../lib/policy/policy';
import { overview } from '../../lib/watch/attention';
import { newWatch, observe } from '../../lib/watch/observe';
import { chanceOf } from './chance';
import { ACCOUNT, answersTo, entriesOf } from './owner';
import { iso, type Life, type Rows } from './truth';
import { type Following, NO_ROW, type Watcher } from './watcher';

/** Rollcall itself, with what its owner does and answers between the readings. */
export const rollcall: Watcher = { name: 'Rollcall', follow: followed };

function followed(life: Life): Following {
  const chance = chanceOf(`owner of ${life.name}`);
  const misjudged = new Set<string>();
  /** Rollcall's id of a session, by its true id. */
  const known = new Map<string, string>();
  let watch = newWatch(ACCOUNT);
  let doubtful: number[] = [];
  let answers: Entry[] = [];
  let last = Number.NEGATIVE_INFINITY;

  const tell = (entry: Entry): Alert[] => {
    const step = observe(watch, entry, defaultPolicy);
    watch = step.watch;
    return step.alerts;
  };

  return {
    misjudged,
    doubtful: () => doubtful,
    reads(reading) {
      const { at, rows, behind, complete, language } = reading;
      const since = [
        ...happenedBetween(life, last, at, known),
        ...answers.filter((answer) => answer.at <= iso(at)),
      ];
      answers = answers.filter((answer) => answer.at > iso(at));
      last = at;
      for (const entry of since.sort((a, b) => (a.at < b.at ? -1 : 1))) tell(entry);

      const alerts = tell({ type: 'snapshot', at: iso(at), account: ACCOUNT, rows, complete, language });
      const indexOf = rowsOf(watch, reading);
      const truthOf = (session: string) => behind[indexOf.get(session) ?? NO_ROW];
      for (const session of indexOf.keys()) known.set(truthOf(session)?.session ?? '', session);

      const { attention, unconfirmed, settled } = overview(watch, new Date(at), defaultPolicy);
      doubtful = [...attention, ...unconfirmed, ...settled].flatMap(({ id }) => indexOf.get(id) ?? []);

      const isIntruder = (session: string) => (truthOf(session)?.intrusion ?? null) !== null;
      for (const answer of answersTo([...attention, ...unconfirmed], at, life.answers, chance, isIntruder)) {
        const { session, decision, wrong } = answer;
        if (wrong) misjudged.add(truthOf(session)?.session ?? '');
        answers.push({ type: 'judged', at: iso(answer.at), account: ACCOUNT, session, decision });
      }

      const worth = alerts.filter(({ notify }) => notify);
      return { rows: new Map(worth.map((alert) => [indexOf.get(alert.session) ?? NO_ROW, said(alert)])) };
    },
  };
}

const said = ({ kind, score, reasons }: Alert): string =>
  `${kind} ${score} (${reasons.map(({ code, points }) => `${code} ${points}`).join(', ')})`;

/** What happened to the account and what the owner did by themselves, between two readings. */
function happenedBetween(
  life: Life,
  after: number,
  until: number,
  known: ReadonlyMap<string, string>,
): Entry[] {
  const between = ({ at }: { at: number }) => at > after && at <= until;
  const failed = life.readings
    .filter((reading) => reading.kind === 'failed' && between(reading))
    .map(({ at }): Entry => ({ type: 'no-reading', at: iso(at), account: ACCOUNT, state: 'failed' }));
  const acts = life.acts.filter(between);
  return [...failed, ...acts.flatMap((act) => entriesOf(act, (session) => known.get(session) ?? null))];
}

/** The row of this reading that each session of the watch stands for. Rows that read alike are anyone's, one each. */
function rowsOf(watch: Watch, { at, rows }: Rows): Map<string, number> {
  const free = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const text = JSON.stringify(row);
    free.set(text, [...(free.get(text) ?? []), index]);
  });
  const found = new Map<string, number>();
  for (const session of Object.values(watch.sessions)) {
    if (session.lastSeen !== iso(at)) continue;
    const index = free.get(JSON.stringify(session.row))?.shift();
    if (index !== undefined) found.set(session.id, index);
  }
  return found;
}
