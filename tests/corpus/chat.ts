import { type Html, html, nothing } from './html';
import { facts, icon, logOut } from './parts';
import type { View } from './view';

/** How the chat stands behind an open dialog: as it is, or out of reach. */
export type Behind = 'as-is' | 'aria-hidden' | 'inert';

const titles = [
  'Packing list for Norway',
  'Regex for dates',
  'Bread without yeast',
  'Cover letter draft',
  'Budget table',
];

const attribute: Readonly<Record<Behind, Html>> = {
  'as-is': nothing,
  'aria-hidden': { markup: ' aria-hidden="true" data-aria-hidden="true"' },
  inert: { markup: ' inert' },
};

const small = html`
  <div data-message-author-role="user" class="card"><p>Which bread can I bake without yeast?</p></div>
  <div data-message-author-role="assistant">
    <p>Three that work well at home:</p>
    <ul><li>Soda bread · 45 minutes</li><li>Flatbread · 20 minutes</li><li>Cornbread · 35 minutes</li></ul>
    <p>All three keep for a day.</p>
  </div>`;

/** An answer that looks much like a list of sessions: as list, as table or as code. */
function imitation(v: View): Html {
  const rows = v.rows.slice(0, 3);
  const line = (row: (typeof rows)[number]) =>
    [row.device, ...facts(v, row).map((fact) => fact.shown)].join(' · ');
  const answer = v.random.pick([
    html`<ul>${rows.map((row) => html`<li><strong>${row.device}</strong><p>${line(row)}</p>${logOut(v, row)}</li>`)}</ul>`,
    html`
      <table>
        <thead><tr><th>${v.say.device}</th><th>${v.say.location}</th><th>${v.say.signInTime}</th><th></th></tr></thead>
        <tbody>${rows.map(
          (row) =>
            html`<tr><td>${row.device}</td><td>${row.place}</td><td>${row.time?.text}</td><td>${v.say.logOut}</td></tr>`,
        )}</tbody>
      </table>`,
    html`<pre><code>${v.say.activeSessions}: ${rows.map((row) => html`${line(row)} [${v.say.logOut}] ; `)}</code></pre>`,
  ]);
  return html`
    <div data-message-author-role="user" class="card"><p>Show me what the page ${v.say.activeSessions} looks like.</p></div>
    <div data-message-author-role="assistant"><h2>${v.say.activeSessions}</h2>${answer}<p>${v.say.logOutAllTitle}</p></div>`;
}

/** The chat page: history, conversation, composer, profile button. */
export function chat(v: View, imitates: boolean, behind: Behind): Html {
  return html`
    <div class="app"${attribute[behind]}>
      <nav class="side" aria-label="Chat history">
        <a href="/" class="bare">${v.say.newChat}</a>
        <ol class="plainlist">${titles.map((title) => html`<li><a href="/c/${title.length}">${title}</a></li>`)}</ol>
        <button type="button" data-testid="accounts-profile-button" class="bare flex">
          ${icon('unknown')}<span>${v.say.account}</span>
        </button>
      </nav>
      <main class="talk">
        <article data-testid="conversation-turn-1">${imitates ? imitation(v) : small}</article>
        <form><div contenteditable="true" role="textbox" aria-label="${v.say.ask}" class="card"><p>${v.say.ask}</p></div></form>
      </main>
    </div>`;
}
