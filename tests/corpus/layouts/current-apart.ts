import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, icon, logOut } from '../parts';
import { shells } from '../shells';
import type { Row } from '../view';

/** The session one looks from in a section of its own, the others below. */
export const currentApart: Layout = {
  order: (rows) => [...rows.filter((row) => row.current), ...rows.filter((row) => !row.current)],
  shell: shells.nested,
  frame: frames.plain,
  list: (v) => {
    const one = (row: Row) => html`
      <div class="between py3 line">
        <div class="flex">${icon(row.kind)}<div><div class="strong">${row.device}</div>
          ${facts(v, row).map((fact) => html`<div class="small muted">${fact.shown}</div>`)}
          ${row.trusted && html`<div class="small">${v.say.trusted}</div>`}
          ${row.status === 'unavailable' && html`<div class="small">${v.say.statusUnavailable}</div>`}</div></div>
        ${logOut(v, row)}
      </div>`;
    const part = (name: string, rows: readonly Row[]) =>
      rows.length > 0 &&
      html`<section><h3 class="strong mt4">${name}</h3><div>${rows.map(one)}</div></section>`;
    return html`${part(
      v.currentMark,
      v.rows.filter((row) => row.current),
    )}${part(
      v.say.otherSessions,
      v.rows.filter((row) => !row.current),
    )}`;
  },
};
