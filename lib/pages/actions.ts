import { browser } from '../browser';
import { send } from '../messages';
import type { RollActions } from '../roll';
import { databaseName } from '../store/generation';
import type { Keeper } from '../store/keeper';
import { salvage } from '../store/salvage';
import { requestAccess } from './access';
import { openReview } from './review-tab';
import { hasSidePanel, sidePanelOpener } from './side-panel';

const PANEL = 'https://chatgpt.com/#settings/Security';

/** What popup and review page ask of the browser. */
export function createActions(keeper: Keeper): RollActions {
  return {
    openSessions() {
      void browser.tabs.create({ url: PANEL });
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
      save(`${name}-${found.at.slice(0, 10)}.json`, JSON.stringify(found, null, 2), 'application/json');
    },
    saveFile: save,
    async startFresh() {
      const answer = await send({ type: 'start-fresh' });
      await keeper.close();
      if (!answer.ok) throw new Error(answer.why);
    },
  };
}

/** Hands a file to the browser's own download, without the permission to download. */
function save(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
