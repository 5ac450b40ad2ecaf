import { Review } from '../../components/review/review';
import type { Entry } from '../../lib/model';
import { createFold } from '../../lib/store/fold';
import { ready } from './rolls';
import { acted, frame, stage } from './stage';

/** The review page at an address, over the journal of an account. */
export async function reviewStage(journal: Entry[], hash: string) {
  const fold = createFold();
  for (const [i, entry] of journal.entries()) fold.take(i + 1, entry);
  location.hash = hash;
  const page = await stage(ready(...fold.watches.values()), { view: Review, surface: 'review' }, journal);
  // The view asks for the journal once it is drawn, and what it shows then may ask for more.
  for (let turn = 0; turn < 3; turn++) await acted(frame);
  return page;
}
