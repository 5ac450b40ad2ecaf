import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { extra, logOut, marks } from '../parts';
import { shells } from '../shells';

/** The mark first, the time on the right, the app before the device. */
export const deviceSplit: Layout = {
  shell: shells.among,
  frame: frames.back,
  list: (v) =>
    html`<div>${v.rows.map(
      (row) => html`
      <div class="py3 line">
        ${marks(v, row).map((mark) => html`<div class="small caps">${mark}</div>`)}
        <div class="between"><span class="small muted">${row.apps.join(', ')}</span><span class="small muted">${row.time?.shown}</span></div>
        <div class="between"><span class="strong">${row.device}</span><span class="small">${extra(row)}</span></div>
        <div class="between"><span>${row.placeShown}</span>${logOut(v, row)}</div>
      </div>`,
    )}</div>`,
};
