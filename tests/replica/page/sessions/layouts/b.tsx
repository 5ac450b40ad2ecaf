import { words } from '../../live';
import type { LayoutProps } from './props';

/** A list whose values stand beside captions, in boxes of two. */
export function B({ rows, logOut }: LayoutProps) {
  const w = words.value;
  return (
    <ul class="list-none p-0 m-0">
      {rows.map((row) => {
        const facts = [
          [w.appsHead, row.apps.join(', ')],
          [w.locationHead, row.place],
          [w.signedInHead, row.time],
        ];
        return (
          <li key={row.id} class="py-4 border-b border-light last:border-b-0">
            <div class="flex items-start justify-between gap-4">
              <p class="m-0 pb-2">
                <strong class="font-medium">{row.device}</strong>
                {row.current && <em class="chip ms-2">{w.currentSession}</em>}
                {row.trusted && <em class="chip ms-2">{w.trustedDevice}</em>}
              </p>
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
            {facts.map(
              ([caption, value]) =>
                value && (
                  <p key={caption} class="flex gap-2 text-xs m-0 py-0.5">
                    <span class="text-tertiary w-24 shrink-0">{caption}</span>
                    <span class="text-secondary">{value}</span>
                  </p>
                ),
            )}
            {row.unavailable && <p class="text-xs text-secondary m-0 py-0.5">{w.unavailable}</p>}
          </li>
        );
      })}
    </ul>
  );
}
