import { useMemo } from 'preact/hooks';
import type { TrackedSession } from '../../../lib/model';
import { narrowed, parseSearch } from '../../../lib/watch/search';
import { LogOutCard } from '../../log-out/log-out-card';
import { StatusLine } from '../../popup/status-line';
import { useStores } from '../../stores/stores';
import { Bulk } from './bulk';
import { Facets } from './facets';
import { Pane } from './pane';
import { SearchBar } from './search-bar';
import { parseSort, sorted } from './sorting';
import { Table } from './table';

const none: TrackedSession[] = [];

/** Every session of the account: found, sorted, judged one by one or together. */
export function Sessions() {
  const { words, shown, route, locale } = useStores();
  const view = shown.value;
  const { path, query } = route.route.value;
  const all = view?.sessions ?? none;
  const terms = useMemo(() => parseSearch(query.q ?? ''), [query.q]);
  const { found, choices, states } = useMemo(() => narrowed(all, terms), [all, terms]);
  const sort = useMemo(() => parseSort(query.sort), [query.sort]);
  const sessions = useMemo(
    () => (sort === null ? found : sorted(found, sort, locale)),
    [found, sort, locale],
  );
  const open = path.length > 0;
  return (
    <div class="sessions-view" data-open={open}>
      <div class="sessions-list">
        <StatusLine />
        {view !== null && view.logOut !== null && <LogOutCard logOut={view.logOut} />}
        {all.length === 0 ? (
          <p class="soft">{words.review.sessions.nothing}</p>
        ) : (
          <>
            <SearchBar terms={terms} shown={sessions.length} of={all.length} byNeed={sort === null} />
            <Facets choices={choices} states={states} terms={terms} />
            <Bulk sessions={sessions} />
            {sessions.length === 0 ? (
              <p class="nothing">{words.review.sessions.none}</p>
            ) : (
              <Table sessions={sessions} sort={sort} />
            )}
          </>
        )}
      </div>
      {open && <Pane path={path} />}
    </div>
  );
}
