import { CheckNow } from '../../checks/check-now';
import { CheckState } from '../../checks/check-state';
import { useStores } from '../../stores/stores';
import { Setting } from './setting';
import { toSection } from './to-section';

/** Whether Rollcall may open the list by itself, how often it does, and what came of it. */
export function ChecksSection() {
  const { words, checks, judging, settings, times, clock, roll } = useStores();
  const { settings: say } = words.checks;
  const view = checks.view.value;
  const state = roll.roll.value;
  if (view === null || state?.state !== 'ready') return null;
  const { consent } = state.checks;
  return (
    <div class="checks-section">
      {view.plan.state !== 'forbidden' && (
        <p>{consent === null ? say.off : say.on(times.moment(consent, clock.time.value))}</p>
      )}
      <div class="buttons">
        <CheckNow />
        {consent !== null && (
          <button
            type="button"
            class="button"
            disabled={judging.busy.value}
            onClick={() => checks.withdraw().then(toHeading)}
          >
            {say.withdraw}
          </button>
        )}
      </div>
      <CheckState />
      {settings.current.value.policy.checks !== 'forbidden' && <Setting name="check_frequency" />}
    </div>
  );
}

/** The button is gone: the heading of the section takes the focus. */
const toHeading = (done: boolean | undefined) => {
  if (done) toSection('checks');
};
