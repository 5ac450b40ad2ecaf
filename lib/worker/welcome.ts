import { openReview } from '../pages/review-tab';
import { inForce, noLayers } from '../policy/policy';
import { readManaged } from './managed';

/** Where the first steps stand on the review page. */
export const FIRST_STEPS = '#/help/first-steps';

/**
 * Opens the first steps when Rollcall was installed, and not when it or the browser was updated. An administrator can forbid
 * it (`disable_first_run_page`), so that the browser's answer is waited for, which takes Chrome some seconds; where none comes,
 * nothing opens: not told is not allowed. Never rejects.
 *
 * @param reason what the browser gives as the reason of `onInstalled`
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const managed = await readManaged();
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
