import { useMemo } from 'preact/hooks';
import { isolated, tame } from '../../../lib/words/shown';
import { Icon } from '../../icon';
import { withNames } from '../../stores/evidence/report-store';
import { hrefOf } from '../../stores/route-store';
import { useStores } from '../../stores/stores';

/** What colleagues handed in, each with the way to take it out. */
export function Files() {
  const { words, evidence, judging, times } = useStores();
  const { reports: say } = words.review.evidence;
  const { reports: store } = evidence;
  const imports = store.imports.value;
  const files = useMemo(() => withNames(imports ?? []), [imports]);
  if (imports === null) return null;
  return (
    <section class="inventory files" aria-labelledby="files-title">
      <h3 id="files-title" tabIndex={-1}>
        {say.files} <span class="count">{files.length.toLocaleString(words.language)}</span>
      </h3>
      {files.length === 0 ? (
        <p class="soft">{say.filesNone}</p>
      ) : (
        <ul>
          {files.map(({ name, entry }) => {
            const told = store.reported.value?.merged.reviews.find((one) => one.name === name);
            return (
              <li key={entry.file}>
                <bdi class="own-name">{tame(name)}</bdi>
                <span class="soft">
                  {told && say.file(told.sessions, isolated(told.reviewer), isolated(told.date))}
                </span>
                <span class="mark" data-tone={entry.sum === 'altered' ? 'attention' : 'plain'}>
                  <Icon
                    name={
                      entry.sum === 'intact' ? 'settled' : entry.sum === 'altered' ? 'attention' : 'unknown'
                    }
                  />
                  {say.sum[entry.sum]}
                </span>
                <time class="soft" dateTime={entry.at}>
                  {times.full(entry.at)}
                </time>
                <button
                  type="button"
                  class="button plain"
                  disabled={judging.busy.value}
                  aria-label={say.removeOf(isolated(name) ?? '')}
                  onClick={async () => {
                    await store.remove(entry, isolated(name) ?? '');
                    document.getElementById('files-title')?.focus();
                  }}
                >
                  {say.remove}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p>
        <a href={hrefOf('evidence', ['import'])}>{say.toImport}</a>
      </p>
    </section>
  );
}
