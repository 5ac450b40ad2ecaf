import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, facts, marks } from '../parts';
import { shells } from '../shells';

/** Elements of the page's own making. */
export const customElements: Layout = {
  shell: shells.custom,
  frame: frames.unnamed,
  list: (v) => html`
    <h2 class="big">${v.say.activeSessions}</h2>
    <oai-list>${v.rows.map(
      (row) => html`
        <oai-item class="between line py3">
          <oai-text class="col"><oai-label>${row.device}</oai-label>${facts(v, row).map((fact) => html`<oai-note class="small">${fact.shown}</oai-note>`)}</oai-text>
          <oai-end class="flex">${marks(v, row).map((mark) => html`<oai-tag class="pill">${mark}</oai-tag>`)}${canLogOut(row) && html`<oai-button role="button" tabindex="0" class="btn">${v.say.logOut}</oai-button>`}</oai-end>
        </oai-item>`,
    )}</oai-list>`,
};
