import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LayerName } from '../../../lib/policy/policy';
import { tame } from '../../../lib/words/shown';
import { useStores } from '../../stores/stores';
import { toSection } from './to-section';

/** What a file with records holds, and what it would take the place of. */
export function RecordsPreview() {
  const { words, records, times } = useStores();
  const { settings: view, policy } = words.review;
  const say = view.data;
  const heading = useRef<HTMLHeadingElement>(null);
  const preview = records.preview.value;
  useLayoutEffect(() => {
    if (preview !== null) heading.current?.focus();
  }, [preview]);
  if (preview === null) return null;
  const take = async () => {
    await records.take();
    toSection('data');
  };
  const leave = () => {
    records.leave();
    toSection('data');
  };
  const { told } = preview;
  const here = records.size.value?.entries ?? 0;
  const busy = records.work.value !== null;
  const layers = (Object.keys(told.layers) as LayerName[]).filter((layer) => told.layers[layer] !== null);
  const sessions = told.accounts.reduce((sum, account) => sum + account.sessions, 0);
  return (
    <div class="records-preview">
      <h4 tabIndex={-1} ref={heading}>
        {say.preview}
      </h4>
      <ul>
        <li>{say.holds(told.entries, sessions, told.accounts.length)}</li>
        {told.from !== null && told.to !== null && (
          <li>{say.between(times.full(told.from), times.full(told.to))}</li>
        )}
        {told.at !== '' && <li>{say.written(times.full(told.at), tame(told.by))}</li>}
        {layers.length > 0 && <li>{say.brings(layers.map((layer) => policy.layer[layer]).join(', '))}</li>}
        {!told.salted && <li>{say.unsalted}</li>}
        <li>{here === 0 ? say.intoEmpty : say.replaces(here)}</li>
      </ul>
      <div class="buttons">
        <button
          type="button"
          class={here === 0 ? 'button primary' : 'button danger'}
          disabled={busy}
          onClick={take}
        >
          {here === 0 ? say.take : say.takeReplacing}
        </button>
        <button type="button" class="button" disabled={busy} onClick={leave}>
          {say.leave}
        </button>
      </div>
    </div>
  );
}
