import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, facts, icon, pills } from '../parts';
import { shells } from '../shells';

/** A menu button per row instead of a log-out button. */
export const kebab: Layout = {
  shell: shells.tab,
  frame: frames.section,
  open: ['canLogOut'],
  list: (v) =>
    html`<div class="col">${v.rows.map(
      (row) => html`
      <div class="between py3">
        <div class="flex">${icon(row.kind)}<div class="col">
          <div class="flex"><span>${row.device}</span>${pills(v, row)}</div>
          ${facts(v, row).map((fact) => html`<span class="small muted">${fact.shown}</span>`)}
        </div></div>
        ${canLogOut(row) && html`<button type="button" class="bare" aria-haspopup="menu" aria-expanded="false" aria-label="${v.say.moreOptions}">${icon('dots')}</button>`}
      </div>`,
    )}</div>`,
};
