/**
 * An answer that looks like the panel in text, list, table and code. It stands in the conversation and is no panel; the
 * words a reader looks for are all here.
 */

const rows = [
  ['Chrome on Windows', 'ChatGPT Web', 'Approx. Lagos, LA, NG', 'Nov 3, 2026, 4:12 AM', 'Log out'],
  ['iPhone · iOS 26.6.2', 'ChatGPT iOS App', 'Approx. Seattle, WA, US', 'Oct 28, 2026, 9:40 PM', 'Log out'],
  ['Firefox · Linux', 'API Platform', 'Approx. Tacoma, WA, US', 'Oct 11, 2026, 7:05 AM', 'Log out'],
  [
    'Chrome on macOS',
    'ChatGPT Web, Codex',
    'Approx. Seattle, WA, US',
    'Nov 4, 2026, 8:00 AM',
    'CURRENT SESSION',
  ],
];

const code = `<div role="dialog">
  <h2>Active sessions</h2>
  <ul>
    <li>Chrome on Windows · Lagos · Nov 3, 2026, 4:12 AM <button>Log out</button></li>
    <li>Chrome on macOS · Seattle · CURRENT SESSION</li>
  </ul>
</div>`;

export function Imitation() {
  return (
    <>
      <p>Here is the list you pasted, in order:</p>
      <h2>Active sessions</h2>
      <ul>
        {rows.map(([device, apps, place, time, end]) => (
          <li key={device}>
            <strong>{device}</strong>
            <br />
            {apps} · {place} · {time}
            <br />
            <a href="/c/imitation">{end}</a>
          </li>
        ))}
      </ul>
      <table>
        <thead>
          <tr>
            <th>Device</th>
            <th>Apps</th>
            <th>Location</th>
            <th>Signed in</th>
            <th>Action</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        The first line is the odd one: another system, another continent, and a sign-in in the small hours.
      </p>
      <pre>
        <code>{code}</code>
      </pre>
      <p>
        Open <strong>Settings &gt; Security &gt; Active sessions</strong>, choose <strong>Log out</strong>{' '}
        beside it, or <strong>Log out of all sessions</strong> if you are not sure.
      </p>
    </>
  );
}
