import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { logOut } from '../parts';
import { shells } from '../shells';

/** A table whose rows are headed by the device, with yes and no for trusted and a column for the status. */
export const tableRowHeads: Layout = {
  shell: shells.page,
  frame: frames.plain,
  list: (v) => html`
    <table class="spread">
      <caption class="sr">${v.say.activeSessions}</caption>
      <tr><td></td><th>${v.say.location}</th><th>${v.say.app}</th><th>${v.say.signInTime}</th><th>${v.say.trusted}</th><th>${v.say.status}</th><td></td></tr>
      ${v.rows.map(
        (row) => html`
          <tr>
            <th scope="row">${row.device}</th><td>${row.place}</td><td>${row.apps.join(', ')}</td><td>${row.time?.text}</td>
            <td>${row.trusted ? v.say.yes : v.say.no}</td>
            <td>${row.current ? v.currentMark : row.status === 'unavailable' ? v.say.statusUnavailable : v.say.active}</td>
            <td>${logOut(v, row)}</td>
          </tr>`,
      )}
    </table>`,
};
