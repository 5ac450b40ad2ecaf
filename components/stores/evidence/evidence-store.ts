import { createAccounts } from './accounts';
import { createExportStore } from './export-store';
import { createImportStore } from './import-store';
import type { Given, Needs } from './needs';
import { createReportStore } from './report-store';

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
