import { useEffect, useRef } from 'preact/hooks';
import type { Decision, TrackedSession } from '../../../lib/model';
import { Icon } from '../../icon';
import { hrefOf } from '../../stores/route-store';
import { type Stores, useStores } from '../../stores/stores';
import { piecesOf, useSlice } from './slice';
import { type Column, columns, nextSort, type Sort, sortText } from './sorting';
import { TableRow } from './table-row';

const decisionKeys: Record<string, Decision> = { m: 'keep', u: 'unsure', n: 'revoke' };

/** The sessions as a grid: arrows go from row to row, one key decides, and ten thousand rows stay light. */
export function Table({ sessions, sort }: { sessions: TrackedSession[]; sort: Sort | null }) {
  const stores = useStores();
  const { words, route, selection, account } = stores;
  const { sessions: say } = words.review;
  const body = useRef<HTMLTableSectionElement>(null);
  const slice = useSlice(body, sessions.length);
  const ids = sessions.map(({ id }) => id);
  const active = Math.max(0, ids.indexOf(selection.active.value ?? ''));
  const { path, query } = route.route.value;
  const all = ids.every((id) => selection.selected.value.has(id));

  const moveTo = (index: number) => {
    const id = ids[Math.max(0, Math.min(ids.length - 1, index))];
    if (id === undefined) return;
    selection.activate(id);
    requestAnimationFrame(() => {
      const row = body.current?.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isLetter(event.key) && !stores.settings.current.value.policy.single_key_shortcuts) return;
    if (move !== undefined) {
      event.preventDefault();
      moveTo(move(active, ids.length, Math.max(1, slice.end - slice.first - 26)));
      return;
    }
    if (!isRow(event.target)) return;
    act(event, ids[active], stores);
  };
  useOpened(path, moveTo, ids);

  return (
    <table
      class="grid"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid, since its rows are moved through and acted on by keys.
      role="grid"
      aria-label={say.table}
      aria-rowcount={sessions.length + 1}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" class="cell-select">
            <input
              type="checkbox"
              aria-label={say.selectAll}
              checked={all}
              onChange={() => selection.select(all ? [] : ids)}
            />
          </th>
          {columns.map((column) => (
            <Head
              key={column}
              column={column}
              sort={sort}
              onSort={(next) => route.ask({ sort: sortText(next) })}
            />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {piecesOf(slice, sessions.length, active).map((piece) => {
          if ('gap' in piece) {
            return (
              // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it has nothing in it that takes the focus.
              <tr
                key={`gap ${piece.before}`}
                class="gap"
                aria-hidden="true"
                style={{ height: `${piece.gap * slice.rowHeight}px` }}
              >
                <td colSpan={columns.length + 1} />
              </tr>
            );
          }
          const session = sessions[piece.row];
          if (session === undefined || account.watch.value === null) return null;
          return (
            <TableRow
              key={session.id}
              session={session}
              index={piece.row}
              active={piece.row === active}
              opened={path[1] === session.id}
              href={hrefOf('sessions', [account.watch.value.account, session.id], query)}
            />
          );
        })}
      </tbody>
    </table>
  );
}

interface HeadProps {
  column: Column;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
}

function Head({ column, sort, onSort }: HeadProps) {
  const { words } = useStores();
  const sorting = sort?.by === column ? sort : null;
  return (
    <th
      scope="col"
      class={`cell-${column}`}
      aria-sort={sorting ? (sorting.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" class="sort" onClick={() => onSort(nextSort(sort, column))}>
        {words.review.sessions.columns[column]}
        {sorting && (
          <span class="sort-arrow" data-descending={sorting.descending}>
            <Icon name="fold" />
          </span>
        )}
      </button>
    </th>
  );
}

/** Where each key leads from a row; `page`: how many rows a screen holds. */
const moves: Record<string, (at: number, count: number, page: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  j: (at) => at + 1,
  k: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
  PageDown: (at, _, page) => at + page,
  PageUp: (at, _, page) => at - page,
};

const isLetter = (key: string) => key.length === 1 && key !== ' ';

const isRow = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('[data-session]');

function act(event: KeyboardEvent, id: string | undefined, stores: Stores): void {
  const { selection, route, account, judging } = stores;
  const watch = account.watch.value;
  if (id === undefined || watch === null) return;
  const { path, query } = route.route.value;
  const decision = decisionKeys[event.key.toLowerCase()];
  if (event.key === ' ') selection.toggle(id);
  else if (event.key === 'Enter') route.go('sessions', path[1] === id ? [] : [watch.account, id], query);
  else if (event.key === 'Escape' && path.length > 0) route.go('sessions', [], query);
  else if (decision !== undefined) void judging.judge(watch.account, [id], decision);
  else return;
  event.preventDefault();
}

/** An address that leads to a session leads to its row as well. */
function useOpened(path: string[], moveTo: (index: number) => void, ids: string[]): void {
  const { selection } = useStores();
  const opened = path[1];
  useEffect(() => {
    if (opened === undefined || selection.active.value === opened) return;
    const index = ids.indexOf(opened);
    if (index >= 0) moveTo(index);
  }, [opened]);
}
