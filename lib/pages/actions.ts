import { browser } from '../browser';
import type { RollActions } from '../roll';
import { databaseName } from '../store/generation';
import type { Keeper } from '../store/keeper';
import { salvage } from '../store/salvage';
import { requestAccess } from './access';
import { ask } from './ask';
import { workOnEvidence } from './evidence-work';
import { createRecordsActions } from './records';
import { openReview } from './review-tab';
import { saveFile } from './save-file';
import { hasSidePanel, sidePanelOpener } from './side-panel';
import { chooseTheme, readTheme } from './theme';

const PANEL = 'https://chatgpt.com/#settings/Security';

/** What popup and review page ask of the browser. */
export function createActions(keeper: Keeper): RollActions {
  return {
    openSessions() {
      void browser.tabs.create({ url: PANEL });
    },
    async checkNow() {
      await ask({ type: 'check-now' });
    },
    async showRow(account, session) {
      const answer = await ask({ type: 'show-row', account, session });
      return answer.pointed ?? 'no-panel';
    },
    async teach() {
      const answer = await ask({ type: 'teach' });
      return answer.pointed === 'shown' ? 'shown' : 'no-panel';
    },
    async skeleton() {
      const answer = await ask({ type: 'skeleton' });
      return answer.skeleton ?? null;
    },
    openReview: (hash) => void openReview(hash),
    openSidePanel: hasSidePanel() ? sidePanelOpener() : null,
    copyText: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        // The browser or a policy forbids it: the page says so and leaves the text to be selected.
        () => false,
      ),
    allowSite: requestAccess,
    async salvage() {
      await keeper.close();
      const name = await databaseName();
      const found = await salvage(name, new Date());
      if (Object.values(found.stores).every((records) => records.length === 0)) {
        throw new Error(['Nothing could be read.', ...found.missing].join(' '));
      }
      saveFile(`${name}-${found.at.slice(0, 10)}.json`, [JSON.stringify(found, null, 2)], 'application/json');
    },
    program: `Rollcall ${browser.runtime.getManifest().version}`,
    saveFile,
    workOnEvidence,
    async startFresh() {
      await ask({ type: 'start-fresh' }).finally(() => keeper.close());
    },
    records: createRecordsActions(keeper),
    theme: { read: readTheme, choose: chooseTheme },
  };
}
