import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut, pills } from '../parts';
import { shells } from '../shells';

/** A button below the list brings more. */
export const showMore: Layout = {
  shell: shells.portal,
  frame: frames.back,
  partial: 'always',
  list: (v) => html`
    <ul class="plainlist">${v.rows.map(
      (row) => html`
        <li class="between py3 line"><div><div>${row.device}</div><div class="small muted">${facts(v, row)
          .map((fact) => fact.shown)
          .join(' · ')}</div><div class="wrap">${pills(v, row)}</div></div>${logOut(v, row)}</li>`,
    )}</ul>
    <div class="py3"><button type="button" class="btn fill">${v.say.showMore}</button></div>`,
};
