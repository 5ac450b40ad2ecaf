import type { BrowserContext } from 'playwright-core';
import type { Entry } from '../../lib/model';
import { startReplica } from '../replica/server';
import type { browsers } from './browsers';
import type { Driver, Tab } from './driver';
import { aLife } from './life';
import { shows } from './rollcall';
import { seed } from './seeding';

export interface ReviewPage {
  /** What only Chromium's driver has is null-safe: its context, and the folder that downloads go to. */
  driver: Driver & { context?: BrowserContext; downloads?: string };
  review: Tab;
  /** Ends the browser and the replica. */
  close(): Promise<void>;
}

/** The review page in a browser of its own, over a made-up life in which two sessions need the owner. */
export async function openReview(
  start: (typeof browsers)[number][1],
  life: Entry[] = aLife(new Date()),
): Promise<ReviewPage> {
  const replica = await startReplica();
  const driver: ReviewPage['driver'] = await start(replica.port);
  const close = async () => {
    await driver.close();
    await replica.close();
  };
  try {
    const review = await driver.open(driver.extension('/review.html'));
    await shows(review, 'No sessions read yet');
    await seed(review, life);
    await shows(review, '2 sessions need you');
    return { driver, review, close };
  } catch (error) {
    await close();
    throw error;
  }
}
