import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, facts, logOut, marks } from '../parts';
import { shells } from '../shells';

/** A list of lists: every field an item of its own. */
export const nestedLists: Layout = {
  shell: shells.layers,
  frame: frames.allFirst,
  list: (v) =>
    html`<ul>${v.rows.map(
      (row) => html`
      <li>
        <span class="strong">${row.device}</span>
        <ul>
          ${facts(v, row).map((fact) => html`<li>${fact.caption}: ${fact.value}</li>`)}
          ${marks(v, row).map((mark) => html`<li>${mark}</li>`)}
          ${canLogOut(row) && html`<li>${logOut(v, row)}</li>`}
        </ul>
      </li>`,
    )}</ul>`,
};
