import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CHECK_HOURS, type CheckFrequency, isLocked } from '../../lib/policy/policy';
import { useStores } from '../stores/stores';

const frequencies = Object.keys(CHECK_HOURS) as CheckFrequency[];

/** Says what checking means and asks the owner whether Rollcall may. Nothing happens before they say yes. */
export function CheckAsk() {
  const { words, checks, judging, settings } = useStores();
  const { ask: say } = words.checks;
  const { policy, sources } = settings.current.value;
  const [often, choose] = useState<CheckFrequency>(policy.check_frequency);
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const leave = () => {
    checks.leave();
    toButton();
  };
  return (
    <section class="check-ask" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {say.title}
      </h2>
      <ul>
        {say.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <label class="check-often">
        {say.often}
        <select
          class="picker"
          value={often}
          disabled={isLocked(sources.check_frequency)}
          onChange={(event) => {
            const chosen = frequencies.find((one) => one === event.currentTarget.value);
            if (chosen) choose(chosen);
          }}
        >
          {frequencies.map((one) => (
            <option key={one} value={one}>
              {words.review.policy.value[one] ?? one}
            </option>
          ))}
        </select>
      </label>
      <p class="soft">{say.undo}</p>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={judging.busy.value}
          onClick={() => checks.agree(often).then(toButton)}
        >
          {say.agree}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say.leave}
        </button>
      </div>
    </section>
  );
}

/** The question is gone, and the focus with it: it goes to the button that asked. */
function toButton(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.check-now')?.focus());
}
