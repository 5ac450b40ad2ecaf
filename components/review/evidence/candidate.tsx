import type { ImportKind } from '../../../lib/evidence/import/import';
import type { Usable } from '../../../lib/evidence/work/import';
import type { Problem } from '../../../lib/policy/policy';
import { isolated, tame } from '../../../lib/words/shown';
import { Icon } from '../../icon';
import type { Candidate } from '../../stores/evidence/import-store';
import { useStores } from '../../stores/stores';
import { More, useBeginning } from '../places/more';
import { MappingForm } from './mapping-form';
import { SessionLines } from './session-lines';

const kindNames: ImportKind[] = ['review', 'table', 'pasted', 'journal'];

/** One file or paste: what it is taken for, what is wrong or odd with it, and what would come of it. */
export function CandidateView({ one, alone }: { one: Candidate; alone: boolean }) {
  const { words, evidence } = useStores();
  const { import: say } = words.review.evidence;
  const { import: store } = evidence;
  const { incoming, name } = one;
  return (
    <article class="candidate" data-state={incoming.state}>
      <div class="candidate-head">
        <h4>
          <bdi>{tame(name)}</bdi>
        </h4>
        {!alone && (
          <button type="button" class="button plain" onClick={() => store.leaveOut(one.key)}>
            {say.leaveOut(isolated(name) ?? '')}
          </button>
        )}
      </div>
      {incoming.state === 'unread' ? (
        <p class="problem">{say[incoming.why]}</p>
      ) : (
        <>
          <label class="field read-as">
            <span class="label">{say.readAs}</span>
            <select
              value={incoming.kind}
              onChange={({ currentTarget: { value } }) => {
                const kind = kindNames.find((known) => known === value);
                if (kind !== undefined) void store.again(one.key, { kind });
              }}
            >
              {kindNames.map((kind) => (
                <option key={kind} value={kind}>
                  {say.kinds[kind]}
                </option>
              ))}
            </select>
          </label>
          {incoming.state === 'usable' ? (
            <Holds incoming={incoming} />
          ) : (
            <Problems head={say.problems(incoming.problems.length)} of={incoming.problems} bad />
          )}
          {incoming.table !== null && <MappingForm of={one.key} table={incoming.table} />}
          {incoming.state === 'usable' && <SessionLines first={incoming.first} of={incoming.sessions} />}
        </>
      )}
    </article>
  );
}

function Holds({ incoming }: { incoming: Usable }) {
  const { words, evidence } = useStores();
  const { import: say } = words.review.evidence;
  const { sessions, reviewer, date, sum, kind, secrets, warnings, file } = incoming;
  const known = evidence.reports.imports.value?.some((one) => one.file === file) ?? false;
  return (
    <>
      <ul class="holds">
        <li>{say.holds(sessions, isolated(reviewer), isolated(date))}</li>
        {kind === 'review' && (
          <li data-sum={sum}>
            <Icon name={sum === 'intact' ? 'settled' : sum === 'altered' ? 'attention' : 'unknown'} />
            {say.sum[sum]}
          </li>
        )}
        {secrets > 0 && <li>{say.secrets(secrets)}</li>}
        {known && <li>{say.again}</li>}
      </ul>
      {warnings.length > 0 && <Problems head={say.warnings(warnings.length)} of={warnings} bad={false} />}
    </>
  );
}

/** Each with its place, what was found there and what was expected. */
function Problems({ head, of, bad }: { head: string; of: Problem[]; bad: boolean }) {
  const { words } = useStores();
  const { import: say } = words.review.evidence;
  const beginning = useBeginning(of);
  return (
    <details class="oddities" open={bad}>
      <summary class={bad ? 'problem' : undefined}>{head}</summary>
      <dl>
        {beginning.shown.map(({ path, message }, i) => (
          <div key={i}>
            <dt>
              <bdi>{tame(path) || say.whole}</bdi>
            </dt>
            <dd>
              <bdi>{tame(message)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <More {...beginning} />
    </details>
  );
}
