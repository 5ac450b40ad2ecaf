import type { SessionRow } from '../../lib/model';
import { tame } from '../../lib/words/shown';
import type { TeachingWords } from '../../lib/words/teaching';

const COLUMNS = ['device', 'app', 'place', 'time', 'current', 'trusted', 'logOut'] as const;

/** What Rollcall reads in all rows now, for the owner to look through. */
export function Preview({ rows, words }: { rows: SessionRow[]; words: TeachingWords }) {
  return (
    // Where there is little room it scrolls by itself, and must be reached by keyboard for that.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
    <section class="preview" aria-label={words.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words.field[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              <th scope="row">{shown(row.device, words)}</th>
              <td>{shown(row.apps.join(', '), words)}</td>
              <td>{shown(row.location, words)}</td>
              <td>{shown(row.signedIn?.text ?? '', words)}</td>
              <td>{row.current ? words.yes : words.no}</td>
              <td>{row.trusted ? words.yes : words.no}</td>
              <td>{row.canLogOut ? words.yes : words.no}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const shown = (text: string, words: TeachingWords) =>
  text === '' ? <span class="missing">{words.missing}</span> : <bdi>{tame(text)}</bdi>;
