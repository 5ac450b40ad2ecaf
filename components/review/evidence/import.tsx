import { useEffect, useRef, useState } from 'preact/hooks';
import { useStores } from '../../stores/stores';
import { FileButton } from '../settings/file-button';
import { Candidates } from './candidates';
import { Working } from './working';

/** What others sent comes in here: by file, by drop or as text. It is only looked at until it is taken in. */
export function Import() {
  const { words, evidence } = useStores();
  const { import: say, work: working } = words.review.evidence;
  const { import: store, reports } = evidence;
  const [over, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    void reports.readImports();
    return store.end;
  }, [reports, store]);
  const work = store.work.value;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    const text = event.dataTransfer?.getData('text') ?? '';
    void store.look(files.length > 0 ? files : text === '' ? [] : [text]);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void store.look([field.current?.value ?? '']);
  };
  return (
    <div class="import">
      <p class="note soft">{say.note}</p>
      <form
        class="drop"
        data-over={over}
        onSubmit={submit}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div class="buttons">
          <FileButton
            label={say.choose}
            name="evidence-files"
            accept=".json,.csv,.tsv,.txt,.ndjson,application/json,text/csv,text/tab-separated-values,text/plain"
            multiple
            onFiles={(files) => store.look(files)}
          />
        </div>
        <label class="field">
          <span class="label">{say.paste}</span>
          <textarea ref={field} name="pasted" rows={5} spellcheck={false} autocomplete="off" />
        </label>
        <div class="buttons">
          <button type="submit" class="button">
            {say.look}
          </button>
        </div>
      </form>
      <Working
        work={work}
        doing={work.state === 'busy' ? working.import(work.done, Math.max(work.of, 1)) : ''}
        stop={store.stop}
        again={null}
      />
      <p role="status">{store.left.value && say.left}</p>
      <Candidates />
    </div>
  );
}
