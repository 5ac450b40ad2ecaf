import { frames } from '../frames';
import { between, html } from '../html';
import type { Layout } from '../layout';
import { facts, icon, logOut, pills } from '../parts';
import { shells } from '../shells';

/** List roles on divs; each item is named by its device. */
export const ariaList: Layout = {
  shell: shells.drawer,
  frame: frames.back,
  list: (v) =>
    html`<div role="list">${v.rows.map(
      (row, i) => html`
      <div role="listitem" aria-labelledby="s-${i}-name" class="between py3">
        <div class="flex">${icon(row.kind)}<div>
          <div id="s-${i}-name">${row.device}</div>
          <div class="small muted">${between(
            facts(v, row).map((fact) => html`<span>${fact.shown}</span>`),
            html`<span aria-hidden="true"> • </span>`,
          )}</div>
        </div></div>
        <div class="flex">${pills(v, row)}${logOut(v, row)}</div>
      </div>`,
    )}</div>`,
};
