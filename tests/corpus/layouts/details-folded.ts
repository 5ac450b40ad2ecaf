import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut } from '../parts';
import { shells } from '../shells';

/** Disclosure widgets, all but the first one folded. */
export const detailsFolded: Layout = {
  shell: shells.page,
  frame: frames.plain,
  hides: (_, index) => (index === 0 ? [] : ['apps', 'signedIn', 'trusted', 'canLogOut', 'status']),
  list: (v) =>
    html`${v.rows.map(
      (row, i) => html`
      <details class="card"${i === 0 && html` open`}>
        <summary><span class="strong">${row.device}</span> ${row.current && html`<span class="pill">${v.currentMark}</span>`}
          <span class="small muted">${row.placeShown}</span></summary>
        ${facts(v, row)
          .filter((fact) => fact.field !== 'location')
          .map((fact) => html`<p class="small">${fact.shown}</p>`)}
        ${row.trusted && html`<p>${v.say.trusted}</p>`}
        ${row.status === 'unavailable' && html`<p>${v.say.statusUnavailable}</p>`}
        ${logOut(v, row)}
      </details>`,
    )}`,
};
