import { Icon } from '../../icons';
import { words } from '../../live';
import type { LayoutProps } from './props';

const list = { role: 'list' } as const;
const item = { role: 'listitem' } as const;

/** A list by its roles alone, with icons that speak, captions for screen readers only, and time elements. */
export function E({ rows, logOut }: LayoutProps) {
  const w = words.value;
  return (
    <div {...list}>
      {rows.map((row) => (
        <div
          {...item}
          key={row.id}
          class="flex items-center gap-4 py-3 border-b border-light last:border-b-0"
        >
          <span class="bg-hover rounded-full p-2.5 flex">
            <Icon name={row.kind} title={row.kind === 'phone' ? w.phone : w.laptop} />
          </span>
          <div class="flex-1 min-w-[0]">
            <div class="flex items-center gap-1 font-medium">
              <span class="truncate">{row.device}</span>
              {row.trusted && <Icon name="shield" class="size-4 text-tertiary" title={w.trustedDevice} />}
            </div>
            <div class="text-xs text-secondary">
              {row.place && (
                <span class="block">
                  <span class="sr-only">{w.locationHead}: </span>
                  {row.place}
                </span>
              )}
              {row.time && (
                <span class="block">
                  <span class="sr-only">{w.signedInHead}: </span>
                  <time dateTime={row.datetime ?? undefined}>{row.time}</time>
                </span>
              )}
              {row.apps.length > 0 && (
                <span class="block">
                  <span class="sr-only">{w.appsHead}: </span>
                  {row.apps.map((app, index) => (
                    <span key={app}>
                      {index > 0 && <span aria-hidden="true"> · </span>}
                      <span>{app}</span>
                    </span>
                  ))}
                </span>
              )}
            </div>
          </div>
          {row.current && <span class="chip shrink-0">{w.currentSession.toLocaleUpperCase(w.lang)}</span>}
          {row.unavailable && <span class="text-xs text-tertiary shrink-0">{w.unavailable}</span>}
          {row.canLogOut && (
            <button
              type="button"
              class="btn relative btn-secondary btn-small shrink-0"
              aria-label={w.logOutOf(row.device)}
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
