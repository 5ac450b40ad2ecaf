import type { Entry, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { instant } from './instant';

const MINUTE = 60_000;
/** So many drills are remembered. */
const MOST = 20;

/** Practising an incident: the clock that a log-out of all sessions would start, and nothing else of it. */
export function beginDrill(
  watch: Watch,
  { at }: Extract<Entry, { type: 'drill-begun' }>,
  policy: Policy,
): Watch {
  const until = new Date(instant(at) + policy.log_out_window_minutes * MINUTE).toISOString();
  const drill = { id: `d${watch.nextId}`, at, until, ended: null };
  return { ...watch, nextId: watch.nextId + 1, drills: [...watch.drills, drill].slice(-MOST) };
}

export function endDrill(watch: Watch, entry: Extract<Entry, { type: 'drill-ended' }>): Watch {
  const ends = ({ id, ended }: Watch['drills'][number]) => id === entry.drill && ended === null;
  if (!watch.drills.some(ends)) return watch;
  const drills = watch.drills.map((drill) => (ends(drill) ? { ...drill, ended: entry.at } : drill));
  return { ...watch, drills };
}
