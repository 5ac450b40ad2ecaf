import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, facts, icon, logOutOf, marks } from '../parts';
import { shells } from '../shells';

/** Articles named by their headings. */
export const articles: Layout = {
  shell: shells.page,
  frame: frames.section,
  list: (v) =>
    html`${v.rows.map(
      (row, i) => html`
      <article class="card"${row.device && html` aria-labelledby="dev${i}"`}>
        <div class="flex">${icon(row.kind)}${row.device && html`<h4 id="dev${i}" class="strong">${row.device}</h4>`}</div>
        <div class="wrap">${marks(v, row).map((mark) => html`<span class="pill">${mark}</span>`)}</div>
        ${facts(v, row).map((fact) => html`<div class="flex small">${icon(fact.field === 'location' ? 'pin' : 'clock')}<span>${fact.shown}</span></div>`)}
        ${canLogOut(row) && html`<footer><button type="button" class="btn" aria-label="${logOutOf(v, row)}">${v.say.logOut}</button></footer>`}
      </article>`,
    )}`,
};
