import { useId, useState } from 'preact/hooks';
import { Icon } from '../../icons';
import { view, words } from '../../live';
import type { Row } from '../../show';
import type { LayoutProps } from './props';

function Fold({ row, logOut }: { row: Row; logOut: (row: Row) => void }) {
  const w = words.value;
  const id = `radix-${useId()}`;
  const [open, setOpen] = useState(view.value?.unfolded ?? true);
  return (
    <div data-state={open ? 'open' : 'closed'} class="border-b border-light last:border-b-0">
      <button
        type="button"
        class="entry w-full flex items-center justify-between gap-4 py-3 text-start"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="flex items-center gap-2 min-w-[0]">
          <Icon name={row.kind} class="text-secondary" />
          <span class="truncate">{row.device}</span>
          {row.current && <span class="text-xs text-tertiary uppercase">{w.currentSession}</span>}
        </span>
        <span class="flex items-center gap-2 text-xs text-secondary shrink-0">
          <span>{row.time}</span>
          <Icon name="chevron" class={`size-4 ${open ? 'rotate-90' : 'rtl:flip'}`} />
        </span>
      </button>
      <div id={id} hidden={!open} class="ps-7 pb-4 text-xs text-secondary">
        {row.place && <p class="m-0">{w.approx(row.place)}</p>}
        {row.apps.map((app) => (
          <p key={app} class="m-0 mt-1">
            {app}
          </p>
        ))}
        {row.trusted && <p class="m-0 mt-1">{w.trustedDevice}</p>}
        {row.unavailable && <p class="m-0 mt-1">{w.unavailable}</p>}
        {row.canLogOut && (
          <button type="button" class="btn relative btn-secondary btn-small mt-3" onClick={() => logOut(row)}>
            {w.logOut}
          </button>
        )}
      </div>
    </div>
  );
}

/** Rows that fold: device and time in the head, the rest and the button below. */
export function F({ rows, logOut }: LayoutProps) {
  return (
    <div>
      {rows.map((row) => (
        <Fold key={row.id} row={row} logOut={logOut} />
      ))}
    </div>
  );
}
