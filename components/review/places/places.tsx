import { useEffect, useMemo } from 'preact/hooks';
import { inventory } from '../../../lib/watch/inventory';
import { useStores } from '../../stores/stores';
import { DeviceTable } from './device-table';
import { Expected } from './expected';
import { PlaceTable } from './place-table';

/** The owner's inventory: devices, places, and where they expect to be. */
export function Places() {
  const { words, roll, account, clock, route, switchTo } = useStores();
  const { places: say } = words.review;
  const state = roll.roll.value;
  const policy = state?.state === 'ready' ? state.policy : null;
  const watch = account.watch.value;
  const now = clock.time.value;
  const known = useMemo(
    () => (watch === null || policy === null ? null : inventory(watch, now, policy)),
    [watch, policy, now],
  );
  // An address can be about another account than the one that is looked at.
  const about = route.route.value.query.account;
  const other = account.watches.value.find((one) => one.account === about);
  useEffect(() => {
    if (other !== undefined && other.account !== account.watch.value?.account) switchTo(other.account);
  }, [other?.account]);
  return (
    <div class="places-view">
      <h1 tabIndex={-1}>{words.review.views.places}</h1>
      <p class="lead">{say.lead}</p>
      {watch === null || known === null ? (
        <p class="soft">{say.nothing}</p>
      ) : (
        <>
          <DeviceTable devices={known.devices} watch={watch} />
          <PlaceTable places={known.places} devices={known.devices} />
          <Expected expected={known.expected} watch={watch} />
        </>
      )}
    </div>
  );
}
