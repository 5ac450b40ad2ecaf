import { type ControlNow, controlsNow, isControl, requiredNow } from '../../../lib/runbook/controls';
import { Icon } from '../../icon';
import { controlCalled } from '../../runbook/called';
import { heldFocus } from '../../runbook/focus';
import { useStores } from '../../stores/stores';

/** The safeguards of the account, those that the policy requires first, each attested to with a date or not. */
export function Controls() {
  const { words, runs } = useStores();
  const { checklist: say } = words.review;
  const { watch, policy } = runs.look.value;
  const { attested, of } = requiredNow(watch, policy);
  return (
    <section class="part" aria-labelledby="controls">
      <h2 id="controls">{say.controls}</h2>
      <p class="soft">{say.controlsLead}</p>
      <p class="required-now" role="status">
        {say.required(attested, of)}
      </p>
      <ul class="controls">
        {controlsNow(watch, policy).map((one) => (
          <Control key={one.control} {...one} />
        ))}
      </ul>
    </section>
  );
}

function Control({ control, required, attestedAt }: ControlNow) {
  const { words, times, clock, runs, judging } = useStores();
  const { checklist: say } = words.review;
  const known = isControl(control) ? say.control[control] : null;
  const title = controlCalled(control, words);
  const attest = async (attested: boolean) => {
    const { account } = runs.look.value.watch;
    const goOn = heldFocus();
    await judging.record({ type: 'attested', account, control, attested });
    goOn(`[data-control="${CSS.escape(control)}"] button`);
  };
  return (
    <li data-control={control} data-attested={attestedAt !== null}>
      <div class="control-head">
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <span class="control-state">
          {attestedAt !== null && <Icon name="settled" />}
          {attestedAt === null ? say.notAttested : say.attested(times.moment(attestedAt, clock.time.value))}
        </span>
        {required !== 'no' && (
          <span class="control-required">{required === 'yes' ? say.requiredYes : say.requiredEither}</span>
        )}
      </div>
      {known === null ? (
        <p class="soft">{say.unknownControl}</p>
      ) : (
        <dl class="step-lines">
          <div>
            <dt>{say.does}</dt>
            <dd>{known.does}</dd>
          </div>
          <div>
            <dt>{say.doesNot}</dt>
            <dd>{known.doesNot}</dd>
          </div>
        </dl>
      )}
      <fieldset class="buttons" disabled={judging.busy.value}>
        <legend class="aloud">{title}</legend>
        <button
          type="button"
          class="button"
          aria-label={attestedAt === null ? say.attestOf(title) : say.attestAgainOf(title)}
          onClick={() => attest(true)}
        >
          {attestedAt === null ? say.attest : say.attestAgain}
        </button>
        {attestedAt !== null && (
          <button
            type="button"
            class="button plain"
            aria-label={say.takeBackOf(title)}
            onClick={() => attest(false)}
          >
            {say.takeBack}
          </button>
        )}
      </fieldset>
    </li>
  );
}
