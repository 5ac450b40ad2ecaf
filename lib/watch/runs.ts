import type { Entry, Run, Watch } from '../model';

/** So many runs are remembered. */
const MOST = 100;
/** So many steps of one run: more than any runbook has. */
const MOST_STEPS = 100;

/** One run of a runbook at a time: what was begun and not ended goes on. A drill and the real thing are two. */
export function beginRun(watch: Watch, entry: Extract<Entry, { type: 'run-begun' }>): Watch {
  const { runbook, drill, at } = entry;
  if (watch.runs.some((run) => run.ended === null && run.runbook === runbook && run.drill === drill))
    return watch;
  const run: Run = { id: `r${watch.nextId}`, runbook, drill, at, ended: null, steps: [] };
  return { ...watch, nextId: watch.nextId + 1, runs: [...watch.runs, run].slice(-MOST) };
}

/** What became of a step, with when; said again, the newer word counts. An ended run is a record and stays as it is. */
export function settleStep(watch: Watch, entry: Extract<Entry, { type: 'run-step' }>): Watch {
  const { step, outcome, at, reason } = entry;
  return changed(watch, entry.run, (run) => {
    const others = run.steps.filter((other) => other.step !== step);
    const settled = outcome === 'open' ? others : [...others, { step, outcome, at, reason: reason.trim() }];
    return { ...run, steps: settled.slice(-MOST_STEPS) };
  });
}

export function endRun(watch: Watch, entry: Extract<Entry, { type: 'run-ended' }>): Watch {
  return changed(watch, entry.run, (run) => ({ ...run, ended: entry.at }));
}

function changed(watch: Watch, id: string, change: (run: Run) => Run): Watch {
  const under = watch.runs.find((run) => run.id === id && run.ended === null);
  return under ? { ...watch, runs: watch.runs.map((run) => (run === under ? change(run) : run)) } : watch;
}
