import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut, marks } from '../parts';
import { shells } from '../shells';

/** Each session one text with real line ends. */
export const preLines: Layout = {
  shell: shells.portal,
  frame: frames.roleHeading,
  list: (v) =>
    html`<div role="list">${v.rows.map(
      (row) => html`
      <div role="listitem" class="between line py3">
        <div class="pre">${[row.device, ...facts(v, row).map((fact) => fact.shown), ...marks(v, row)].filter(Boolean).join('\n')}</div>
        ${logOut(v, row)}
      </div>`,
    )}</div>`,
};
