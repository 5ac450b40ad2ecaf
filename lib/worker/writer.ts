import { browser } from '../browser';
import type { Answer } from '../messages';
import type { Entry } from '../model';
import { announceChange } from '../store/changes';
import type { Database } from '../store/database';
import { eraseAside, listAside } from '../store/generation';
import { append, countRefusal, refold } from '../store/journal';
import { createKeeper, type Keeper } from '../store/keeper';
import { readPolicy } from '../store/policies';
import { retain } from '../store/retain';
import { showBadge } from '../telling/badge';
import { tellAll } from '../telling/tell';
import { createQueue } from './queue';
import { createRateLimit } from './recording';

export interface WriterNeeds {
  now(): Date;
  /** When something else is due by itself, ISO 8601 UTC; null: never. */
  deadline(db: Database): Promise<string | null>;
}

/** What an exchange of the records works with: `ready` opens what is in use by then. */
interface Exchanging {
  ready(): Promise<Database>;
  keeper: Keeper;
}

export type Writer = ReturnType<typeof createWriter>;

/** The one writer: every change of the records goes through it, one after the other, and what follows from it is told. */
export function createWriter({ now, deadline }: WriterNeeds) {
  const keeper = createKeeper();
  const inTurn = createQueue();
  const mayBeCounted = createRateLimit(30, 60_000);

  /** The database, refolded if another version of the extension left it. */
  async function ready(): Promise<Database> {
    const db = await keeper.open();
    await refold(db, browser.runtime.getManifest().version);
    return db;
  }

  async function failed(error: unknown): Promise<Answer> {
    await keeper.close();
    await showBadge({ kind: 'broken' });
    console.error('Rollcall could not write:', error);
    return { ok: false, why: reasonOf(error) };
  }

  /** @param job null: nothing has changed */
  const write = (job: (db: Database) => Promise<Answer | null>): Promise<Answer> =>
    inTurn(async () => {
      let answer: Answer | null;
      try {
        answer = await job(await ready());
      } catch (error) {
        return failed(error);
      }
      if (!answer?.ok) return answer ?? { ok: true };
      // What follows may fail without taking back that the entry is safe.
      announceChange();
      await tell();
      return answer;
    });

  async function tell(): Promise<void> {
    let db: Database;
    try {
      db = await ready();
    } catch (error) {
      await failed(error);
      return;
    }
    try {
      const erased = (await listAside()).flatMap(({ until }) => until ?? []);
      const other = (await deadline(db)) ?? [];
      await tellAll(db, now(), await readPolicy(db), erased.concat(other));
    } catch (error) {
      // What was not told is still in the outbox and is told at the next occasion; what is recorded is safe.
      console.error('Rollcall could not tell:', error);
    }
  }

  async function foldOld(): Promise<void> {
    try {
      await retain(await ready(), now());
    } catch (error) {
      // Nothing was folded: the journal is only longer than it need be.
      console.error('Rollcall could not fold old entries:', error);
    }
  }

  async function eraseOld(): Promise<void> {
    try {
      if ((await eraseAside(now())).length > 0) announceChange();
    } catch (error) {
      // It is tried again at the next occasion.
      console.error('Rollcall could not erase what was put aside:', error);
    }
  }

  return {
    ready,
    failed,
    write,

    /** @param make null: there is nothing to write */
    record: (make: (db: Database) => Promise<Entry | { refused: string } | null>): Promise<Answer> =>
      write(async (db) => {
        const entry = await make(db);
        if (!entry) return null;
        if ('refused' in entry) return { ok: false, why: entry.refused };
        await append(db, entry);
        return { ok: true };
      }),

    /** Counts a message that is not heard, and says why. */
    refuse: (why: string): Promise<Answer> =>
      inTurn(async () => {
        try {
          // A flood of refused messages is not written down one by one.
          if (mayBeCounted('refused', now().getTime())) await countRefusal(await ready(), why, now());
          announceChange();
        } catch (error) {
          await failed(error);
        }
        return { ok: false, why: `Refused: ${why}` };
      }),

    /**
     * Does something with the database as a whole, which is opened anew afterwards. Whatever fails is the answer, and the
     * records that are in use then are told of.
     */
    exchange: (job: (open: Exchanging) => Promise<void>): Promise<Answer> =>
      inTurn(async () => {
        try {
          await job({ ready, keeper });
        } catch (error) {
          await keeper.close();
          return { ok: false, why: reasonOf(error) };
        } finally {
          announceChange();
        }
        await tell();
        return { ok: true };
      }),

    /** Does what is due. */
    upkeep: () =>
      inTurn(async () => {
        await foldOld();
        await eraseOld();
        await tell();
      }),
  };
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
