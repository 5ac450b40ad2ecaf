import { openRun } from '../../../lib/runbook/progress';
import { playbooks, type RunbookId } from '../../../lib/runbook/runbooks';
import { heldFocus, NEXT } from '../../runbook/focus';
import { hrefOf } from '../../stores/route-store';
import { useStores } from '../../stores/stores';

/** Runbooks for other occasions, each to begin or to go on with. */
export function Playbooks() {
  const { words, account, runs, route, judging } = useStores();
  const { response: say, runbook: common } = words.review;
  const { watch } = runs.look.value;
  const begin = async (id: RunbookId) => {
    const goOn = heldFocus();
    const run = await runs.begin(id, false);
    if (run === null) return;
    route.go('response', [watch.account, run.id]);
    // A frame later the run is drawn.
    requestAnimationFrame(() => goOn(...NEXT));
  };
  return (
    <section class="part" aria-labelledby="playbooks">
      <h2 id="playbooks">{say.playbooks}</h2>
      <p class="soft">{say.playbooksLead}</p>
      <ul class="playbooks">
        {playbooks.map((id) => {
          const run = openRun(watch, id);
          const { name, lead } = common.runbooks[id];
          return (
            <li key={id} data-playbook={id}>
              <h3>{name}</h3>
              <p>{lead}</p>
              {run !== null ? (
                <a
                  class="button"
                  href={hrefOf('response', [watch.account, run.id])}
                  aria-label={say.goOnOf(name)}
                >
                  {say.goOnShort}
                </a>
              ) : (
                account.watch.value !== null && (
                  <button
                    type="button"
                    class="button"
                    aria-label={say.beginOf(name)}
                    disabled={judging.busy.value}
                    onClick={() => begin(id)}
                  >
                    {say.begin}
                  </button>
                )
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
