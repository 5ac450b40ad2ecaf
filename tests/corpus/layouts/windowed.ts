import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut, pills } from '../parts';
import { shells } from '../shells';

/** Rows at absolute places in a box made tall for those not drawn yet. */
export const windowed: Layout = {
  shell: shells.nested,
  frame: frames.plain,
  partial: 'sometimes',
  list: (v) => html`
    <div class="tall"><div role="list" style="position:relative;height:${v.total * 96}px">${v.rows.map(
      (row, i) => html`
        <div role="listitem" aria-setsize="${v.total}" aria-posinset="${i + 1}" style="position:absolute;top:0;left:0;width:100%;transform:translateY(${i * 96}px)">
          <div class="between p2"><div><div class="strong">${row.device}</div>${facts(v, row).map((fact) => html`<div class="small">${fact.shown}</div>`)}</div>
          <div class="flex">${pills(v, row)}${logOut(v, row)}</div></div>
        </div>`,
    )}</div></div>`,
};
