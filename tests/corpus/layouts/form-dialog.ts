import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, facts, pills } from '../parts';
import { shells } from '../shells';

/** A native dialog with one form per row, footer missing. */
export const formDialog: Layout = {
  shell: shells.native,
  frame: frames.closable,
  footless: true,
  list: (v) =>
    html`${v.rows.map(
      (row, i) => html`
      <form method="dialog" class="between py3 line">
        <div><output>${row.device}</output>${facts(v, row).map((fact) => html`<div class="small">${fact.shown}</div>`)}<div class="wrap">${pills(v, row)}</div></div>
        ${canLogOut(row) && html`<input type="submit" name="end-${i}" value="${v.say.logOut}" class="btn">`}
      </form>`,
    )}`,
};
