import { useEffect } from 'preact/hooks';
import { elementOf } from '../session/keep-focus';
import { type Stores, useStores } from '../stores/stores';
import { sessionInAddress } from '../stores/view-store';
import { Broken } from './broken';
import { FilterBar } from './filter-bar';
import { Header } from './header';
import { LogOutAll } from './log-out-all';
import { LogOutCard } from './log-out-card';
import { NoAccess } from './no-access';
import { NoticeBar } from './notice-bar';
import { SessionGroups } from './session-groups';
import { StatusLine } from './status-line';
import { UnclaimedList } from './unclaimed-list';

/** The whole view: status, what it asks for, the sessions. The same in the popup, a side panel and a tab. */
export function Popup() {
  const stores = useStores();
  const { words, roll, shown } = stores;
  useAddress(stores);
  useSought(stores);
  const state = roll.roll.value;
  if (state === null) {
    return (
      <main class="surface">
        <h1 class="opening">{words.opening}</h1>
      </main>
    );
  }
  if (state.state === 'broken') {
    return (
      <main class="surface">
        <Broken reason={state.reason} canSalvage={state.canSalvage} />
      </main>
    );
  }
  const view = shown.value;
  return (
    <div class="surface">
      <Header />
      <main>
        {!state.access && <NoAccess />}
        <StatusLine />
        {view !== null && view.logOut !== null && <LogOutCard logOut={view.logOut} />}
        <UnclaimedList unclaimed={state.unclaimed} />
        {view !== null && view.sessions.length > 0 && (
          <>
            <FilterBar sessions={view.sessions} count={view.count} />
            <SessionGroups groups={view.groups} />
          </>
        )}
      </main>
      <footer class="footer">
        {view !== null && <LogOutAll />}
        <p class="soft">{words.limits}</p>
        {state.refused > 0 && <p class="soft">{words.refused(state.refused)}</p>}
      </footer>
      <NoticeBar />
    </div>
  );
}

/** An address can lead to a session: a notification opens one. */
function useAddress({ view }: Stores): void {
  useEffect(() => {
    const follow = () => {
      const sought = sessionInAddress(location.hash);
      if (sought !== null) view.seek(sought.account, sought.session);
    };
    addEventListener('hashchange', follow);
    follow();
    return () => removeEventListener('hashchange', follow);
  }, [view]);
}

/** Leads to the session that an address or another view asks for, one step per drawing, until its row is there. */
function useSought({ view, account, filters, shown, judging, switchTo }: Stores): void {
  const sought = view.sought.value;
  const current = shown.value;
  const opened = view.opened.value;
  const unfolded = view.unfolded.value;
  useEffect(() => {
    if (sought === null || current === null) return;
    const home = account.watches.value.find((watch) => watch.account === sought.account);
    if (home === undefined || !Object.hasOwn(home.sessions, sought.session)) {
      view.found();
      judging.show({ kind: 'not-found' });
      return;
    }
    if (account.watch.value !== home) return switchTo(home.account);
    // Ids are counted per account, so that only now is a row of this id the one that is sought.
    if (filters.active.value > 0) return filters.clear();
    const group = (['settled', 'gone'] as const).find((name) =>
      current.groups[name].some(({ id }) => id === sought.session),
    );
    if (group !== undefined && !unfolded.has(group)) return view.fold(group);
    if (!opened.has(sought.session)) return view.toggle(sought.session);
    const row = elementOf(sought.session);
    if (row === null) return;
    view.found();
    row.scrollIntoView({ block: 'start' });
    row.querySelector<HTMLElement>('.score')?.focus({ preventScroll: true });
  });
}
