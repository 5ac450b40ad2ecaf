import { useEffect } from 'preact/hooks';
import { type Listing, lastTwo, nextChange } from '../../../lib/watch/snapshots';
import { useStores } from '../../stores/stores';
import { offered } from './choosing';

interface PickersProps {
  listings: readonly Listing[];
  pair: { from: number; to: number };
}

/** Which two are compared: chosen one by one, or by steps from change to change (keys K and J). */
export function Pickers({ listings, pair }: PickersProps) {
  const { words, route } = useStores();
  const { changes: say } = words.review;
  const usual = lastTwo(listings);
  const steps = {
    k: nextChange(listings, pair.to, 'earlier'),
    j: nextChange(listings, pair.to, 'later'),
  };
  const compare = (next: { from: number; to: number } | null) => {
    if (next === null) return;
    const [from, to] = [Math.min(next.from, next.to), Math.max(next.from, next.to)].map((i) => listings[i]);
    if (from && to) route.ask({ from: from.at, to: to.at });
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (key !== 'j' && key !== 'k') return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog')) return;
      event.preventDefault();
      compare(steps[key]);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  });
  const isUsual = usual?.from === pair.from && usual.to === pair.to;
  return (
    <div class="pickers pair">
      <Picker
        name={say.from}
        listings={listings}
        index={pair.from}
        choose={(from) => compare({ from, to: pair.to })}
      />
      <Picker
        name={say.to}
        listings={listings}
        index={pair.to}
        choose={(to) => compare({ from: pair.from, to })}
      />
      <div class="buttons">
        {/* Not disabled at the last step: the focus would be lost. */}
        <button
          type="button"
          class="button"
          aria-keyshortcuts="K"
          aria-disabled={steps.k === null}
          onClick={() => compare(steps.k)}
        >
          {say.previous}{' '}
          <span class="key" aria-hidden="true">
            K
          </span>
        </button>
        <button
          type="button"
          class="button"
          aria-keyshortcuts="J"
          aria-disabled={steps.j === null}
          onClick={() => compare(steps.j)}
        >
          {say.next}{' '}
          <span class="key" aria-hidden="true">
            J
          </span>
        </button>
        {!isUsual && (
          <button type="button" class="button plain" onClick={() => route.ask({ from: '', to: '' })}>
            {say.latest}
          </button>
        )}
      </div>
    </div>
  );
}

interface PickerProps {
  name: string;
  listings: readonly Listing[];
  index: number;
  choose: (index: number) => void;
}

function Picker({ name, listings, index, choose }: PickerProps) {
  const { words, times } = useStores();
  return (
    <label class="field">
      <span class="label">{name}</span>
      <select value={index} onChange={({ currentTarget: { value } }) => choose(Number(value))}>
        {offered(listings.length, index).map((i) => {
          const listing = listings[i];
          if (listing === undefined) return null;
          const { at, rows, complete, same } = listing;
          return (
            <option key={at} value={i}>
              {words.review.changes.option(times.full(at), rows.length, complete, same)}
            </option>
          );
        })}
      </select>
    </label>
  );
}
