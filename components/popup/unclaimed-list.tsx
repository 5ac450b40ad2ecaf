import type { Unclaimed } from '../../lib/roll';
import { useStores } from '../stores/stores';

/** Readings of a page that did not say who was signed in: the owner says it. */
export function UnclaimedList({ unclaimed }: { unclaimed: Unclaimed[] }) {
  const { words, times, clock, account, judging } = useStores();
  const claim = (entry: string, owner: string) => judging.record({ type: 'claimed', account: owner, entry });
  return (
    <>
      {unclaimed.map(({ entry, at, count }) => (
        <section class="unclaimed" key={entry}>
          <h2>{words.whose(count, times.moment(at, clock.time.value))}</h2>
          <p>{words.whoseNext}</p>
          <fieldset class="buttons" disabled={judging.busy.value}>
            <legend class="aloud">{words.account}</legend>
            {account.watches.value.map((watch, index) => (
              <button
                type="button"
                class="button"
                key={watch.account}
                onClick={() => claim(entry, watch.account)}
              >
                {words.accountName(index + 1)}
              </button>
            ))}
            <button type="button" class="button" onClick={() => claim(entry, crypto.randomUUID())}>
              {words.whoseNew}
            </button>
          </fieldset>
        </section>
      ))}
    </>
  );
}
