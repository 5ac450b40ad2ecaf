import { useLayoutEffect, useRef } from 'preact/hooks';
import { NoAccess } from '../popup/no-access';
import { NoticeBar } from '../popup/notice-bar';
import { UnclaimedList } from '../popup/unclaimed-list';
import { Unread } from '../popup/unread';
import type { ViewName } from '../stores/route-store';
import { useStores } from '../stores/stores';
import { Nav } from './nav';
import { Shortcuts } from './shortcuts';
import { views } from './views';

/** The review page: its views beside the way to them. */
export function Review() {
  const { words, roll, route } = useStores();
  const state = roll.roll.value;
  const { view } = route.route.value;
  useArrival(view);
  if (state === null || state.state === 'broken') return <Unread roll={state} />;
  const View = views[view].view;
  return (
    <div class="review">
      <button type="button" class="button to-content" onClick={toContent}>
        {words.review.toContent}
      </button>
      <Nav />
      <main class="view" data-view={view}>
        {!state.access && <NoAccess />}
        <UnclaimedList unclaimed={state.unclaimed} />
        <View />
      </main>
      <NoticeBar />
      <Shortcuts />
    </div>
  );
}

const toContent = () => document.querySelector<HTMLElement>('main h1')?.focus();

/**
 * The tab's title says where one is; who came by a link is told by the focus on the heading. It moves with what is drawn: later it
 * would take the focus away from whoever has gone on by then.
 */
function useArrival(view: ViewName): void {
  const { words } = useStores();
  const first = useRef(true);
  useLayoutEffect(() => {
    document.title = words.review.title(words.review.views[view]);
    if (first.current) first.current = false;
    else toContent();
  }, [view, words]);
}
