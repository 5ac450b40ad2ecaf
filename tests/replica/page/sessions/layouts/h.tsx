import { Icon } from '../../icons';
import { words } from '../../live';
import type { LayoutProps } from './props';

/** Everything strung into one line, and buttons that are icons alone. */
export function H({ rows, logOut }: LayoutProps) {
  const w = words.value;
  return (
    <div class="flex flex-col gap-1 py-1">
      {rows.map((row) => (
        <div key={row.id} class="flex items-center gap-3 py-2">
          <Icon name={row.kind} class="text-secondary" />
          <span class="flex-1 min-w-[0]">
            {[row.device, row.apps.join(', '), row.place && w.approx(row.place), row.time]
              .filter(Boolean)
              .join(' • ')}
            {row.trusted && <span class="chip ms-2">{w.trusted}</span>}
            {row.current && <span class="chip ms-2">{w.currentSession}</span>}
            {row.unavailable && <span class="chip ms-2">{w.unavailable}</span>}
          </span>
          {row.canLogOut && (
            <button
              type="button"
              class="icon-btn shrink-0"
              aria-label={w.logOutOf(row.device)}
              onClick={() => logOut(row)}
            >
              <Icon name="exit" class="size-4" />
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
