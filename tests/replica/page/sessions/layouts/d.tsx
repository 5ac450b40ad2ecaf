import { words } from '../../live';
import type { LayoutProps } from './props';

/** Cards with a list of terms and chips. */
export function D({ rows, logOut }: LayoutProps) {
  const w = words.value;
  return (
    <div class="cards grid gap-3 py-2">
      {rows.map((row) => (
        <article key={row.id} class="rounded-xl border border-medium p-4 flex flex-col gap-3">
          <header class="flex items-center gap-2 flex-wrap">
            <h5 class="text-sm font-semibold m-0">{row.device}</h5>
            {row.current && <span class="chip">{w.currentSession}</span>}
            {row.trusted && <span class="chip">{w.trusted}</span>}
            {row.unavailable && <span class="chip">{w.unavailable}</span>}
          </header>
          <dl class="terms text-xs m-0">
            {row.apps.length > 0 && (
              <>
                <dt class="text-tertiary">{w.appsHead}</dt>
                <dd class="m-0 flex gap-1 flex-wrap">
                  {row.apps.map((app) => (
                    <span key={app} class="chip">
                      {app}
                    </span>
                  ))}
                </dd>
              </>
            )}
            {row.place && (
              <>
                <dt class="text-tertiary">{w.locationHead}</dt>
                <dd class="m-0">{w.approx(row.place)}</dd>
              </>
            )}
            {row.time && (
              <>
                <dt class="text-tertiary">{w.signedInHead}</dt>
                <dd class="m-0">
                  {row.datetime ? <time dateTime={row.datetime}>{row.time}</time> : row.time}
                </dd>
              </>
            )}
          </dl>
          {row.canLogOut && (
            <footer class="flex justify-end">
              <button type="button" class="btn relative btn-secondary btn-small" onClick={() => logOut(row)}>
                {w.logOut}
              </button>
            </footer>
          )}
        </article>
      ))}
    </div>
  );
}
