import type { Reminder } from '../../lib/model';
import { reminders } from '../../lib/watch/observe';
import { hrefOf } from '../stores/route-store';
import { useStores } from '../stores/stores';

const DAY = 86_400_000;

type ReviewReminder = Extract<Reminder, { kind: 'review' }>;

/** The review that comes next or is due, and how to put it off. */
export function NextReview() {
  const { words, times, clock, account, roll, judging, actions } = useStores();
  const state = roll.roll.value;
  const watch = account.watch.value;
  if (state?.state !== 'ready' || watch === null) return null;
  const now = clock.time.value;
  const all = reminders(watch, state.policy).filter((one): one is ReviewReminder => one.kind === 'review');
  const [next] = all;
  if (next === undefined) return null;
  const say = words.reminders;
  const what = say.review[next.review];
  const due = all.filter(({ at }) => Date.parse(at) <= now.getTime()).length;
  const snooze = (days: number) =>
    judging.record({
      type: 'review-snoozed',
      account: watch.account,
      review: next.review,
      until: new Date(now.getTime() + days * DAY).toISOString(),
    });
  return (
    <section class="next-review" aria-label={say.title} data-due={due > 0}>
      <p>
        {due > 0 ? say.due(what) : say.next(what, times.ahead(next.at, now))}
        {due > 1 && <span class="soft"> {say.dueMore(due - 1)}</span>}
      </p>
      {due > 0 && (
        <fieldset class="buttons" disabled={judging.busy.value}>
          <legend class="aloud">{say.putOff(what)}</legend>
          <button type="button" class="button" onClick={() => actions.openReview(hrefOf('checklist'))}>
            {say.open}
          </button>
          <button type="button" class="button plain" onClick={() => snooze(1)}>
            {say.tomorrow}
          </button>
          <button type="button" class="button plain" onClick={() => snooze(7)}>
            {say.inAWeek}
          </button>
        </fieldset>
      )}
    </section>
  );
}
