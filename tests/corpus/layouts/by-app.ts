import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { logOut, pills, whereAndWhen } from '../parts';
import { shells } from '../shells';

/** Grouped by app under headings; the rows themselves do not repeat it. */
export const byApp: Layout = {
  shell: shells.tab,
  frame: frames.allFirst,
  open: ['apps'],
  order: (rows) => {
    const names = [...new Set(rows.map((row) => row.apps.join()))];
    return names.flatMap((name) => rows.filter((row) => row.apps.join() === name));
  },
  list: (v) => {
    const groups = [...new Set(v.rows.map((row) => row.apps.join(', ')))];
    return html`${groups.map(
      (name) => html`
        <section class="mt4">
          ${name && html`<div role="heading" aria-level="4" class="small muted caps">${name}</div>`}
          ${v.rows
            .filter((row) => row.apps.join(', ') === name)
            .map(
              (row) => html`
              <div class="between py3 line">
                <div><div class="strong">${row.device}</div>${whereAndWhen(v, row).map((fact) => html`<div class="small">${fact.shown}</div>`)}</div>
                <div class="flex">${pills(v, row)}${logOut(v, row)}</div>
              </div>`,
            )}
        </section>`,
    )}`;
  },
};
