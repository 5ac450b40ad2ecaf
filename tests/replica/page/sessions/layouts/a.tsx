import { words } from '../../live';
import type { LayoutProps } from './props';

/** Boxes in boxes: label, one line "place · time", one line of apps, a button or a word at the end. */
export function A({ rows, logOut }: LayoutProps) {
  const w = words.value;
  return (
    <div class="flex flex-col">
      {rows.map((row) => (
        <div
          key={row.id}
          class="flex items-center justify-between gap-4 py-3 border-b border-light last:border-b-0"
        >
          <div class="min-w-[0]">
            <div class="flex items-center gap-2 flex-wrap">
              <div class="font-medium">{row.device}</div>
              {row.trusted && <div class="chip">{w.trusted}</div>}
            </div>
            <div class="text-xs text-secondary mt-1">
              {[row.place && w.approx(row.place), row.time].filter(Boolean).join(' · ')}
            </div>
            {row.apps.length > 0 && <div class="text-xs text-tertiary mt-1">{row.apps.join(', ')}</div>}
          </div>
          {row.current && (
            <div class="text-xs text-secondary uppercase tracking-wide shrink-0">{w.currentSession}</div>
          )}
          {row.unavailable && <div class="text-xs text-tertiary shrink-0">{w.unavailable}</div>}
          {row.canLogOut && (
            <button
              type="button"
              class="btn relative btn-secondary btn-small shrink-0"
              onClick={() => logOut(row)}
            >
              {w.logOut}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
