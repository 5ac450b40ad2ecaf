import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, facts, icon, marks } from '../parts';
import { shells } from '../shells';

/** The value large with a small caption below it, two columns, links for controls. */
export const valueFirst: Layout = {
  shell: shells.tab,
  frame: frames.soup,
  list: (v) =>
    html`<div>${v.rows.map(
      (row) => html`
      <div class="card"><div class="halves">
        <div class="col">${icon(row.kind)}${marks(v, row).map((mark) => html`<small>${mark}</small>`)}${canLogOut(row) && html`<a href="#" class="danger">${v.say.logOut}</a>`}</div>
        <div>
          ${row.device && html`<div><div class="strong">${row.device}</div><div class="small muted">${v.say.device}</div></div>`}
          ${facts(v, row).map((fact) => html`<div><div>${fact.value}</div><div class="small muted">${fact.caption}</div></div>`)}
        </div>
      </div></div>`,
    )}</div>`,
};
