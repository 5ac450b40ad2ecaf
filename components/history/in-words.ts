import { type EventOf, type HistoryEvent, sessionsOf } from '../../lib/watch/events';
import { isolated } from '../../lib/words/shown';
import type { Times } from '../../lib/words/times';
import type { Words } from '../../lib/words/words';
import { anyStepCalled, controlCalled, runbookCalled } from '../runbook/called';
import { figure } from '../session/figures';

export interface Telling {
  words: Words;
  times: Times;
  locale: string;
}

/**
 * What happened as one sentence, without the device. `session`: the one whose history it stands in; null: the account's,
 * where one sentence speaks for all sessions of the event.
 */
export function inWords(
  event: HistoryEvent,
  session: string | null,
  { words, times, locale }: Telling,
): string {
  const say = words.review.history;
  switch (event.kind) {
    case 'read':
      return say.read(event.count, event.complete, event.same);
    case 'missed': {
      const reason = isolated(event.reason ?? '');
      return reason === null ? say.missed[event.state] : say.because(say.missed[event.state], reason);
    }
    case 'first-seen':
      return placed(say.firstSeen[event.origin.kind], event, { words, times });
    case 'signed-in':
      return placed(say.signedIn, event, { words, times });
    case 'moved':
      return say.moved(isolated(event.place), isolated(event.before));
    case 'apps':
      return say.apps(listed(event.added), listed(event.removed));
    case 'relabelled':
      return say.relabelled(isolated(event.device), isolated(event.before));
    case 'trusted':
      return say.trusted(event.trusted);
    case 'gone':
      return say.gone(times.full(event.lastSeen));
    case 'listed-again':
      return say.listedAgain(times.full(event.goneSince));
    case 'alert': {
      const { kind, score, suggestion, notify } = event.alert;
      const figures = words.score(figure(score, locale), words.suggestion[suggestion]);
      return say.alert(words.marks[kind], figures, notify);
    }
    case 'log-out':
      return say.logOut(event.scope === 'all', times.clock(event.until));
    case 'log-out-undone':
      return say.logOutUndone;
    case 'log-out-checked':
      return checked(event, session, words);
    case 'judged': {
      const sentence = say.judged(words.decided[event.decision]);
      const note = isolated(event.note);
      return note === null ? sentence : say.because(sentence, note);
    }
    case 'unjudged':
      return say.unjudged(
        words.decided[event.decision],
        event.left === null ? null : words.decided[event.left],
      );
    case 'named':
      return say.named(isolated(event.name));
    case 'noted':
      return say.noted(isolated(event.note));
    case 'assigned':
      return say.assigned(isolated(event.owner), isolated(event.reviewer));
    case 'did':
      return done(event, { words, times });
  }
}

function placed(
  sentence: string,
  { place, signedIn }: EventOf<'first-seen' | 'signed-in'>,
  { words, times }: Pick<Telling, 'words' | 'times'>,
): string {
  return words.review.history.with(
    sentence,
    isolated(place),
    signedIn === null ? null : times.span(signedIn),
  );
}

function checked({ outcomes }: EventOf<'log-out-checked'>, session: string | null, words: Words): string {
  const say = words.review.history;
  const one =
    outcomes.find((item) => item.session === session) ?? (outcomes.length === 1 ? outcomes[0] : undefined);
  if (one) return say.checked[one.outcome];
  return say.checkedAll(
    outcomes.filter(({ outcome }) => outcome === 'no-longer-listed').length,
    outcomes.length,
  );
}

function done({ entry }: EventOf<'did'>, { words, times }: Pick<Telling, 'words' | 'times'>): string {
  const { did, reviews } = words.review.history;
  const text = (shown: string) => isolated(shown) ?? '';
  switch (entry.type) {
    case 'drill-begun':
      return did.drillBegun;
    case 'drill-ended':
      return did.drillEnded;
    case 'run-begun':
      return did.runBegun(text(runbookCalled(entry.runbook, words)), entry.drill);
    case 'run-step':
      return did.step(text(anyStepCalled(entry.step, words)), entry.outcome);
    case 'run-ended':
      return did.runEnded;
    case 'attested':
      return did.attested(text(controlCalled(entry.control, words)), entry.attested);
    case 'place-expected':
      return did.expected(text(entry.place), entry.until === null ? null : times.full(entry.until));
    case 'place-expected-undone':
      return did.expectedUndone;
    case 'reviewed':
      return did.reviewed(reviews[entry.review] ?? text(entry.review));
    case 'review-snoozed':
      return did.snoozed(reviews[entry.review] ?? text(entry.review), times.full(entry.until));
  }
}

/** null when there is none. */
const listed = (apps: readonly string[]): string | null =>
  apps.length === 0
    ? null
    : apps
        .slice(0, 20)
        .map((app) => isolated(app) ?? '')
        .join(', ');

/** Is it about more than one session, or about none? Then it has no device of its own. */
export const isWhole = (event: HistoryEvent): boolean => sessionsOf(event).length !== 1;
