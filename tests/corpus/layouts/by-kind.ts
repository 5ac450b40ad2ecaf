import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut, pills } from '../parts';
import { shells } from '../shells';
import type { Row } from '../view';

/** Grouped into computers and phones under headings. */
export const byKind: Layout = {
  order: (rows) => [
    ...rows.filter((row) => row.kind !== 'phone'),
    ...rows.filter((row) => row.kind === 'phone'),
  ],
  shell: shells.page,
  frame: frames.back,
  list: (v) => {
    const part = (name: string, rows: readonly Row[]) =>
      rows.length > 0 &&
      html`<h3 class="strong mt4">${name}</h3><ul class="plainlist">${rows.map(
        (row) => html`
          <li class="between py3 line">
            <div><div>${row.device}</div><div class="small muted">${facts(v, row)
              .map((fact) => fact.shown)
              .join(' · ')}</div><div class="wrap">${pills(v, row)}</div></div>
            ${logOut(v, row)}
          </li>`,
      )}</ul>`;
    return html`${part(
      v.say.computers,
      v.rows.filter((row) => row.kind !== 'phone'),
    )}${part(
      v.say.phones,
      v.rows.filter((row) => row.kind === 'phone'),
    )}`;
  },
};
