import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, icon, logOut, pills } from '../parts';
import { shells } from '../shells';

/** A line parted by commas below the device. */
export const strungCommas: Layout = {
  shell: shells.portal,
  frame: frames.allFirst,
  list: (v) =>
    html`<div>${v.rows.map(
      (row) => html`
      <div class="flex py3">${icon(row.kind)}
        <div class="grow"><div>${row.device}</div><div class="small">${facts(v, row)
          .map((fact) => fact.shown)
          .join(', ')}</div>${pills(v, row)}</div>
        ${logOut(v, row)}
      </div>`,
    )}</div>`,
};
