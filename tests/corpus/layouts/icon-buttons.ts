import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, facts, icon, logOutOf } from '../parts';
import { shells } from '../shells';

/** Controls and marks that are drawings with names. */
export const iconButtons: Layout = {
  shell: shells.nested,
  frame: frames.unnamed,
  list: (v) =>
    html`<ul class="plainlist">${v.rows.map(
      (row) => html`
      <li class="between py3 line">
        <div class="flex">${icon(row.kind)}<div>
          <span class="strong">${row.device}</span> ${row.current && html`<span class="chip">${v.currentMark}</span>`}${row.trusted && icon('tick', v.say.trusted)}
          <div class="small muted">${facts(v, row)
            .map((fact) => fact.shown)
            .join(' • ')}</div>
          ${row.status === 'unavailable' && html`<div class="small">${v.say.statusUnavailable}</div>`}
        </div></div>
        ${canLogOut(row) && html`<button type="button" class="bare" aria-label="${logOutOf(v, row)}">${icon('leave')}</button>`}
      </li>`,
    )}</ul>`,
};
