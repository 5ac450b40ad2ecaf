import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, facts, logOut, pills } from '../parts';
import { shells } from '../shells';

/** A small table per session, captions in its first column. */
export const tableEach: Layout = {
  shell: shells.drawer,
  frame: frames.section,
  list: (v) =>
    html`${v.rows.map(
      (row) => html`
      <table class="card fill">
        <tbody>
          <tr><th>${v.say.device}</th><td>${row.device} ${pills(v, row)}</td></tr>
          ${facts(v, row).map((fact) => html`<tr><th>${fact.caption}</th><td>${fact.value}</td></tr>`)}
        </tbody>
        ${canLogOut(row) && html`<tfoot><tr><td colspan="2">${logOut(v, row)}</td></tr></tfoot>`}
      </table>`,
    )}`,
};
