import { frames } from '../frames';
import { between, html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, facts, marks } from '../parts';
import { shells } from '../shells';

/** A numbered list in the tab, lines parted by line breaks. */
export const olLines: Layout = {
  shell: shells.tab,
  frame: frames.plain,
  list: (v) =>
    html`<ol>${v.rows.map(
      (row) => html`
      <li class="py3">
        <p>${between([...(row.device ? [html`<b>${row.device}</b>`] : []), ...facts(v, row).map((fact) => fact.shown), ...marks(v, row)], html`<br>`)}</p>
        ${canLogOut(row) && html`<a href="#" role="button">${v.say.logOut}</a>`}
      </li>`,
    )}</ol>`,
};
