import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut, pills } from '../parts';
import { shells } from '../shells';

/** The first rows are there, bones of more stand below. */
export const bonesBelow: Layout = {
  shell: shells.drawer,
  frame: frames.closable,
  partial: 'always',
  footless: true,
  list: (v) =>
    html`<div aria-busy="true">${v.rows.map(
      (row) => html`
      <div class="between py3 line"><div><div class="strong">${row.device}</div><div class="small">${facts(
        v,
        row,
      )
        .map((fact) => fact.shown)
        .join(' · ')}</div>${pills(v, row)}</div>${logOut(v, row)}</div>`,
    )}${[0, 1].map(() => html`<div class="py3 line" aria-hidden="true"><div class="bone" style="width:40%"></div><div class="bone" style="width:70%"></div></div>`)}</div>`,
};
