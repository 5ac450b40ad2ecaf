import { useId, useState } from 'preact/hooks';
import { isLocked, type Policy, type PolicyKey, shapeOf } from '../../../lib/policy/policy';
import { useStores } from '../../stores/stores';

/** One key of the policy that an owner may set for themselves: its value, where that comes from, and the way back. */
export function Setting({ name }: { name: PolicyKey }) {
  const { words, settings, judging } = useStores();
  const { settings: say, policy: keys } = words.review;
  const { policy, sources } = settings.current.value;
  const id = useId();
  const source = sources[name];
  const note = say.note[name];
  return (
    <div class="setting" data-setting={name}>
      <label for={id}>{keys.key[name]}</label>
      <div class="setting-value">
        <Control id={id} name={name} value={policy[name]} locked={isLocked(source)} />
        <span class="setting-source" data-source={source} data-locked={isLocked(source)} id={`${id}-source`}>
          {keys.source[source]}
        </span>
        {source === 'personal' && (
          <button
            type="button"
            class="button plain"
            aria-label={say.resetOf(keys.key[name])}
            disabled={judging.busy.value}
            onClick={() => settings.set(name, undefined)}
          >
            {say.reset}
          </button>
        )}
      </div>
      {note !== undefined && (
        <p class="soft" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}

interface ControlProps {
  id: string;
  name: PolicyKey;
  value: Policy[PolicyKey];
  locked: boolean;
}

/** The field that goes with what the key may hold. */
function Control({ id, name, value, locked }: ControlProps) {
  const { words, settings } = useStores();
  const shape = shapeOf(name);
  const described = { id, disabled: locked, 'aria-describedby': `${id}-source ${id}-note` };
  switch (shape.kind) {
    case 'choice':
      return (
        <select
          {...described}
          class="picker"
          value={String(value)}
          onChange={(event) => settings.set(name, event.currentTarget.value)}
        >
          {shape.options.map((option) => (
            <option key={option} value={option}>
              {words.review.policy.value[option] ?? option}
            </option>
          ))}
        </select>
      );
    case 'yes-no':
      return (
        <input
          {...described}
          type="checkbox"
          checked={value === true}
          onChange={(event) => settings.set(name, event.currentTarget.checked)}
        />
      );
    case 'whole':
      return <Whole described={described} name={name} value={Number(value)} {...shape} />;
    default:
      return null;
  }
}

interface WholeProps {
  described: { id: string; disabled: boolean; 'aria-describedby': string };
  name: PolicyKey;
  value: number;
  min: number;
  max: number;
}

function Whole({ described, name, value, min, max }: WholeProps) {
  const { words, settings } = useStores();
  const { settings: say } = words.review;
  const [wrong, setWrong] = useState(false);
  const change = (field: HTMLInputElement) => {
    const given = field.valueAsNumber;
    const fits = Number.isInteger(given) && given >= min && given <= max;
    setWrong(!fits);
    if (fits) void settings.set(name, given);
  };
  return (
    <>
      <input
        {...described}
        class="picker whole"
        type="number"
        min={min}
        max={max}
        step={1}
        value={value}
        aria-invalid={wrong}
        onChange={(event) => change(event.currentTarget)}
      />
      <span class="soft">{say.days}</span>
      <span role="alert" class="setting-wrong">
        {wrong && say.range(min, max)}
      </span>
    </>
  );
}
