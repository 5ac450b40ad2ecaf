import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut, marks } from '../parts';
import { shells } from '../shells';

/** A line parted by bars below the device. */
export const strungBars: Layout = {
  shell: shells.custom,
  frame: frames.plain,
  list: (v) =>
    html`<ul class="plainlist">${v.rows.map(
      (row) => html`
      <li class="py3"><div class="between"><span class="strong">${row.device}</span>${logOut(v, row)}</div>
        <span class="small muted">${[...facts(v, row).map((fact) => fact.shown), ...marks(v, row)].join(' | ')}</span></li>`,
    )}</ul>`,
};
