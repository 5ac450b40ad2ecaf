import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, icon, logOut, pills } from '../parts';
import { shells } from '../shells';

/** Rules and empty boxes between the rows, every other one shaded. */
export const divided: Layout = {
  shell: shells.drawer,
  frame: frames.plain,
  list: (v) =>
    html`<div>${v.rows.map(
      (row, i) => html`
      ${i > 0 && html`<hr><div class="rule"></div>`}
      <div class="${i % 2 ? 'between py3 odd' : 'between py3'}">
        <div class="flex"><div class="p2">${icon(row.kind)}</div><div><p>${row.device}</p><p class="small">${facts(
          v,
          row,
        )
          .map((fact) => fact.shown)
          .join(' · ')}</p></div></div>
        <div>${pills(v, row)}</div>
        <div>${logOut(v, row)}</div>
      </div>`,
    )}<hr></div>`,
};
