import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut, pills } from '../parts';
import { shells } from '../shells';

/** A second dialog; two lines of text and a button per row. */
export const radixRows: Layout = {
  shell: shells.nested,
  frame: frames.plain,
  list: (v) =>
    html`<div class="col">${v.rows.map(
      (row) => html`
      <div class="between py3 line">
        <div>
          <div class="flex"><span class="strong">${row.device}</span>${pills(v, row)}</div>
          <div class="small muted">${facts(v, row)
            .map((fact) => fact.shown)
            .join(' · ')}</div>
        </div>
        ${logOut(v, row)}
      </div>`,
    )}</div>`,
};
