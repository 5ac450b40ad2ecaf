import type { Review } from '../model';
import type { FindingName } from './findings';
import type { PlaceName } from './places';

/** One step of a runbook. What it is called, why and how stands in `lib/words/review`. */
export interface Step {
  id: string;
  /** The steps that come before it; 'earlier': all above. It can be forced, with a reason. */
  needs: 'earlier' | readonly string[];
  /** Where it is done. */
  places: readonly PlaceName[];
  /** true: it begins the log-out of all sessions, and the window in which that spreads belongs to it. */
  clock?: true;
  /** What the last reading can say about it. */
  finding?: FindingName;
  /** The list of sessions that answers it: a search of the sessions view, and the column it is sorted by. */
  sessions?: { q: string; sort?: string };
  /** The separate reviews that are done with it. */
  reviews?: readonly Review[];
}

export interface Runbook {
  steps: readonly Step[];
  /** true: it can be practised, too. */
  drill?: true;
  /** The review that it is, once every step is settled. */
  review?: Review;
}

const REJECTED = 'is:listed -decision:none -decision:keep -decision:unsure -decision:blocked';
const readToday = {
  id: 'panel-opened',
  needs: [],
  places: ['security'],
  finding: 'read',
} as const;
const separateReviews = {
  places: ['sharedLinks', 'connectedApps'],
  finding: 'reviews',
  reviews: ['shared_links', 'connected_apps'],
} as const;

export const runbooks = {
  /** The order of a response to a compromise (cheat sheet). */
  response: {
    drill: true,
    steps: [
      { id: 'reset-password', needs: 'earlier', places: ['security'] },
      {
        id: 'log-out-all',
        needs: 'earlier',
        places: ['security'],
        clock: true,
        sessions: { q: 'is:listed' },
      },
      { id: 'check-sign-in', needs: 'earlier', places: ['security'] },
      { id: 'replace-keys', needs: 'earlier', places: ['apiKeys'] },
      {
        id: 'look-around',
        needs: 'earlier',
        places: ['usage', 'sharedLinks', 'connectedApps'],
        reviews: ['shared_links', 'connected_apps'],
      },
      { id: 'contact-support', needs: 'earlier', places: [] },
    ],
  },

  /** The review checklist (cheat sheet); its notes are those of every run. */
  'weekly-review': {
    review: 'active_sessions',
    steps: [
      readToday,
      {
        id: 'current-session',
        needs: ['panel-opened'],
        places: [],
        finding: 'current',
        sessions: { q: 'is:current' },
      },
      {
        id: 'device-labels',
        needs: ['panel-opened'],
        places: [],
        finding: 'labels',
        sessions: { q: 'is:listed decision:none' },
      },
      {
        id: 'app-context',
        needs: ['panel-opened'],
        places: [],
        finding: 'apps',
        sessions: { q: 'is:listed', sort: 'apps' },
      },
      {
        id: 'locations',
        needs: ['panel-opened'],
        places: [],
        finding: 'places',
        sessions: { q: 'is:listed', sort: 'place' },
      },
      {
        id: 'unfamiliar-sessions',
        needs: ['panel-opened'],
        places: ['security'],
        finding: 'rejected',
        sessions: { q: REJECTED },
      },
      { id: 'separate-reviews', needs: [], ...separateReviews },
      { id: 'api-keys', needs: [], places: ['apiKeys'], finding: 'suspected' },
    ],
  },

  /** Before a demonstration in public: no stale personal device and no unknown browser on its account (cheat sheet). */
  'launch-readiness': {
    steps: [
      readToday,
      {
        id: 'stale-devices',
        needs: ['panel-opened'],
        places: ['security'],
        finding: 'stale',
        sessions: { q: 'is:listed is:stale' },
      },
      {
        id: 'unknown-browsers',
        needs: ['panel-opened'],
        places: ['security'],
        finding: 'attention',
        sessions: { q: 'is:attention' },
      },
      { id: 'separate-reviews', needs: [], ...separateReviews },
    ],
  },

  /** Somebody leaves: sessions are cleared and shared assets handed over before the access is removed (cheat sheet). */
  offboarding: {
    steps: [
      { id: 'hand-over', needs: 'earlier', places: [] },
      { id: 'separate-reviews', needs: 'earlier', ...separateReviews },
      { id: 'replace-keys', needs: 'earlier', places: ['apiKeys'] },
      { id: 'clear-sessions', needs: 'earlier', places: ['security'], clock: true },
      { id: 'read-again', needs: 'earlier', places: ['security'], sessions: { q: 'is:listed' } },
      { id: 'remove-access', needs: 'earlier', places: [] },
    ],
  },

  /** Before evidence leaves the hands of those who look after the account (cheat sheet). */
  'evidence-hygiene': {
    steps: [
      { id: 'no-screenshots', needs: [], places: [] },
      { id: 'no-secrets', needs: [], places: [] },
      { id: 'people', needs: [], places: [] },
      { id: 'said-as-shown', needs: [], places: [] },
      { id: 'few-readers', needs: [], places: [] },
    ],
  },

  /** No Active sessions in the settings: a matter for whoever looks after the organisation's sign-in (help centre). */
  'missing-panel': {
    steps: [
      { id: 'look-again', needs: 'earlier', places: ['security'], finding: 'no-list' },
      { id: 'linked', needs: 'earlier', places: [] },
      { id: 'identity-admin', needs: 'earlier', places: [] },
      { id: 'separate-reviews', needs: 'earlier', ...separateReviews },
    ],
  },

  /** The API key rotation runbook that a policy can require, at its shortest. */
  'key-rotation': {
    steps: [
      { id: 'which-keys', needs: 'earlier', places: ['apiKeys'] },
      { id: 'delete-keys', needs: 'earlier', places: ['apiKeys'] },
      { id: 'recreate-keys', needs: 'earlier', places: ['apiKeys'] },
      { id: 'usage', needs: 'earlier', places: ['usage'], reviews: ['api_keys'] },
    ],
  },
} as const satisfies Record<string, Runbook>;

export type RunbookId = keyof typeof runbooks;
export type StepId<R extends RunbookId> = (typeof runbooks)[R]['steps'][number]['id'];

/** Those that stand by themselves beside the response and the weekly review. */
export const playbooks = [
  'launch-readiness',
  'offboarding',
  'evidence-hygiene',
  'missing-panel',
  'key-rotation',
] as const satisfies RunbookId[];

/** null: a newer version wrote this run, and its runbook is not known here. */
export function runbookOf(id: string): Runbook | null {
  return isRunbook(id) ? runbooks[id] : null;
}

export const isRunbook = (id: string): id is RunbookId => Object.hasOwn(runbooks, id);

/** What is written about a run as a whole is kept like a step of this name. */
export const NOTES = 'notes';
