import { words } from '../../live';
import type { Row } from '../../show';
import type { LayoutProps } from './props';

function Lines({ row }: { row: Row }) {
  const w = words.value;
  return (
    <>
      <p class="m-0 font-medium">
        {row.device}
        {row.trusted && <span class="text-xs text-tertiary ms-2">{w.trusted}</span>}
      </p>
      <p class="m-0 mt-1 text-xs text-secondary">
        {row.apps.join(' · ')}
        {row.apps.length > 0 && <br />}
        {row.place}
        {row.place && <br />}
        {row.time}
      </p>
    </>
  );
}

/** This browser under a heading of its own, without a mark in the row; the others below. */
export function G({ rows, logOut }: LayoutProps) {
  const w = words.value;
  const own = rows.filter((row) => row.current);
  const others = rows.filter((row) => !row.current);
  return (
    <>
      {own.length > 0 && (
        <section class="pb-2">
          <h4 class="text-xs text-tertiary font-semibold py-2">{w.currentSession}</h4>
          {own.map((row) => (
            <div key={row.id} class="rounded-xl bg-hover p-4">
              <Lines row={row} />
            </div>
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h4 class="text-xs text-tertiary font-semibold pt-4 pb-1">{w.otherSessions}</h4>
          {others.map((row) => (
            <div
              key={row.id}
              class="flex items-start justify-between gap-4 py-3 border-b border-light last:border-b-0"
            >
              <div class="min-w-[0]">
                <Lines row={row} />
              </div>
              {row.canLogOut ? (
                <button type="button" class="link-btn shrink-0" onClick={() => logOut(row)}>
                  {w.logOut}
                </button>
              ) : (
                <span class="text-xs text-tertiary shrink-0">{w.unavailable}</span>
              )}
            </div>
          ))}
        </section>
      )}
    </>
  );
}
