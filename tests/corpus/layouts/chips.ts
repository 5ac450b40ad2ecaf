import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { logOut, marks, whereAndWhen } from '../parts';
import { shells } from '../shells';

/** Everything but the device in chips. */
export const chips: Layout = {
  shell: shells.among,
  frame: frames.soup,
  list: (v) =>
    html`<div class="col">${v.rows.map(
      (row) => html`
      <div class="card">
        <div class="between"><div class="strong">${row.device}</div>${logOut(v, row)}</div>
        <div class="wrap">
          ${row.apps.map((app) => html`<div class="chip">${app}</div>`)}
          ${whereAndWhen(v, row).map((fact) => html`<div class="chip">${fact.shown}</div>`)}
          ${marks(v, row).map((mark) => html`<div class="pill">${mark}</div>`)}
        </div>
      </div>`,
    )}</div>`,
};
