import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, icon, logOut } from '../parts';
import { shells } from '../shells';

/** Buttons that unfold regions; only the first region is open. */
export const accordionFolded: Layout = {
  shell: shells.nested,
  frame: frames.closable,
  hides: (_, index) => (index === 0 ? [] : ['apps', 'location', 'canLogOut', 'trusted']),
  list: (v) =>
    html`${v.rows.map(
      (row, i) => html`
      <div class="line">
        <h3><button type="button" id="acc-${i}" aria-expanded="${i === 0 ? 'true' : 'false'}" aria-controls="reg-${i}" class="bare fill between">
          <span class="col"><span>${row.device}</span><span class="small muted">${row.time?.shown}</span></span>
          <span class="flex">${row.current && html`<span class="pill">${v.currentMark}</span>`}${row.status === 'unavailable' && html`<span class="small">${v.say.statusUnavailable}</span>`}${icon('arrow')}</span>
        </button></h3>
        <div role="region" id="reg-${i}" aria-labelledby="acc-${i}"${i > 0 && html` hidden`}>
          ${facts(v, row)
            .filter((fact) => fact.field !== 'signedIn')
            .map((fact) => html`<p>${fact.shown}</p>`)}
          ${row.trusted && html`<p>${v.say.trusted}</p>`}${logOut(v, row)}
        </div>
      </div>`,
    )}`,
};
