import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, facts, logOut, marks } from '../parts';
import { shells } from '../shells';

/** One description list: every device a term, its details the descriptions that follow. */
export const dlOne: Layout = {
  shell: shells.among,
  frame: frames.plain,
  list: (v) =>
    html`<dl>${v.rows.map(
      (row) => html`
      <dt class="strong">${row.device || '—'}</dt>
      ${facts(v, row).map((fact) => html`<dd class="small">${fact.shown}</dd>`)}
      ${marks(v, row).map((mark) => html`<dd class="small">${mark}</dd>`)}
      ${canLogOut(row) && html`<dd>${logOut(v, row)}</dd>`}`,
    )}</dl>`,
};
