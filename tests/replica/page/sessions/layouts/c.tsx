import { words } from '../../live';
import type { LayoutProps } from './props';

/** A real table. */
export function C({ rows, logOut }: LayoutProps) {
  const w = words.value;
  return (
    <table class="w-full text-start border-collapse">
      <thead>
        <tr class="text-xs text-tertiary">
          {[w.deviceHead, w.appsHead, w.locationHead, w.signedInHead].map((head) => (
            <th key={head} scope="col" class="text-start font-medium py-2 pe-3 border-b border-light">
              {head}
            </th>
          ))}
          <th scope="col" class="border-b border-light">
            <span class="sr-only">{w.actionsHead}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} class="border-b border-light">
            <td class="py-3 pe-3">
              <span class="font-medium">{row.device}</span>
              {row.trusted && <span class="block text-xs text-tertiary">{w.trusted}</span>}
            </td>
            <td class="py-3 pe-3 text-secondary">
              {row.apps.map((app) => (
                <span key={app} class="block whitespace-nowrap">
                  {app}
                </span>
              ))}
            </td>
            <td class="py-3 pe-3 text-secondary">{row.place}</td>
            <td class="py-3 pe-3 text-secondary">
              {row.datetime ? <time dateTime={row.datetime}>{row.time}</time> : row.time}
            </td>
            <td class="py-3 text-end">
              {row.canLogOut ? (
                <button
                  type="button"
                  class="btn relative btn-secondary btn-small"
                  onClick={() => logOut(row)}
                >
                  {w.logOut}
                </button>
              ) : (
                <span class="text-xs text-tertiary">{row.current ? w.currentSession : w.unavailable}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
