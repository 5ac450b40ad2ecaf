import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { logOut, pills, whereAndWhen } from '../parts';
import { shells } from '../shells';

/** A grid without a head row that knows how many rows there are. */
export const ariaGrid: Layout = {
  shell: shells.portal,
  frame: frames.closable,
  partial: 'sometimes',
  list: (v) => html`
    <div role="grid" aria-labelledby="radix-:r5a:" aria-rowcount="${v.total}">${v.rows.map(
      (row, i) => html`
        <div role="row" aria-rowindex="${i + 1}" class="between line py3">
          <div role="gridcell" class="grow"><span class="strong">${row.device}</span>${row.apps.map((app) => html`<span class="chip">${app}</span>`)}</div>
          <div role="gridcell" class="small">${whereAndWhen(v, row).map((fact) => html`<div>${fact.shown}</div>`)}</div>
          <div role="gridcell">${pills(v, row)}${logOut(v, row)}</div>
        </div>`,
    )}</div>`,
};
