import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, extra, icon } from '../parts';
import { shells } from '../shells';

/** Short times and cut labels that are written out in tooltips. */
export const tooltips: Layout = {
  shell: shells.drawer,
  frame: frames.roleHeading,
  exact: 'tooltip',
  list: (v) =>
    html`<ul class="plainlist">${v.rows.map(
      (row) => html`
      <li class="between line py3">
        <div class="col">
          <span class="flex"><span title="${row.device}" class="strong cut">${row.device}</span>${row.trusted && html`<abbr title="${v.say.trusted}">✓</abbr>`}${row.current && html`<span class="pill">${v.currentMark}</span>`}</span>
          <span class="small">${[row.apps.join(', '), row.placeShown].filter(Boolean).join(' · ')}</span>
          ${row.time && html`<span title="${row.time.full}" class="small muted">${row.time.shown}</span>`}
          ${row.extra && html`<span class="small">${extra(row)}</span>`}
          ${row.status === 'unavailable' && html`<span class="small">${v.say.statusUnavailable}</span>`}
        </div>
        ${canLogOut(row) && html`<button type="button" class="bare" title="${v.say.logOut}">${icon('leave')}</button>`}
      </li>`,
    )}</ul>`,
};
