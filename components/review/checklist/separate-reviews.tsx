import type { Review } from '../../../lib/model';
import type { OwnerEntry } from '../../../lib/roll';
import { type PlaceName, places } from '../../../lib/runbook/places';
import { reviewDue } from '../../../lib/watch/reminders';
import { Icon } from '../../icon';
import { heldFocus } from '../../runbook/focus';
import { useStores } from '../../stores/stores';

const DAY = 86_400_000;

const rows: { review: Review; place: PlaceName }[] = [
  { review: 'active_sessions', place: 'security' },
  { review: 'shared_links', place: 'sharedLinks' },
  { review: 'connected_apps', place: 'connectedApps' },
  { review: 'api_keys', place: 'apiKeys' },
];

/** The four reviews that are kept apart: when each was done, when it is due, where it is done. */
export function SeparateReviews() {
  const { words } = useStores();
  const { checklist: say } = words.review;
  return (
    <section class="part" aria-labelledby="separate">
      <h2 id="separate">{say.separate}</h2>
      <p class="soft">{say.separateLead}</p>
      <table class="reviews">
        <thead>
          <tr>
            <th scope="col">{say.columns.review}</th>
            <th scope="col">{say.columns.done}</th>
            <th scope="col">{say.columns.due}</th>
            <th scope="col">{say.columns.act}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ReviewRow key={row.review} {...row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ReviewRow({ review, place }: { review: Review; place: PlaceName }) {
  const { words, times, clock, runs, judging } = useStores();
  const { checklist: say, runbook: common } = words.review;
  const name = words.reminders.review[review];
  const { watch, policy } = runs.look.value;
  const now = clock.time.value;
  const doneAt = watch.reviews.find((one) => one.review === review)?.doneAt ?? null;
  const isAsked = policy.separate_reviews.includes(review);
  const due = isAsked ? reviewDue(watch, review, policy) : null;
  const isDue = due !== null && Date.parse(due) <= now.getTime();
  const record = async (entry: OwnerEntry) => {
    const goOn = heldFocus();
    await judging.record(entry);
    // A button to put off goes with its reason.
    goOn(`[data-review="${review}"] button`);
  };
  const snooze = (days: number, when: string) => (
    <button
      type="button"
      class="button plain"
      aria-label={say.putOffOf(name, when)}
      onClick={() =>
        record({
          type: 'review-snoozed',
          account: watch.account,
          review,
          until: new Date(now.getTime() + days * DAY).toISOString(),
        })
      }
    >
      {when}
    </button>
  );
  return (
    <tr data-review={review} data-due={isDue}>
      <th scope="row">
        {name}
        <a href={places[place]} target="_blank" rel="noreferrer">
          {common.place[place]}
          <Icon name="open" />
          <span class="aloud"> ({common.newTab})</span>
        </a>
      </th>
      <td data-label={say.columns.done}>{doneAt === null ? say.neverDone : times.moment(doneAt, now)}</td>
      <td data-label={say.columns.due}>
        {!isAsked ? (
          <span class="soft">{say.noDate}</span>
        ) : due === null ? (
          <span class="soft">{say.nothingYet}</span>
        ) : isDue ? (
          <span class="due">
            <Icon name="attention" />
            {say.dueSince(times.ago(due, now))}
          </span>
        ) : (
          times.ahead(due, now)
        )}
      </td>
      <td data-label={say.columns.act}>
        <fieldset class="buttons" disabled={judging.busy.value}>
          <legend class="aloud">{name}</legend>
          <button
            type="button"
            class="button"
            aria-label={say.doneTodayOf(name)}
            onClick={() => record({ type: 'reviewed', account: watch.account, review })}
          >
            {say.doneToday}
          </button>
          {isDue && snooze(1, say.tomorrow)}
          {isDue && snooze(7, say.inAWeek)}
        </fieldset>
      </td>
    </tr>
  );
}
