import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut, pills } from '../parts';
import { shells } from '../shells';

/** Small boxes with the caption above the value. */
export const boxes: Layout = {
  shell: shells.page,
  frame: frames.closable,
  list: (v) =>
    html`<div>${v.rows.map(
      (row) => html`
      <div class="card">
        <div class="between"><div class="strong">${row.device}</div><div class="wrap">${pills(v, row)}</div></div>
        <div class="tiles">${facts(v, row).map(
          (fact) => html`<div><div class="small muted">${fact.caption}</div><div>${fact.value}</div></div>`,
        )}</div>
        ${logOut(v, row)}
      </div>`,
    )}</div>`,
};
