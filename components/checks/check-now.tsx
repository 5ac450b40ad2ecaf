import { Icon } from '../icon';
import { useStores } from '../stores/stores';

/** Begins a check; the first press asks whether Rollcall may. Not there where checks are forbidden. */
export function CheckNow() {
  const { words, checks, judging } = useStores();
  const view = checks.view.value;
  if (view === null || view.plan.state === 'forbidden') return null;
  const asks = view.plan.state === 'not-agreed';
  return (
    <button
      type="button"
      class="button check-now"
      // Not disabled: what has the focus keeps it while the check runs.
      aria-disabled={view.running || judging.busy.value}
      aria-expanded={asks ? checks.isAsked.value : undefined}
      onClick={() => !view.running && checks.press()}
    >
      <Icon name="again" />
      {words.checks.now}
    </button>
  );
}
