import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { logOut, pills } from '../parts';
import { shells } from '../shells';

/** Cells of a style-sheet grid with nothing around the cells of one row. */
export const flatGrid: Layout = {
  shell: shells.tab,
  frame: frames.back,
  list: (v) => html`
    <div class="cells">
      ${[v.say.device, v.say.location, v.say.signInTime, v.say.status].map((name) => html`<div class="small muted">${name}</div>`)}
      ${v.rows.map(
        (row) => html`
          <div><div class="strong">${row.device}</div><div class="small">${row.apps.join(', ')}</div></div>
          <div>${row.place}</div>
          <div>${row.time?.text}</div>
          <div>${pills(v, row)}${logOut(v, row)}</div>`,
      )}
    </div>`,
};
