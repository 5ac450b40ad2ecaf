import { useEffect, useRef } from 'preact/hooks';
import { Broken } from '../popup/broken';
import { NoAccess } from '../popup/no-access';
import { NoticeBar } from '../popup/notice-bar';
import { UnclaimedList } from '../popup/unclaimed-list';
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
  const View = views[view]?.view;
  return (
    <div class="review">
      <button type="button" class="button to-content" onClick={toContent}>
        {words.review.toContent}
      </button>
      <Nav />
      <main class="view" data-view={view}>
        {!state.access && <NoAccess />}
        <UnclaimedList unclaimed={state.unclaimed} />
        {View && <View />}
      </main>
      <NoticeBar />
      <Shortcuts />
    </div>
  );
}

const toContent = () => document.querySelector<HTMLElement>('main h1')?.focus();

/** The tab's title says where one is; who came by a link is told by the focus on the heading. */
function useArrival(view: string): void {
  const { words } = useStores();
  const first = useRef(true);
  useEffect(() => {
    document.title = words.review.title(words.review.views[view as keyof typeof words.review.views]);
    if (first.current) first.current = false;
    else toContent();
  }, [view, words]);
}
