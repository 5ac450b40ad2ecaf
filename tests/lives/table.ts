import { LIKE_THE_OWNERS } from './intruders';
import type { Measured } from './measure';
import { HAPPENINGS, type Happening } from './truth';

type Column = { name: string; sum: Measured };

/** What several watchers made of the same lives, as text. */
export function tableOf(columns: Column[]): string {
  const kinds = keysOf(columns, ({ recall }) => recall);
  const causes = keysOf<Happening>(columns, (sum) => sum.false);
  const share = (part: number, of: number) => (of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`);
  const each = (show: (sum: Measured) => string) => columns.map(({ sum }) => show(sum));
  const fair = ({ false: counts }: Measured) =>
    [...counts].reduce((count, [what, times]) => count + (HAPPENINGS[what].fair ? times : 0), 0);
  const perMonth = (count: number, { months }: Measured) => (count / months).toFixed(3);

  const rows: string[][] = [
    ['', ...columns.map(({ name }) => name)],
    ['Told at the first complete reading', ...each((sum) => total(sum, () => true))],
    [
      '  without what reads like the owner’s',
      ...each((sum) => total(sum, (kind) => !LIKE_THE_OWNERS.includes(kind))),
    ],
    ...kinds.map((kind) => [
      `  ${kind}${LIKE_THE_OWNERS.includes(kind) ? ' (like the owner’s)' : ''}`,
      ...each(({ recall }) => {
        const { shown, told } = recall.get(kind) ?? { shown: 0, told: 0 };
        return `${told}/${shown}`;
      }),
    ]),
    [
      'Already there: first / in first three',
      ...each(({ atStart: { shown, first, firstThree } }) => `${first} / ${firstThree} of ${shown}`),
    ],
    ['Interruptions', ...each(({ interruptions }) => `${interruptions}`)],
    ['  about an intruder (precision)', ...each((sum) => share(sum.true, sum.interruptions))],
    ['  precision without fair questions', ...each((sum) => share(sum.true, sum.interruptions - fair(sum)))],
    ['False interruptions per account-month', ...each((sum) => perMonth(sum.interruptions - sum.true, sum))],
    ['  without fair questions', ...each((sum) => perMonth(sum.interruptions - sum.true - fair(sum), sum))],
    ['  in these account-months', ...each(({ months }) => months.toFixed(0))],
    ...causes.map((cause) => [
      `  ${cause}${HAPPENINGS[cause].fair ? ' (fair)' : ''}`,
      ...each((sum) => `${sum.false.get(cause) ?? 0}`),
    ]),
    ['Told of sessions that no row shows', ...each(({ unplaced }) => `${unplaced}`)],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function total({ recall }: Measured, included: (kind: string) => boolean): string {
  const counts = [...recall].filter(([kind]) => included(kind)).map(([, count]) => count);
  const shown = counts.reduce((count, one) => count + one.shown, 0);
  const told = counts.reduce((count, one) => count + one.told, 0);
  return `${told}/${shown} ${((100 * told) / Math.max(1, shown)).toFixed(1)} %`;
}

const keysOf = <Key extends string>(columns: Column[], counts: (sum: Measured) => Map<Key, unknown>): Key[] =>
  [...new Set(columns.flatMap(({ sum }) => [...counts(sum).keys()]))].sort();
