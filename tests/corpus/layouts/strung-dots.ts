import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut, marks } from '../parts';
import { shells } from '../shells';

/** A single line with everything on it. */
export const strungDots: Layout = {
  shell: shells.layers,
  frame: frames.plain,
  list: (v) =>
    html`<div>${v.rows.map(
      (row) =>
        html`<div class="between py3 line"><span>${[row.device, ...facts(v, row).map((fact) => fact.shown), ...marks(v, row)].filter(Boolean).join(' · ')}</span>${logOut(v, row)}</div>`,
    )}</div>`,
};
