import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useStores } from '../stores/stores';

interface PagedProps<T> {
  items: readonly T[];
  /** So many are drawn at first, and so many more at each press. */
  page: number;
  /** Draws those that are shown. */
  children: (shown: readonly T[]) => ComponentChildren;
}

/** A long list, a page at a time: ten thousand items are never drawn unasked. Start it anew with another `key`. */
export function Paged<T>({ items, page, children }: PagedProps<T>) {
  const { words } = useStores();
  const { history: say } = words.review;
  const [shown, show] = useState(page);
  const left = items.length - shown;
  return (
    <>
      {children(left > 0 ? items.slice(0, shown) : items)}
      {items.length > page && (
        <div class="more">
          <p class="soft" role="status">
            {say.shown(Math.min(shown, items.length), items.length)}
          </p>
          {left > 0 && (
            <button type="button" class="button" onClick={() => show(shown + page)}>
              {say.more(Math.min(page, left))}
            </button>
          )}
        </div>
      )}
    </>
  );
}
