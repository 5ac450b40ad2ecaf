import { Icon } from '../icon';
import { called } from '../session/called';
import { elementOf } from '../session/keep-focus';
import type { Notice } from '../stores/judging-store';
import { type Stores, useStores } from '../stores/stores';

/** What was just done, with the way back, and what did not work. Said aloud as it appears. */
export function NoticeBar() {
  const stores = useStores();
  const { judging } = stores;
  const notice = judging.notice.value;
  const failed = notice?.kind === 'not-saved' || notice?.kind === 'not-undone';
  return (
    <section
      class="notice-place"
      aria-label={stores.words.notices}
      onMouseEnter={judging.hold}
      onMouseLeave={judging.release}
      onFocusIn={judging.hold}
      onFocusOut={judging.release}
    >
      <div role="status">{notice !== null && !failed && <Bar notice={notice} stores={stores} />}</div>
      <div role="alert">{notice !== null && failed && <Bar notice={notice} stores={stores} />}</div>
    </section>
  );
}

function Bar({ notice, stores }: { notice: Notice; stores: Stores }) {
  const { words, judging } = stores;
  const undo = async () => {
    const done = await judging.undo();
    if (done === undefined) return;
    const [first] = done;
    // The button that had the focus is gone; the row it brought back takes it.
    requestAnimationFrame(() => {
      const row = first === undefined ? null : elementOf(first);
      (row?.querySelector('button') ?? document.querySelector<HTMLElement>('h1'))?.focus();
    });
  };
  return (
    <div class="notice" data-notice={notice.kind}>
      <p>{said(notice, stores)}</p>
      {(notice.kind === 'judged' || (notice.kind === 'done' && notice.takeBack !== null)) && (
        <button type="button" class="button" disabled={judging.busy.value} onClick={undo}>
          {words.undo}
        </button>
      )}
      <button type="button" class="button plain" aria-label={words.close} onClick={() => judging.show(null)}>
        <Icon name="close" />
      </button>
    </div>
  );
}

function said(notice: Notice, { words, account }: Stores): string {
  const { notice: say } = words;
  switch (notice.kind) {
    case 'judged': {
      const decision = words.decided[notice.decision];
      const [first] = notice.sessions;
      if (notice.sessions.length !== 1 || first === undefined)
        return say.judgedMany(decision, notice.sessions.length);
      return say.judged(decision, called(account.watch.value?.sessions[first], words));
    }
    case 'undone':
      return say.undone(notice.count);
    case 'done':
      return notice.said;
    case 'recorded':
      return say.recorded;
    case 'not-saved':
      return say.notSaved(notice.saved, notice.of, notice.why ?? say.unreachable);
    case 'not-undone':
      return say.notUndone(notice.undone, notice.of, notice.why ?? say.unreachable);
  }
}
