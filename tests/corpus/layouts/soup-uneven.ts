import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut } from '../parts';
import { shells } from '../shells';
import type { Row } from '../view';

/** Rows of different depth: the current one is wrapped once more and carries a banner. */
export const soupUneven: Layout = {
  shell: shells.portal,
  frame: frames.soup,
  list: (v) => {
    const inner = (row: Row) => html`
      <div class="between">
        <div class="col"><span>${row.device}</span>${facts(v, row).map((fact) => html`<span class="muted">${fact.shown}</span>`)}
          ${row.trusted && html`<span class="chip">${v.say.trusted}</span>`}
          ${row.status === 'unavailable' && html`<em class="small">${v.say.statusUnavailable}</em>`}</div>
        ${logOut(v, row)}
      </div>`;
    return html`<div>${v.rows.map((row) =>
      row.current
        ? html`<div class="card"><div class="odd p2"><div class="caps small">${v.currentMark}</div><div>${inner(row)}</div></div></div>`
        : row.trusted
          ? html`<div class="py3"><div>${inner(row)}</div></div>`
          : html`<div class="py3">${inner(row)}</div>`,
    )}</div>`;
  },
};
