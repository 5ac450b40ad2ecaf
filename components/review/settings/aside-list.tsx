import { useStores } from '../../stores/stores';
import { Sure } from './sure';

/** Records that are not in use any more: until when they can be brought back. */
export function AsideList() {
  const { words, records, times } = useStores();
  const { data: say } = words.review.settings;
  const all = records.aside.value;
  if (all.length === 0) return null;
  const busy = records.work.value !== null;
  return (
    <div class="way aside-list">
      <h3>{say.aside}</h3>
      <ul>
        {all.map(({ database, why, at, until }) => (
          <li key={database}>
            <p>
              {say.asideOf[why](times.full(at))} {until === null ? say.noUntil : say.until(times.full(until))}
            </p>
            <div class="buttons">
              <button
                type="button"
                class="button"
                disabled={busy}
                onClick={() => records.bringBack(database)}
              >
                {say.bringBack}
              </button>
            </div>
            <Sure ask={say.erase} yes={say.eraseYes} disabled={busy} onYes={() => records.erase(database)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
