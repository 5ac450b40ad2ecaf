import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { facts, logOut, pills } from '../parts';
import { shells } from '../shells';

/** A description list per session. */
export const dlEach: Layout = {
  shell: shells.portal,
  frame: frames.plain,
  list: (v) =>
    html`${v.rows.map(
      (row) => html`
      <div class="card">
        <dl class="pair">
          ${row.device && html`<dt class="muted">${v.say.device}</dt><dd>${row.device}</dd>`}
          ${facts(v, row).map((fact) => html`<dt class="muted">${fact.caption}</dt><dd>${fact.value}</dd>`)}
        </dl>
        <div class="between"><div class="wrap">${pills(v, row)}</div>${logOut(v, row)}</div>
      </div>`,
    )}`,
};
