import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { extra, facts, logOut, pills } from '../parts';
import { shells } from '../shells';

/** Every session twice, for narrow and for wide windows; the style sheet shows one. */
export const twoWidths: Layout = {
  shell: shells.nested,
  frame: frames.closable,
  list: (v) => html`
    <div class="narrow">${v.rows.map(
      (row) =>
        html`<div class="card"><div>${row.device}</div>${facts(v, row).map((fact) => html`<div>${fact.shown}</div>`)}${pills(v, row)}${logOut(v, row)}</div>`,
    )}</div>
    <table class="wide spread">${v.rows.map(
      (row) => html`
        <tr class="line"><td><div>${row.device}</div>${pills(v, row)}</td><td>${row.apps.join(', ')}</td><td>${row.placeShown}</td><td>${row.time?.shown}</td><td>${extra(row)}</td><td>${logOut(v, row)}</td></tr>`,
    )}</table>`,
};
