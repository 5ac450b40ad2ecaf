import { useRef, useState } from 'preact/hooks';
import { useStores } from '../../stores/stores';
import { FileButton } from './file-button';

/** A team's policy by file, by drop or as text. It is only looked at here. */
export function PolicyLoad() {
  const { words, settings } = useStores();
  const say = words.review.settings.policy;
  const [unreadable, setUnreadable] = useState(false);
  const [over, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const lookAtFile = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      const text = await file.text();
      setUnreadable(false);
      settings.lookAt(text);
    } catch {
      // Moved or taken away since it was chosen.
      setUnreadable(true);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) void lookAtFile(file);
    else settings.lookAt(event.dataTransfer?.getData('text') ?? '');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    settings.lookAt(field.current?.value ?? '');
  };
  return (
    <form
      class="policy-load"
      data-over={over}
      onSubmit={submit}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3>{say.load}</h3>
      <p class="soft">{say.loadNote}</p>
      <div class="buttons">
        <FileButton label={say.choose} name="policy-file" onFile={lookAtFile} />
      </div>
      <label class="field">
        <span class="label">{say.paste}</span>
        <textarea ref={field} rows={4} spellcheck={false} autocomplete="off" />
      </label>
      <div class="buttons">
        <button type="submit" class="button">
          {say.look}
        </button>
      </div>
      <p role="alert">{unreadable && say.unreadableFile}</p>
    </form>
  );
}
