import type { Done, Job, JobName } from './evidence/work/work';
import type { OwnerEntry, Pointed } from './messages/owner';
import type { Entry, HintOutcome, Watch } from './model';
import type { Theme } from './pages/theme';
import type { Layers, Policy } from './policy/policy';
import type { Checking } from './store/database';
import type { Aside } from './store/generation';
import type { Progress } from './store/records/file';
import type { Told } from './store/records/import';
import type { Size } from './store/size';
import type { Checks } from './watch/checks';

export type { OwnerEntry, Pointed } from './messages/owner';

/** All that is shown, or why nothing can be. */
export type Roll =
  | {
      state: 'ready';
      watches: Watch[];
      /** The one in force, which follows from the layers. */
      policy: Policy;
      layers: Layers;
      /** Readings that do not say whose they are; the owner is asked. */
      unclaimed: Unclaimed[];
      /** Messages that were refused since the beginning. */
      refused: number;
      /** What was shown of layouts and not taken back, newest first. */
      taught: TaughtEntry[];
      /** What became of that and of what a policy carries in the newest reading; null: there was nothing to try. */
      lastHint: { at: string; outcome: HintOutcome } | null;
      /** false: the browser keeps Rollcall from running on chatgpt.com, so that nothing is read. */
      access: boolean;
      /** false: the browser knows that it has no network. */
      online: boolean;
      checks: Checks;
      /** The check under way; null: none is. */
      checking: Checking | null;
    }
  | {
      state: 'broken';
      /** In words, for the owner. */
      reason: string;
      /** Whether anything can be read that could be saved. */
      canSalvage: boolean;
    };

export interface Unclaimed {
  /** The number of the entry in the journal. */
  entry: string;
  at: string;
  /** How many sessions it lists. */
  count: number;
}

/** Where the interface gets what it shows, and whereto it hands what the owner does. */
export interface RollSource {
  read(): Promise<Roll>;
  /** All entries that count for an account, oldest first, and the policies between them. Rejects when it is given up or cannot be read. */
  readJournal(
    account: string,
    options: { onProgress: (progress: { done: number; of: number }) => void; signal: AbortSignal },
  ): Promise<Entry[]>;
  /** Every change of the policy, oldest first. */
  readPolicies(): Promise<PolicyEntry[]>;
  /** Colleagues' reviews that were taken in and not taken out again, oldest first. */
  readImports(): Promise<ImportEntry[]>;
  /** Calls back whenever `read` would give something else. Returns how to end that. */
  subscribe(listener: () => void): () => void;
  /** Rejects with a reason in words when the entry was not saved. */
  append(entry: OwnerEntry): Promise<void>;
}

/** A colleague's review that was taken in. */
export type ImportEntry = Extract<Entry, { type: 'imported' }>;
export type TaughtEntry = Extract<Entry, { type: 'taught' }>;
export type PolicyEntry = Extract<Entry, { type: 'policy' }>;

/** A part of a long piece of work with records. */
export type Phase = 'export' | 'check' | 'fold' | 'import';

/** Who waits for long work: hears how far it is, and can give it up. */
export interface Waiting {
  tell(phase: Phase, progress: Progress): void;
  signal: AbortSignal;
}

/** What can be done with the records as a whole. What fails rejects with a reason in words, and has changed nothing. */
export interface RecordsActions {
  size(): Promise<Size>;
  /** What was put aside and not erased yet. */
  aside(): Promise<Aside[]>;
  /** Saves everything to one file. */
  export(waiting: Waiting): Promise<void>;
  /** Checks the text of a file and tells what it holds. `take` puts it in the place of what is there. */
  read(
    text: string,
    waiting: Waiting,
  ): Promise<{ told: Told; take(waiting: Waiting): Promise<void> } | { why: string }>;
  /** Puts everything aside, to be erased after 7 days. */
  deleteAll(): Promise<void>;
  bringBack(database: string): Promise<void>;
  erase(database: string): Promise<void>;
}

/** What the interface asks of the browser. */
export interface RollActions {
  /** Opens the Active sessions panel in a tab. */
  openSessions(): void;
  /** Begins a check. Rejects with a reason in words when none begins. */
  checkNow(): Promise<void>;
  /** Goes to the tab that shows the list and outlines the row of a session there. Rejects with a reason in words. */
  showRow(account: string, session: string): Promise<Pointed>;
  /** Goes to the tab that shows the list and lets the owner show there how it is read. Rejects with a reason in words. */
  teach(): Promise<Exclude<Pointed, 'not-on-page'>>;
  /** What the page with the list is built from, without what it says; null when no tab shows one. Rejects with a reason in words. */
  skeleton(): Promise<string | null>;
  /** Opens the review page in a tab, or goes to the one that is open. `hash`: the address of a view, '' for the first. */
  openReview(hash: string): void;
  /** Opens the same view beside the page; call it within a click. null: this browser or window has no such place. */
  openSidePanel: (() => Promise<boolean>) | null;
  /** Puts a text on the clipboard; call it within a click. Resolves to whether it is there. */
  copyText(text: string): Promise<boolean>;
  /** Asks the browser for access to chatgpt.com; call it within a click. Resolves to whether it is there now. */
  allowSite(): Promise<boolean>;
  /** Saves a file with what can be read of broken records. Rejects with a reason in words. */
  salvage(): Promise<void>;
  /** Program and version, as evidence names what wrote it. */
  program: string;
  /** Hands a file to the browser's own download. `type`: its media type. */
  saveFile(name: string, pieces: string[], type: string): void;
  /** Long work with evidence. Rejects with a reason in words, and at once when it is given up. */
  workOnEvidence<N extends JobName>(name: N, job: Job<N>, signal: AbortSignal): Promise<Done<N>>;
  /** Puts the old records aside and begins new ones. Rejects with a reason in words. */
  startFresh(): Promise<void>;
  records: RecordsActions;
  theme: { read(): Theme; choose(theme: Theme): void };
}
