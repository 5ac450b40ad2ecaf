/** Made-up layouts that the rules cannot read, for what an owner shows of them. */

interface Made {
  name: string;
  where: string;
  when: string;
  app?: string;
  mark?: string;
  ends?: string;
}

export const made: Made[] = [
  {
    name: 'Blue Heron',
    where: 'Harbour side',
    when: 'Aug 28, 2026, 4:33 AM',
    app: 'Quill',
    mark: 'you are in it',
  },
  { name: 'Old Kettle', where: 'Upper mill', when: 'Aug 21, 2026, 9:10 PM', app: 'Quill', ends: 'Let go' },
  {
    name: 'Paper Lantern',
    where: 'Harbour side',
    when: 'Jul 2, 2026, 11:58 AM',
    app: 'Inkwell',
    ends: 'Let go',
  },
];

/** Names of devices that no list has, a mark and a log-out in words that no table has. */
export const riddles = (rows: Made[] = made): string =>
  `<div class="roll">${rows
    .map(
      ({ name, where, when, app, mark, ends }) =>
        `<div><div><i>${where}</i><b>${app}</b></div><div><span>${when}</span>${mark ? `<em>${mark}</em>` : ''}` +
        `<span>${name}</span></div>${ends ? `<a role="button" href="#">${ends}</a>` : ''}</div>`,
    )
    .join('')}</div>`;

/** A session in each column. */
export const columns = (
  rows = [
    ['Chrome on macOS', 'Lisbon, Portugal', 'Aug 28, 2026, 4:33 AM', 'ChatGPT Web'],
    ['Firefox on Windows', 'Oslo, Norway', 'Aug 21, 2026, 9:10 PM', 'ChatGPT Web'],
    ['Safari on iOS', 'Lagos, Nigeria', 'Jul 2, 2026, 11:58 AM', 'Codex'],
  ],
): string =>
  `<table><tbody>${[0, 1, 2, 3]
    .map((line) => `<tr>${rows.map((row) => `<td>${row[line]}</td>`).join('')}</tr>`)
    .join('')}<tr>${rows.map(() => '<td><button>Log out</button></td>').join('')}</tr></tbody></table>`;
