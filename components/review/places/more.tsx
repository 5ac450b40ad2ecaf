import { useState } from 'preact/hooks';
import { useStores } from '../../stores/stores';

/** So many lines of a table are drawn at first, and with each press. */
const step = 100;

/** The beginning of a long list, and what to press for more of it. */
export function useBeginning<T>(all: T[]): { shown: T[]; of: number; more: () => void } {
  const [most, setMost] = useState(step);
  return { shown: all.slice(0, most), of: all.length, more: () => setMost(most + step) };
}

/** How much of a list is shown, where that is not all. */
export function More({ shown, of, more }: { shown: unknown[]; of: number; more: () => void }) {
  const { words } = useStores();
  const { places: say } = words.review;
  if (of <= step) return null;
  return (
    <div class="more">
      <p role="status" class="soft">
        {say.showing(shown.length, of)}
      </p>
      {shown.length < of && (
        <button type="button" class="button" onClick={more}>
          {say.more(Math.min(step, of - shown.length))}
        </button>
      )}
    </div>
  );
}
