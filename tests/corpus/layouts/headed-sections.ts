import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut, marks } from '../parts';
import { shells } from '../shells';

/** A section with a heading per session, captions in running text. */
export const headedSections: Layout = {
  shell: shells.nested,
  frame: frames.back,
  list: (v) =>
    html`${v.rows.map(
      (row) => html`
      <section class="py3 line">
        <h5 class="strong">${row.device || '—'}</h5>
        ${facts(v, row).map((fact) => html`<p class="small">${fact.caption}: ${fact.value}</p>`)}
        ${marks(v, row).map((mark) => html`<p class="small strong">${mark}</p>`)}
        ${logOut(v, row)}
      </section>`,
    )}`,
};
