import type { LogOut, Run, TrackedSession, Watch } from '../model';
import { noteOf } from './doing';
import { isListed, isRejected } from './findings';
import { clockOf } from './progress';
import type { Runbook } from './runbooks';
import { plain, utc } from './ticket';

/** The words of a summary, in one language. Times come in as "2026-11-20 14:20 UTC", names ready to be written. */
export interface SummaryWords {
  /** Takes the secrets out of what people wrote and of what the page shows. */
  redact: (text: string) => string;
  title: string;
  practice: string;
  begun: (at: string) => string;
  ended: (at: string | null) => string;
  steps: string;
  /** What a step is called; a step that only a newer version knows by its id. */
  step: (id: string) => string;
  done: (at: string) => string;
  forced: (at: string, reason: string) => string;
  skipped: (at: string, reason: string) => string;
  open: string;
  rejected: string;
  noneRejected: string;
  session: (device: string | null, place: string | null) => string;
  stillListed: string;
  notListed: string;
  logOut: string;
  logOutBegun: (at: string, until: string) => string;
  logOutSettled: (at: string, gone: number, of: number) => string;
  logOutOpen: string;
  outcome: Record<LogOut['sessions'][number]['outcome'], string>;
  drillClock: (at: string, until: string) => string;
  notes: string;
  limits: string;
  limit: readonly string[];
}

/**
 * A run as Markdown for a ticket: what was done, when, what was skipped or forced and why. Sessions are named by label and
 * place as the page shows them; accounts, ids and sign-ins are left out, and so is whatever `redact` takes for a secret.
 */
export function summaryOf(run: Run, runbook: Runbook | null, watch: Watch, say: SummaryWords): string {
  const title = run.drill ? `${say.practice}: ${say.title}` : say.title;
  const parts = [
    `# ${title}`,
    [say.begun(utc(run.at)), say.ended(run.ended === null ? null : utc(run.ended))].join('\n'),
    `## ${say.steps}`,
    stepLines(run, runbook, say).join('\n'),
    ...(run.drill ? practised(run, watch, say) : happened(run, watch, say)),
    ...(noteOf(run) === '' ? [] : [`## ${say.notes}`, written(noteOf(run), say)]),
    `## ${say.limits}`,
    say.limit.map((line) => `- ${line}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function stepLines(run: Run, runbook: Runbook | null, say: SummaryWords): string[] {
  const ids = runbook?.steps.map(({ id }) => id) ?? run.steps.map(({ step }) => step);
  return ids.map((id, i) => {
    const said = run.steps.find(({ step }) => step === id);
    return `${i + 1}. ${say.step(id)}: ${said ? outcomeOf(said, say) : say.open}`;
  });
}

function outcomeOf({ outcome, at, reason }: Run['steps'][number], say: SummaryWords): string {
  if (outcome === 'skipped') return say.skipped(utc(at), written(reason, say));
  return reason === '' ? say.done(utc(at)) : say.forced(utc(at), written(reason, say));
}

function practised(run: Run, watch: Watch, say: SummaryWords): string[] {
  const clock = clockOf(watch, run);
  return clock?.kind === 'drill' ? [say.drillClock(utc(clock.drill.at), utc(clock.drill.until))] : [];
}

function happened(run: Run, watch: Watch, say: SummaryWords): string[] {
  const rejected = Object.values(watch.sessions).filter((session) => concerns(session, run));
  const lines = rejected.map(
    (session) => `- ${named(session, say)}: ${isListed(session) ? say.stillListed : say.notListed}`,
  );
  const clock = clockOf(watch, run);
  return [
    `## ${say.rejected}`,
    lines.length === 0 ? say.noneRejected : lines.join('\n'),
    ...(clock?.kind === 'log-out' ? logOutLines(clock.logOut, watch, say) : []),
  ];
}

/** Judged not the owner's before the run ended, and there while it lasted. */
function concerns(session: TrackedSession, run: Run): boolean {
  const judgedAt = session.judgements.at(-1)?.at ?? session.firstSeen;
  const { presence } = session;
  return (
    isRejected(session) &&
    (run.ended === null || Date.parse(judgedAt) <= Date.parse(run.ended)) &&
    (presence.state === 'listed' || Date.parse(presence.at) >= Date.parse(run.at))
  );
}

function logOutLines(logOut: LogOut, watch: Watch, say: SummaryWords): string[] {
  const { at, until, settled, sessions } = logOut;
  const left = sessions.filter(({ outcome }) => outcome !== 'no-longer-listed');
  return [
    `## ${say.logOut}`,
    [
      say.logOutBegun(utc(at), utc(until)),
      settled === null
        ? say.logOutOpen
        : say.logOutSettled(utc(settled), sessions.length - left.length, sessions.length),
    ].join('\n'),
    settled === null
      ? ''
      : left
          .map(({ session, outcome }) => `- ${named(watch.sessions[session], say)}: ${say.outcome[outcome]}`)
          .join('\n'),
  ];
}

const written = (text: string, say: SummaryWords) => plain(say.redact(text));

function named(session: TrackedSession | undefined, say: SummaryWords): string {
  const shown = (text: string | undefined) => written(text ?? '', say) || null;
  return say.session(shown(session?.row.device), shown(session?.row.location));
}
