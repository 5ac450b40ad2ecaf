import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, icon, logOut, pills } from '../parts';
import { shells } from '../shells';

/** One table; every session a body of two rows, the second spanning all columns. */
export const tabledGroups: Layout = {
  shell: shells.nested,
  frame: frames.allFirst,
  list: (v) => html`
    <table class="spread">${v.rows.map(
      (row) => html`
        <tbody>
          <tr><td>${icon(row.kind)}</td><td class="strong">${row.device}</td><td>${pills(v, row)}${logOut(v, row)}</td></tr>
          <tr class="line"><td></td><td colspan="2" class="small muted">${facts(v, row)
            .map((fact) => fact.shown)
            .join(' · ')}</td></tr>
        </tbody>`,
    )}</table>`,
};
