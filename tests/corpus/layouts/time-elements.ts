import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { extra, logOut, pills } from '../parts';
import { shells } from '../shells';

/** Times in machine-readable elements. */
export const timeElements: Layout = {
  shell: shells.nested,
  frame: frames.roleHeading,
  exact: 'datetime',
  list: (v) =>
    html`<div role="list">${v.rows.map(
      (row) => html`
      <div role="listitem" class="between py3">
        <div>
          <div class="strong">${row.device}</div>
          <div class="small">${[row.apps.join(', '), row.placeShown].filter(Boolean).join(' · ')}</div>
          ${row.time && html`<time datetime="${row.time.instant.toISOString()}" class="small muted">${row.time.shown}</time>`}
          ${row.extra && html`<div class="small">${extra(row)}</div>`}
        </div>
        <div class="flex">${pills(v, row)}${logOut(v, row)}</div>
      </div>`,
    )}</div>`,
};
