import { useEffect } from 'preact/hooks';
import { useStores } from '../../stores/stores';
import { AsideList } from './aside-list';
import { FileButton } from './file-button';
import { RecordsPreview } from './records-preview';
import { Sure } from './sure';

/** What is kept in this browser, and what can be done with it as a whole. */
export function Data() {
  const { words, records, roll } = useStores();
  const { data: say } = words.review.settings;
  const state = roll.roll.value;
  const work = records.work.value;
  const busy = work !== null;
  useEffect(() => {
    // A failure to count is the roll's to tell: it cannot be read either.
    records.count().catch(() => {});
  }, [records, state]);
  return (
    <>
      <Size />
      <div class="way">
        <h3>{say.export}</h3>
        <p class="soft">{say.exportNote}</p>
        <div class="buttons">
          <button type="button" class="button" disabled={busy} onClick={records.export}>
            {say.exportButton}
          </button>
        </div>
      </div>
      <div class="way">
        <h3>{say.import}</h3>
        <p class="soft">{say.importNote}</p>
        <div class="buttons">
          <FileButton
            label={say.choose}
            name="records-file"
            disabled={busy}
            onFile={(file) => file && records.read(() => file.text())}
          />
        </div>
        <RecordsPreview />
      </div>
      {work !== null && (
        <div class="work">
          <progress
            max={Math.max(work.progress.of, 1)}
            value={work.progress.done}
            aria-label={say[work.phase === 'export' ? 'export' : 'import']}
          />
          <span>{say.work[work.phase](work.progress.done, work.progress.of)}</span>
          <button type="button" class="button" onClick={records.stop}>
            {say.stop}
          </button>
        </div>
      )}
      <p role="status">
        <Outcome />
      </p>
      <div class="way">
        <h3>{say.remove}</h3>
        <p class="soft">{say.removeNote}</p>
        <Sure ask={say.remove} yes={say.removeYes} disabled={busy} onYes={records.deleteAll} />
      </div>
      <AsideList />
    </>
  );
}

function Size() {
  const { words, records, times, locale } = useStores();
  const { data: say } = words.review.settings;
  const size = records.size.value;
  if (size === null) return <p class="soft">{say.counting}</p>;
  return (
    <p class="records-size">
      {say.kept(size.entries, size.sessions, size.accounts)}{' '}
      {size.since !== null && say.since(times.full(size.since))}{' '}
      {size.bytes !== null && say.bytes(bytesInWords(size.bytes, locale))}
    </p>
  );
}

function Outcome() {
  const { words, records } = useStores();
  const { data: say } = words.review.settings;
  const outcome = records.outcome.value;
  if (outcome === null) return null;
  return <>{typeof outcome === 'string' ? say[outcome] : say.failed(outcome.why)}</>;
}

function bytesInWords(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
