import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';
import { checkNote } from '../evidence/note';
import { type Answer, check } from '../messages';
import type { Entry } from '../model';
import { openReview } from '../pages/review-tab';
import { hintId } from '../panel/hints/form';
import type { Given, Policy } from '../policy/policy';
import type { OwnerEntry } from '../roll';
import { accountKey, profileKey } from '../store/account';
import { announceChange } from '../store/changes';
import type { Database } from '../store/database';
import { eraseAside, listAside } from '../store/generation';
import { readHintsInUse } from '../store/hints';
import { append, countRefusal, readSalt, refold, writeMeta } from '../store/journal';
import { createKeeper } from '../store/keeper';
import { readLayers, readPolicy } from '../store/policies';
import { retain } from '../store/retain';
import { type Replacing, swap } from '../store/swap';
import { showBadge } from '../telling/badge';
import { openSubject } from '../telling/notification';
import { tellAll } from '../telling/tell';
import { rowOf } from '../watch/find';
import { isSame, readManaged } from './managed';
import { pointAt, skeletonOfPanel } from './pointing';
import { createRateLimit, entryOf, logOutOf } from './recording';
import { attachToOpenTabs, injectReader, renewReaders } from './tabs';
import { startTeaching, taughtIn } from './teaching';
import { whoseIs } from './whose';

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
}

