import type { Runtime } from 'webextension-polyfill';
import { type Answer, check, type OwnerMessage, type TabMessage } from '../messages';
import { openReview } from '../pages/review-tab';
import { accountKey, profileKey } from '../store/account';
import { readSalt, writeMeta } from '../store/journal';
import { readLayers, readPolicy } from '../store/policies';
import { openSubject } from '../telling/notification';
import type { Heard } from './check-course';
import { createChecks } from './checks';
import { isSame, readManaged } from './managed';
import { CHANGES_HINTS, ownerEntry } from './owner-entries';
import { createReadingAlong } from './reading-along';
import { createRateLimit, entryOf, heardOf, logOutOf } from './recording';
import { replaceRecords } from './replacing';
import { attachToOpenTabs, injectReader } from './tabs';
import { taughtIn } from './teaching';
import { openFirstSteps, settledManaged } from './welcome';
import { whoseIs } from './whose';
import { createWriter } from './writer';

/** The background: the one writer. It may end at any moment and begin anew; whatever matters is in the database. */
export interface Worker {
  /** Answers a message. A refused one is counted, and told why. Never rejects. */
  hear(message: unknown, sender: Runtime.MessageSender): Promise<Answer>;
  /** Does what is due: tells what was not told, shows the badge, sets the next alarm. Never rejects. */
  catchUp(): Promise<void>;
  /**
   * Asks the browser for the administrator's policy and records it when it has changed. Until the browser answers, which can
   * take seconds, what was recorded last counts. Never rejects.
   */
  refreshPolicy(): Promise<void>;
  /** Opens what a notification is about. */
  open(notification: string): Promise<void>;
  /** Does what a key of the browser asks for. */
  command(name: string): Promise<void>;
  /** Puts the content script into tabs that were open before the extension was installed or updated. */
  attach(): Promise<void>;
  /**
   * Shows the first steps when Rollcall was installed, and not when it or the browser was updated. Never rejects.
   *
   * @param reason what the browser gives as the reason of `onInstalled`
   */
  welcome(reason: string): Promise<void>;
}

const timer = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function createWorker(
  now: () => Date = () => new Date(),
  pause: (ms: number) => Promise<void> = timer,
): Worker {
  // 30 messages in a minute: far more than a person who opens and closes the panel can cause.
  const mayHandIn = createRateLimit(30, 60_000);
  const writer = createWriter({ now, deadline: (db) => checks.deadline(db) });
  const { record, refuse } = writer;
  const checks = createChecks({ write: writer.write, now, pause, hints: () => pages.hints() });
  const pages = createReadingAlong(writer, now);

  async function refreshPolicy(): Promise<void> {
    const managed = await readManaged();
    if (managed.state === 'unknown') {
      console.error('Rollcall could not ask for the administrator’s policy:', managed.why);
      return;
    }
    await record(async (db) => {
      const { administrator } = await readLayers(db);
      if (isSame(administrator?.given ?? null, managed.given)) return null;
      const at = now().toISOString();
      return { type: 'policy', at, account: '*', layer: 'administrator', given: managed.given };
    });
    await checks.goOn();
  }

  async function hearTab(message: TabMessage, tab: number): Promise<Answer> {
    if (message.type === 'panel-noticed') return injectReader(tab, await pages.hints());
    if (!mayHandIn(String(tab), now().getTime())) return refuse('too many messages in a minute');
    switch (message.type) {
      case 'check-ended':
        return (await checks.opened(tab, message.opened)) ?? refuse('no check is under way in this tab');
      case 'taught':
      case 'taught-undone':
        return pages.renewing(() => record((db) => taughtIn(db, message, tab, now())));
      case 'log-out-confirmed':
        return record(async (db) => {
          const account = await accountKey(message.account, await readSalt(db));
          return logOutOf(message, await db.get('watches', account), now().toISOString());
        });
      case 'reading':
        return hearReading(message, tab);
    }
  }

  async function hearReading(
    message: Extract<TabMessage, { type: 'reading' }>,
    tab: number,
  ): Promise<Answer> {
    let read: Heard | null = null;
    const answer = await record(async (db) => {
      const salt = await readSalt(db);
      const account = await accountKey(message.account, salt);
      const at = now().toISOString();
      if (message.hint) await writeMeta(db, 'hint', { at, outcome: message.hint });
      const profile = account === '' ? await profileKey(message.profile, salt) : '';
      const whose = account === '' ? await whoseIs(db, profile, message.reading) : account;
      read = heardOf(message, whose);
      return entryOf(message, whose, profile, at);
    });
    if (answer.ok && read) await checks.heard(tab, read);
    return answer;
  }

  async function hearOwner(message: OwnerMessage): Promise<Answer> {
    switch (message.type) {
      case 'append': {
        const { entry } = message;
        const write = () =>
          record(async (db) => ownerEntry(entry, now().toISOString(), await readPolicy(db)));
        const answer = await (CHANGES_HINTS.has(entry.type) ? pages.renewing(write) : write());
        // The owner's word and the policy say when the next check is.
        if (entry.type === 'check-consent' || entry.type === 'policy') void checks.goOn();
        return answer;
      }
      case 'check-now':
        return checks.now();
      case 'show-row':
        return pages.showRow(message);
      case 'teach':
        return pages.teach();
      case 'skeleton':
        return pages.skeleton();
      default: {
        const onDamaged = () => void refreshPolicy();
        const answer = await replaceRecords(message, { writer, now, onDamaged });
        void checks.goOn();
        return answer;
      }
    }
  }

  return {
    async hear(message, sender) {
      const heard = check(message, sender);
      switch (heard.from) {
        case 'refused':
          return refuse(heard.why);
        case 'own-page':
          return hearOwner(heard.message);
        case 'tab':
          return sender.tab?.id === undefined
            ? refuse('not from a tab')
            : hearTab(heard.message, sender.tab.id);
      }
    },
    async catchUp() {
      await writer.upkeep();
      await checks.goOn();
    },
    refreshPolicy,
    open: (notification) => openSubject(notification),
    async command(name) {
      if (name === 'open-review') await openReview();
      if (name !== 'check-now') return;
      const answer = await checks.now();
      // The page says what is in the way, and asks for the owner's word where that is what lacks.
      if (!answer.ok) await openReview('#/settings?section=checks');
    },
    attach: () => attachToOpenTabs(),
    async welcome(reason) {
      if (reason !== 'install') return;
      const managed = await settledManaged();
      await refreshPolicy();
      await openFirstSteps(managed);
    },
  };
}
