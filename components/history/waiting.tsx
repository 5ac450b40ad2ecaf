import { useEffect } from 'preact/hooks';
import type { HistoryState } from '../stores/history-store';
import type { Journal } from '../stores/journal-store';
import { useStores } from '../stores/stores';

/** A view that is drawn needs the history. Gives it as far as it is told. */
export function useHistory(): HistoryState {
  const { history } = useStores();
  useEffect(() => history.need(), [history]);
  return history.history.value;
}

interface WaitingProps {
  state: Exclude<HistoryState | Journal, { state: 'ready' }>;
  stop: () => void;
  again: () => void;
}

/** While journal or history are worked on: how far, and the way to stop it; afterwards what became of it. */
export function Waiting({ state, stop, again }: WaitingProps) {
  const { words } = useStores();
  const { journal: say, history } = words.review;
  switch (state.state) {
    case 'unread':
    case 'reading':
    case 'telling': {
      const [done, of] = state.state === 'unread' ? [0, 0] : [state.done, state.of];
      return (
        <div class="waiting">
          <p>{state.state === 'telling' ? history.telling(done, of) : say.reading(done, of)}</p>
          {of > 0 && <progress value={done} max={of} aria-label={words.review.history.title} />}
          <button type="button" class="button" onClick={stop}>
            {say.stop}
          </button>
        </div>
      );
    }
    case 'stopped':
    case 'failed':
      return (
        <div class="waiting" role="status">
          <p>{state.state === 'failed' ? say.failed(state.why) : say.stopped}</p>
          <button type="button" class="button" onClick={again}>
            {say.again}
          </button>
        </div>
      );
  }
}
