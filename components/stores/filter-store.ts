import { computed, signal } from '@preact/signals';
import type { Decision, TrackedSession } from '../../lib/model';
import { needsAttention } from '../../lib/watch/attention';
import { isFound, parseSearch } from '../../lib/watch/search';

/** The decisions to filter by; 'none': nobody has decided. */
export type DecisionChoice = Decision | 'none';

export interface Filter {
  text: string;
  /** '' stands for any. Values as shown on the page. */
  device: string;
  app: string;
  place: string;
  decision: DecisionChoice | '';
  attentionOnly: boolean;
}

export const noFilter: Filter = {
  text: '',
  device: '',
  app: '',
  place: '',
  decision: '',
  attentionOnly: false,
};

/** What the owner narrows the list down to. */
export function createFilterStore() {
  const filter = signal<Filter>(noFilter);
  return {
    filter,
    /** How many of the conditions are set. */
    active: computed(() => conditions(filter.value)),
    set(change: Partial<Filter>) {
      filter.value = { ...filter.value, ...change };
    },
    clear() {
      filter.value = noFilter;
    },
  };
}

function conditions({ text, device, app, place, decision, attentionOnly }: Filter): number {
  return [text.trim(), device, app, place, decision, attentionOnly].filter(Boolean).length;
}

/** Does a session pass? The text is a search as on the review page, the choices are values as shown. */
export function passes(session: TrackedSession, filter: Filter): boolean {
  const { row, decision } = session;
  if (filter.device !== '' && row.device !== filter.device) return false;
  if (filter.app !== '' && !row.apps.includes(filter.app)) return false;
  if (filter.place !== '' && row.location !== filter.place) return false;
  if (filter.decision !== '' && (decision ?? 'none') !== filter.decision) return false;
  if (filter.attentionOnly && !needsAttention(session)) return false;
  return isFound(session, parseSearch(filter.text));
}

/** The values that a list of sessions offers to choose from, each once, in reading order. */
export function choices(sessions: TrackedSession[], compare: (a: string, b: string) => number) {
  const distinct = (values: string[]) => [...new Set(values.filter((value) => value !== ''))].sort(compare);
  return {
    devices: distinct(sessions.map(({ row }) => row.device)),
    apps: distinct(sessions.flatMap(({ row }) => row.apps)),
    places: distinct(sessions.map(({ row }) => row.location)),
    decisions: [...new Set(sessions.map(({ decision }): DecisionChoice => decision ?? 'none'))],
  };
}
