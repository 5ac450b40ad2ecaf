import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { logOut, pills } from '../parts';
import { shells } from '../shells';

/** Pages of a table with a count below. */
export const pages: Layout = {
  shell: shells.page,
  frame: frames.plain,
  partial: 'sometimes',
  list: (v) => html`
    <table class="spread">
      <thead><tr><th>${v.say.device}</th><th>${v.say.location}</th><th>${v.say.signInTime}</th><th></th></tr></thead>
      <tbody>${v.rows.map(
        (row) => html`
          <tr><td><div>${row.device}</div><div class="small muted">${row.apps.join(', ')}</div></td><td>${row.place}</td><td>${row.time?.text}</td><td>${pills(v, row)}${logOut(v, row)}</td></tr>`,
      )}</tbody>
    </table>
    <div class="flex py3"><span class="small">${v.say.range.replace('{from}', '1').replace('{to}', String(v.rows.length)).replace('{total}', String(v.total))}</span>
      <button type="button" class="btn"${v.total === v.rows.length && html` disabled`}>${v.say.next}</button></div>`,
};
