import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, icon, logOut, marks } from '../parts';
import { shells } from '../shells';

/** Tiles side by side, the control at the foot of each, the drawings named in English. */
export const tiles: Layout = {
  shell: shells.among,
  frame: frames.section,
  list: (v) =>
    html`<div class="tiles">${v.rows.map(
      (row) => html`
      <div class="card col">
        ${icon(row.kind, row.kind === 'unknown' ? undefined : row.kind === 'phone' ? 'Phone' : 'Desktop')}
        <span class="strong">${row.device}</span>
        ${facts(v, row).map((fact) => html`<span class="small">${fact.shown}</span>`)}
        ${marks(v, row).map((mark) => html`<span class="chip">${mark}</span>`)}
        ${logOut(v, row)}
      </div>`,
    )}</div>`,
};
