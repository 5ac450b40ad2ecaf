import type { Policy } from '../../../lib/policy/policy';
import type { RollActions, RollSource } from '../../../lib/roll';
import type { Words } from '../../../lib/words/words';
import type { JudgingStore } from '../judging-store';
import { createAccounts } from './accounts';
import { createExportStore } from './export-store';
import { createImportStore } from './import-store';
import { createReportStore } from './report-store';

interface Given {
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

/** What is handed on, what is handed in, and both side by side. */
export function createEvidenceStore(given: Given) {
  const needs: Needs = { ...given, accountsOf: createAccounts(given.source) };
  const parts = {
    export: createExportStore(needs),
    import: createImportStore(needs),
    reports: createReportStore(needs),
  };
  return {
    ...parts,
    dispose() {
      for (const part of Object.values(parts)) part.end();
    },
  };
}
