import type { TrackedSession } from '../../lib/model';
import { expectHref } from '../review/places/expecting';
import { ReviewLink } from '../review-link';
import { useStores } from '../stores/stores';

/** Where a place counts as unexpected: the owner may know why, and says so in the inventory of places. */
export function ExpectOffer({ session }: { session: TrackedSession }) {
  const { words, account, times, clock } = useStores();
  const watch = account.watch.value;
  const isUnexpected = session.risk.reasons.some(({ code }) => code === 'location-unexpected');
  // Who has said whose it is has answered already.
  const isOpen = session.decision === null || session.decision === 'unsure';
  if (watch === null || !isUnexpected || !isOpen) return null;
  const { offer: say } = words.review.places;
  const at = { account: watch.account, days: times.days, now: clock.time.value };
  return (
    <p class="offer">
      <span>{say.question}</span> <ReviewLink to={expectHref(session, 'travel', at)}>{say.travel}</ReviewLink>{' '}
      <ReviewLink to={expectHref(session, 'vpn', at)}>{say.vpn}</ReviewLink>
    </p>
  );
}
