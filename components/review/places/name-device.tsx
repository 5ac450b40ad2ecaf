import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Watch } from '../../../lib/model';
import type { KnownDevice } from '../../../lib/watch/inventory';
import { isolated } from '../../../lib/words/shown';
import { useStores } from '../../stores/stores';
import { deviceCalled, naming } from './device-name';

/** A button that turns into a field for the owner's own name of a device. */
export function NameDevice({ device, watch }: { device: KnownDevice; watch: Watch }) {
  const { words, judging } = useStores();
  const { devices: say } = words.review.places;
  const [editing, setEditing] = useState(false);
  const hint = useId();
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (editing) {
      field.current?.focus();
      field.current?.select();
    } else if (wasEditing.current) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const called = deviceCalled(device, words);
  if (!editing) {
    return (
      <button
        ref={button}
        type="button"
        class="button plain"
        aria-label={device.name === null ? say.nameOf(called) : say.renameOf(called)}
        onClick={() => setEditing(true)}
      >
        {device.name === null ? say.name : say.rename}
      </button>
    );
  }
  const save = async (event: Event) => {
    event.preventDefault();
    const name = (field.current?.value ?? '').trim();
    setEditing(false);
    if (name === (device.name ?? '')) return;
    const { entries, back } = naming(device, watch, name);
    const label = isolated(device.labels[0] ?? '') ?? words.noDevice;
    await judging.perform(entries, {
      said: name === '' ? say.unnamed(label) : say.named(label, isolated(name) ?? name),
      takeBack: () => back,
      takenBack: say.nameBack,
    });
  };
  return (
    <form class="name-form" onSubmit={save}>
      <label class="field">
        <span class="label">{say.nameField(called)}</span>
        <input
          ref={field}
          maxLength={100}
          autocomplete="off"
          defaultValue={device.name ?? ''}
          aria-describedby={hint}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setEditing(false);
          }}
        />
      </label>
      <p id={hint} class="soft">
        {say.nameHint}
      </p>
      <div class="buttons">
        <button type="submit" class="button" disabled={judging.busy.value}>
          {say.save}
        </button>
        <button type="button" class="button plain" onClick={() => setEditing(false)}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}
