import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser';
import { createWorker } from '../lib/worker/worker';

/** What Rollcall reacts to. Every listener is registered at once, since a worker is woken only for those it has then. */
export default defineBackground(() => {
  const worker = createWorker();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    worker.hear(message, sender),
  );
  browser.alarms.onAlarm.addListener(() => void worker.catchUp());
  browser.notifications.onClicked.addListener((id) => void worker.open(id));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void worker.attach();
    void worker.welcome(reason);
  });
  browser.commands.onCommand.addListener((command) => void worker.command(command));
  // Access to chatgpt.com that was given back counts for the tabs that are open, too.
  browser.permissions.onAdded.addListener(() => void worker.attach());
  browser.runtime.onStartup.addListener(() => void worker.catchUp());
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void worker.refreshPolicy();
  });
  void worker.catchUp();
  void worker.refreshPolicy();
});
