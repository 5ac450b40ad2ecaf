import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut, pills } from '../parts';
import { shells } from '../shells';

/** The two copies stand in every row. */
export const twoWidthsInside: Layout = {
  shell: shells.page,
  frame: frames.roleHeading,
  list: (v) =>
    html`<ul class="plainlist">${v.rows.map(
      (row) => html`
      <li class="py3 line">
        <div class="wide"><div class="between">
          <div><b>${row.device}</b><div class="small">${facts(v, row)
            .map((fact) => fact.shown)
            .join(' · ')}</div></div>
          <div class="flex">${pills(v, row)}${logOut(v, row)}</div></div></div>
        <div class="narrow" aria-hidden="true"><b>${row.device}</b>${facts(v, row).map((fact) => html`<p>${fact.shown}</p>`)}${pills(v, row)}${logOut(v, row)}</div>
      </li>`,
    )}</ul>`,
};
