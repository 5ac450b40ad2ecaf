import { LogOutCard } from '../log-out/log-out-card';
import { useStores } from '../stores/stores';
import { TeachOffer } from '../teach-offer';
import { FilterBar } from './filter-bar';
import { Header } from './header';
import { LogOutAll } from './log-out-all';
import { NextReview } from './next-review';
import { NoAccess } from './no-access';
import { NoticeBar } from './notice-bar';
import { SessionGroups } from './session-groups';
import { StatusLine } from './status-line';
import { UnclaimedList } from './unclaimed-list';
import { Unread } from './unread';

/** The whole view: status, what it asks for, the sessions. The same in the popup, a side panel and a tab. */
export function Popup() {
  const { words, roll, shown } = useStores();
  const state = roll.roll.value;
  if (state === null || state.state === 'broken') return <Unread roll={state} />;
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
        <NextReview />
      </main>
      <footer class="footer">
        {view !== null && <LogOutAll />}
        <p class="soft">{words.limits}</p>
        {view !== null && (
          <div class="misread">
            <span class="soft">{words.teach.misread}</span> <TeachOffer plain />
          </div>
        )}
        {state.refused > 0 && <p class="soft">{words.refused(state.refused)}</p>}
      </footer>
      <NoticeBar />
    </div>
  );
}
