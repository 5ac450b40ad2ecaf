import { browser } from '../browser';
import { openReview } from '../pages/review-tab';
import { inForce, noLayers } from '../policy/policy';
import { type Managed, readManaged } from './managed';

/** Where the first steps stand on the review page. */
export const FIRST_STEPS = '#/help/first-steps';

/**
 * How long Chrome may go on answering that there is no policy, in milliseconds. To an extension that has just been installed it
 * says so at first and tells of the policy seconds later: 3 to 5 from a file (2026-11, Chromium 156), longer where the policy is
 * fetched. Where the administrator has installed Rollcall, nobody waits for the page.
 */
const PATIENCE = { byAdministrator: 30_000, byOwner: 5_000 };
const PAUSE = 1_000;

/** The administrator's policy as it is once the browser has had time to hear of it. Never rejects. */
export async function settledManaged(): Promise<Managed> {
  let managed = await readManaged();
  const end = Date.now() + (await patience());
  while (managed.state === 'known' && managed.given === null && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    managed = await readManaged();
  }
  return managed;
}

async function patience(): Promise<number> {
  // Without a schema there is no policy to wait for in Chrome; Firefox has none and knows its answer at once.
  if (!('storage' in browser.runtime.getManifest())) return 0;
  const { installType } = await browser.management.getSelf();
  return installType === 'admin' ? PATIENCE.byAdministrator : PATIENCE.byOwner;
}

/**
 * Opens the first steps, where the administrator does not forbid it (`disable_first_run_page`). Where the browser does not say
 * what the policy is, nothing opens: not told is not allowed. Never rejects.
 */
export async function openFirstSteps(managed: Managed): Promise<void> {
  if (managed.state === 'unknown') {
    console.error('Rollcall opens no first page, the administrator’s policy being unknown:', managed.why);
    return;
  }
  const administrator = managed.given && { given: managed.given, since: '' };
  if (inForce({ ...noLayers, administrator }).policy.disable_first_run_page) return;
  try {
    await openReview(FIRST_STEPS);
  } catch (error) {
    // A browser without a window yet: the button in the toolbar is there all the same.
    console.error('Rollcall could not open the first steps:', error);
  }
}
