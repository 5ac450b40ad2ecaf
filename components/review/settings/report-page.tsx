import { useState } from 'preact/hooks';
import { useStores } from '../../stores/stores';

/** What a page is built from, shown in full before it is copied: nothing leaves the browser by itself. */
export function ReportPage() {
  const { words, actions } = useStores();
  const say = words.review.settings.report;
  const [told, setTold] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const make = async () => {
    setSaid('');
    try {
      const skeleton = await actions.skeleton();
      setTold(skeleton);
      setSaid(skeleton === null ? words.teach.outcome['no-panel'] : '');
    } catch (error) {
      setSaid(say.failed(error instanceof Error ? error.message : ''));
    }
  };
  const copy = async () => {
    if (told !== null) setSaid((await actions.copyText(told)) ? say.copied : say.notCopied);
  };
  return (
    <div class="way report-page">
      <h3>{say.title}</h3>
      <p class="soft">{say.note}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={make}>
          {say.make}
        </button>
      </div>
      {told !== null && (
        <>
          <label class="field">
            <span class="label">{say.all}</span>
            <textarea rows={14} readOnly spellcheck={false} value={told} />
          </label>
          <div class="buttons">
            <button type="button" class="button" onClick={copy}>
              {say.copy}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => actions.saveFile('rollcall-skeleton.html', [told], 'text/html')}
            >
              {say.save}
            </button>
          </div>
        </>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
