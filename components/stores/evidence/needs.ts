import type { Policy } from '../../../lib/policy/policy';
import type { RollActions, RollSource } from '../../../lib/roll';
import type { Words } from '../../../lib/words/words';
import type { JudgingStore } from '../judging-store';
import type { createAccounts } from './accounts';

export interface Given {
  source: RollSource;
  actions: RollActions;
  judging: JudgingStore;
  /** The one in force. */
  policy: () => Policy;
  now: () => Date;
  /** IANA. */
  zone: string;
  locale: string;
  words: Words;
}

/** What the parts of the evidence stand on. */
export type Needs = Given & { accountsOf: ReturnType<typeof createAccounts> };
