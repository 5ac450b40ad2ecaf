import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, facts, icon, logOutOf, marks } from '../parts';
import { shells } from '../shells';

/** Captions and marks for screen readers only, drawings for the eye. */
export const forListeners: Layout = {
  shell: shells.portal,
  frame: frames.section,
  list: (v) =>
    html`<ul class="plainlist">${v.rows.map(
      (row) => html`
      <li class="between card">
        <div>
          ${row.device && html`<div><span class="sr">${v.say.device}: </span>${row.device}</div>`}
          ${facts(v, row).map((fact) => html`<div class="small flex">${icon(fact.field === 'location' ? 'pin' : 'clock')}<span class="sr">${fact.caption}: </span><span>${fact.value}</span></div>`)}
          ${marks(v, row).map((mark) => html`<span class="sr">${mark}</span>`)}
        </div>
        ${canLogOut(row) && html`<button type="button" class="btn">${icon('leave')}<span class="sr">${logOutOf(v, row)}</span></button>`}
      </li>`,
    )}</ul>`,
};
