import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, icon, marks } from '../parts';
import { shells } from '../shells';

/** Rows that are buttons and lead to a page of details. */
export const rowButtons: Layout = {
  shell: shells.custom,
  frame: frames.back,
  open: ['canLogOut'],
  list: (v) =>
    html`<div class="col">${v.rows.map(
      (row) => html`
      <button type="button" class="bare fill between line">
        <span class="flex">${icon(row.kind)}<span class="col">
          <span class="strong">${row.device}</span>
          <span class="small">${facts(v, row)
            .map((fact) => fact.shown)
            .join(' · ')}</span>
          ${marks(v, row).map((mark) => html`<span class="small muted">${mark}</span>`)}
        </span></span>
        ${icon('arrow')}
      </button>`,
    )}</div>`,
};
