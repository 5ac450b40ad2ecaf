import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, icon, logOut, pills } from '../parts';
import { shells } from '../shells';

/** The same with every region open, built without headings. */
export const accordionOpen: Layout = {
  shell: shells.tab,
  frame: frames.back,
  list: (v) =>
    html`${v.rows.map(
      (row, i) => html`
      <div class="card">
        <button type="button" aria-expanded="true" aria-controls="open-${i}" class="bare fill between">
          <span class="strong">${row.device || '—'}</span>${icon('arrow')}
        </button>
        <div id="open-${i}">
          ${facts(v, row).map((fact) => html`<div class="between small"><span class="muted">${fact.caption}</span><span>${fact.value}</span></div>`)}
          <div class="between"><div class="wrap">${pills(v, row)}</div>${logOut(v, row)}</div>
        </div>
      </div>`,
    )}`,
};
