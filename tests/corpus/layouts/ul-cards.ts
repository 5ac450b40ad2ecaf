import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { logOut, pills, whereAndWhen } from '../parts';
import { shells } from '../shells';

/** A bulleted list of cards. */
export const ulCards: Layout = {
  shell: shells.nested,
  frame: frames.closable,
  list: (v) =>
    html`<ul class="plainlist">${v.rows.map(
      (row) => html`
      <li class="card">
        <div class="between"><strong>${row.device}</strong>${logOut(v, row)}</div>
        ${whereAndWhen(v, row).map((fact) => html`<p class="small muted">${fact.shown}</p>`)}
        <div class="wrap">${row.apps.map((app) => html`<span class="chip">${app}</span>`)}${pills(v, row)}</div>
      </li>`,
    )}</ul>`,
};