export function createWorker(now: () => Date = () => new Date()): Worker {
  const keeper = createKeeper();
  // 30 messages in a minute: far more than a person who opens and closes the panel can cause.
  const mayHandIn = createRateLimit(30, 60_000);
  const mayBeCounted = createRateLimit(30, 60_000);
  const inTurn = createQueue();

  /** The database, refolded if another version of the extension left it. */
  const ready = async (): Promise<Database> => {
    const db = await keeper.open();
    await refold(db, browser.runtime.getManifest().version);
    return db;
  };

  /** @param make null: there is nothing to write */
  const record = (make: (db: Database) => Promise<Entry | { refused: string } | null>): Promise<Answer> =>
    inTurn(async () => {
      try {
        const db = await ready();
        const entry = await make(db);
        if (!entry) return { ok: true };
        if ('refused' in entry) return { ok: false, why: entry.refused };
        await append(db, entry);
      } catch (error) {
        return failed(error);
      }
      // What follows may fail without taking back that the entry is safe.
      announceChange();
      await tellSafely();
      return { ok: true };
    });

  const failed = async (error: unknown): Promise<Answer> => {
    await keeper.close();
    await showBadge({ kind: 'broken' });
    console.error('Rollcall could not write:', error);
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  };

  const tellSafely = async () => {
    let db: Database;
    try {
      db = await ready();
    } catch (error) {
      await failed(error);
      return;
    }
    try {
      const erased = (await listAside()).flatMap(({ until }) => until ?? []);
      await tellAll(db, now(), await readPolicy(db), erased);
    } catch (error) {
      // What was not told is still in the outbox and is told at the next occasion; what is recorded is safe.
      console.error('Rollcall could not tell:', error);
    }
  };

  const retainSafely = async () => {
    try {
      await retain(await ready(), now());
    } catch (error) {
      // Nothing was folded: the journal is only longer than it need be.
      console.error('Rollcall could not fold old entries:', error);
    }
  };

  const eraseSafely = async () => {
    try {
      if ((await eraseAside(now())).length > 0) announceChange();
    } catch (error) {
      // It is tried again at the next occasion.
      console.error('Rollcall could not erase what was put aside:', error);
    }
  };

  const refreshPolicy = async (): Promise<void> => {
    const managed = await readManaged();
    if (managed.state === 'unknown') {
      console.error('Rollcall could not ask for the administrator’s policy:', managed.why);
      return;
    }
    await record(async (db) => {
      const { administrator } = await readLayers(db);
      if (isSame(administrator?.given ?? null, managed.given)) return null;
      return {
        type: 'policy',
        at: now().toISOString(),
        account: '*',
        layer: 'administrator',
        given: managed.given,
      };
    });
  };

  /** Other records take the place of the present ones. What an administrator has set goes on counting. */
  const replace = (message: Replacing): Promise<Answer> =>
    inTurn(async () => {
      let administrator: Given | null = null;
      try {
        administrator = (await readLayers(await keeper.open())).administrator?.given ?? null;
      } catch {
        // The records are damaged: the browser is asked again, which takes a while.
        void refreshPolicy();
      }
      try {
        await swap(message, now(), browser.runtime.getManifest().version);
        await keeper.close();
        const db = await ready();
        if (!isSame((await readLayers(db)).administrator?.given ?? null, administrator))
          await append(db, {
            type: 'policy',
            at: now().toISOString(),
            account: '*',
            layer: 'administrator',
            given: administrator,
          });
      } catch (error) {
        await keeper.close();
        return { ok: false, why: error instanceof Error ? error.message : String(error) };
      } finally {
        announceChange();
      }
      await tellSafely();
      return { ok: true };
    });

  const showRow = async ({ account, session }: { account: string; session: string }): Promise<Answer> => {
    try {
      const db = await ready();
      const [watch, salt] = [await db.get('watches', account), await readSalt(db)];
      if (!watch) return { ok: true, pointed: 'not-on-page' };
      const pointed = await pointAt(await readHintsInUse(db), async (list) => {
        const whose = await accountKey(list.account, salt);
        // A list that does not say whose it is can be looked through all the same.
        return whose === account || whose === '' ? rowOf(watch, session, list.rows) : 'other';
      });
      return { ok: true, pointed };
    } catch (error) {
      return failed(error);
    }
  };

  const teach = async (): Promise<Answer> => {
    try {
      const db = await ready();
      return { ok: true, pointed: await startTeaching(db, await readHintsInUse(db), now()) };
    } catch (error) {
      // The tab was closed, or the page forbids it: the records are as they were.
      return { ok: false, why: error instanceof Error ? error.message : String(error) };
    }
  };

  const skeleton = async (): Promise<Answer> => {
    try {
      const told = await skeletonOfPanel(await hintsSafely());
      return { ok: true, ...(told !== null && { skeleton: told }) };
    } catch (error) {
      return { ok: false, why: error instanceof Error ? error.message : String(error) };
    }
  };

  /** Nothing to try rather than nothing read. */
  const hintsSafely = async () => {
    try {
      return await readHintsInUse(await ready());
    } catch (error) {
      console.error('Rollcall could not read what it was shown of pages:', error);
      return [];
    }
  };

  /** What changes how pages are read counts at once, also where a panel is open. */
  const taught = async (write: () => Promise<Answer>): Promise<Answer> => {
    const answer = await write();
    // Whoever waits for the answer does not wait for every tab.
    if (answer.ok) void hintsSafely().then(renewReaders);
    return answer;
  };

  const refuse = (why: string): Promise<Answer> =>
    inTurn(async () => {
      try {
        // A flood of refused messages is not written down one by one.
        if (mayBeCounted('refused', now().getTime())) await countRefusal(await ready(), why, now());
        announceChange();
      } catch (error) {
        await failed(error);
      }
      return { ok: false, why: `Refused: ${why}` };
    });

  return {
    async hear(message, sender) {
      const heard = check(message, sender);
      switch (heard.from) {
        case 'refused':
          return refuse(heard.why);
        case 'tab': {
          const tab = sender.tab?.id;
          if (tab === undefined) return refuse('not from a tab');
          if (heard.message.type === 'panel-noticed') return injectReader(tab, await hintsSafely());
          const { message: told } = heard;
          if (!mayHandIn(String(tab), now().getTime())) return refuse('too many messages in a minute');
          if (told.type === 'taught' || told.type === 'taught-undone')
            return taught(() => record((db) => taughtIn(db, told, tab, now())));
          return record(async (db) => {
            const salt = await readSalt(db);
            const account = await accountKey(told.account, salt);
            const at = now().toISOString();
            if (told.type === 'log-out-confirmed')
              return logOutOf(told, await db.get('watches', account), at);
            if (told.hint) await writeMeta(db, 'hint', { at, outcome: told.hint });
            if (account !== '') return entryOf(told, account, '', at);
            const profile = await profileKey(told.profile, salt);
            return entryOf(told, await whoseIs(db, profile, told.reading), profile, at);
          });
        }
        case 'own-page':
          if (heard.message.type === 'append') {
            const { entry } = heard.message;
            const append = () =>
              record(async (db) => {
                const refused = noteProblem(entry, await readPolicy(db));
                return refused === null ? { ...named(entry), at: now().toISOString() } : { refused };
              });
            return CHANGES_HINTS.has(entry.type) ? taught(append) : append();
          }
          if (heard.message.type === 'show-row') return showRow(heard.message);
          if (heard.message.type === 'teach') return teach();
          if (heard.message.type === 'skeleton') return skeleton();
          return replace(heard.message);
      }
    },
    catchUp: () =>
      inTurn(async () => {
        await retainSafely();
        await eraseSafely();
        await tellSafely();
      }),
    refreshPolicy,
    open: (notification) => openSubject(notification),
    async command(name) {
      if (name === 'open-review') await openReview();
    },
    attach: () => attachToOpenTabs(),
  };
}

/** Entries after which pages may be read in another way. */
const CHANGES_HINTS: ReadonlySet<OwnerEntry['type']> = new Set<OwnerEntry['type']>([
  'taught',
  'teaching-undone',
  'policy',
]);

/** A hint is called by what it says, whatever a page calls it; and only its owner's own pointing is their word for it. */
const named = (entry: OwnerEntry): OwnerEntry =>
  entry.type === 'taught' ? { ...entry, id: hintId(entry.hint), by: 'file' } : entry;

/** A note with a secret in it is not written, whichever page it comes from; the page says which kind it is beforehand. */
function noteProblem(entry: OwnerEntry, policy: Policy): string | null {
  const note =
    entry.type === 'noted' || entry.type === 'judged'
      ? (entry.note ?? '')
      : entry.type === 'run-step'
        ? entry.reason
        : '';
  return checkNote(note, policy).refused.length > 0
    ? 'The note holds a secret, which evidence must not.'
    : null;
}

/** Runs one job after the other, so that two of them never tell the same thing twice. */
function createQueue(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next.catch(() => {});
    return next;
  };
}
