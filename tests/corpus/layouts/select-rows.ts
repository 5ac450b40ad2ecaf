import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { canLogOut, facts, pills } from '../parts';
import { shells } from '../shells';

/** Check boxes to log several sessions out at once. */
export const selectRows: Layout = {
  shell: shells.nested,
  frame: frames.back,
  open: ['canLogOut'],
  list: (v) => html`
    <fieldset class="card"><legend class="small muted">${v.say.activeSessions}</legend>
      ${v.rows.map(
        (row, i) => html`
          <div class="flex py3 line">
            <input type="checkbox" id="pick-${i}" aria-label="${v.say.select.replace('{device}', row.device).trim()}"${!canLogOut(row) && html` disabled`}>
            <label for="pick-${i}" class="grow"><span class="strong">${row.device}</span><span class="small muted col">${facts(v, row).map((fact) => html`<span>${fact.shown}</span>`)}</span></label>
            ${pills(v, row)}
          </div>`,
      )}
    </fieldset>
    <button type="button" class="btn" disabled>${v.say.logOutSelected}</button>`,
};
