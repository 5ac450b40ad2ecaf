import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, facts, marks } from '../parts';
import { shells } from '../shells';

/** Nothing but divs, one per field, several deep. */
export const soupFields: Layout = {
  shell: shells.layers,
  frame: frames.soup,
  list: (v) =>
    html`<div>${v.rows.map(
      (row) => html`
      <div class="p2"><div class="between">
        <div><div>
          ${row.device && html`<div><div class="strong">${row.device}</div></div>`}
          ${facts(v, row).map((fact) => html`<div><div class="small">${fact.shown}</div></div>`)}
          ${marks(v, row).map((mark) => html`<div class="caps small">${mark}</div>`)}
        </div></div>
        <div>${canLogOut(row) && html`<div role="button" tabindex="0" class="btn">${v.say.logOut}</div>`}</div>
      </div></div>`,
    )}</div>`,
};
