import type { ComponentChildren } from 'preact';
import { useStores } from '../../stores/stores';

interface InventoryTableProps {
  id: 'devices' | 'places';
  count: number;
  /** What stands in it, in `tbody` elements. */
  children: ComponentChildren;
  /** What leads to the rest. */
  more: ComponentChildren;
}

/** The frame of an inventory: its title with how many there are, what it tells, and the heads of its columns. */
export function InventoryTable({ id, count, children, more }: InventoryTableProps) {
  const { words } = useStores();
  const say = words.review.places[id];
  const title = `${id}-title`;
  return (
    <section class="inventory" aria-labelledby={title}>
      <h2 id={title}>
        {say.title} <span class="count">{count.toLocaleString(words.language)}</span>
      </h2>
      {count === 0 ? (
        <p class="soft">{say.none}</p>
      ) : (
        <>
          <p class="note soft">{say.note}</p>
          <table class={`lines lines-${id}`} aria-labelledby={title}>
            <thead>
              <tr>
                {Object.entries(say.columns).map(([column, name]) => (
                  <th scope="col" key={column} class={`cell-${column}`}>
                    <span class={column === 'actions' ? 'aloud' : undefined}>{name}</span>
                  </th>
                ))}
              </tr>
            </thead>
            {children}
          </table>
          {more}
        </>
      )}
    </section>
  );
}
