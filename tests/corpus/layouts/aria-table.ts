import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { logOut, marks } from '../parts';
import { shells } from '../shells';

/** A table of divs with roles. */
export const ariaTable: Layout = {
  shell: shells.page,
  frame: frames.allFirst,
  list: (v) => html`
    <div role="table" aria-label="${v.say.activeSessions}">
      <div role="rowgroup"><div role="row" class="five">${[
        v.say.device,
        v.say.location,
        v.say.signInTime,
        v.say.app,
        v.say.actions,
      ].map((name) => html`<div role="columnheader" class="small muted">${name}</div>`)}</div></div>
      <div role="rowgroup">${v.rows.map(
        (row) => html`
          <div role="row" class="five line">
            <div role="cell"><div>${row.device}</div>${marks(v, row).map((mark) => html`<div class="small">${mark}</div>`)}</div>
            <div role="cell">${row.place}</div><div role="cell">${row.time?.text}</div>
            <div role="cell">${row.apps.join(', ')}</div><div role="cell">${logOut(v, row)}</div>
          </div>`,
      )}</div>
    </div>`,
};
