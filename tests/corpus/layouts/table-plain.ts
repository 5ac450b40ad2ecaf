import { frames } from '../frames';
import { html } from '../html';
import type { Layout } from '../layout';
import { logOut, pills } from '../parts';
import { shells } from '../shells';

/** A table with a head and one column per field. */
export const tablePlain: Layout = {
  shell: shells.nested,
  frame: frames.allFirst,
  list: (v) => {
    const blank = v.random.pick(['', '—', '–']);
    const cell = (text: string | undefined) => html`<td>${text || blank}</td>`;
    return html`
      <table class="spread">
        <thead><tr>
          <th scope="col">${v.say.device}</th><th scope="col">${v.say.app}</th><th scope="col">${v.say.location}</th>
          <th scope="col">${v.say.signInTime}</th><th scope="col"><span class="sr">${v.say.actions}</span></th>
        </tr></thead>
        <tbody>${v.rows.map(
          (row) => html`
            <tr class="line">
              <td>${row.device || blank}${pills(v, row)}</td>
              ${cell(row.apps.join(', '))}${cell(row.place)}${cell(row.time?.text)}
              <td>${logOut(v, row)}</td>
            </tr>`,
        )}</tbody>
      </table>`;
  },
};
