import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut } from '../parts';
import { shells } from '../shells';

/** Caption and value on one line, the caption in bold with its colon. */
export const boldCaptions: Layout = {
  shell: shells.native,
  frame: frames.plain,
  list: (v) =>
    html`<div>${v.rows.map(
      (row) => html`
      <div class="card">
        ${row.device && html`<div><b>${v.say.device}:</b> ${row.device}</div>`}
        ${facts(v, row).map((fact) => html`<div><b>${fact.caption}:</b> ${fact.value}</div>`)}
        ${row.status === 'unavailable' && html`<div>${v.say.statusUnavailable}</div>`}
        ${row.trusted && html`<div>${v.say.trusted}</div>`}
        <div>${row.current ? html`<i>${v.currentMark}</i>` : logOut(v, row)}</div>
      </div>`,
    )}</div>`,
};
