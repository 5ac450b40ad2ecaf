import { useState } from 'preact/hooks';
import { COLUMN_FIELDS, HELD_IN_PARTS } from '../../../lib/evidence/import/heads';
import type { Columns } from '../../../lib/evidence/work/import';
import { isolated } from '../../../lib/words/shown';
import { useStores } from '../../stores/stores';

/** More columns than these are no table of sessions. */
const MOST = 60;

/** What each column of a table holds, to be put right by hand. */
export function MappingForm({ of, table }: { of: number; table: Columns }) {
  const { words, evidence } = useStores();
  const { import: say } = words.review.evidence;
  const [mapping, setMapping] = useState(table.mapping);
  const submit = (event: Event) => {
    event.preventDefault();
    void evidence.import.again(of, { kind: 'table', mapping });
  };
  return (
    <form class="mapping" onSubmit={submit}>
      <fieldset>
        <legend>{say.mapping}</legend>
        <p class="soft">{say.mappingNote}</p>
        <div class="columns">
          {table.heads.slice(0, MOST).map((head, i) => (
            <label class="field" key={i}>
              <span class="label">{say.column(isolated(head), i + 1)}</span>
              <select
                value={mapping[i] ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  const field = COLUMN_FIELDS.find((known) => known === value) ?? null;
                  const isTaken = field !== null && !HELD_IN_PARTS.has(field);
                  setMapping(
                    table.heads.map((_, j) =>
                      j === i ? field : isTaken && mapping[j] === field ? null : (mapping[j] ?? null),
                    ),
                  );
                }}
              >
                <option value="">{say.leftOut}</option>
                {COLUMN_FIELDS.map((field) => (
                  <option key={field} value={field}>
                    {say.field(field)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        <div class="buttons">
          <button type="submit" class="button">
            {say.remap}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
