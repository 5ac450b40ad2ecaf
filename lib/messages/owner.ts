import type { Entry } from '../model';
import type { Given } from '../policy/policy';

/** What the owner does. Without `at`: the writer stamps the time. */
export type OwnerEntry =
  | WithoutTime<
      Exclude<Entry, { type: 'snapshot' | 'unchanged' | 'no-reading' | 'checked' | 'checkpoint' | 'policy' }>
    >
  /** What an administrator says comes from the browser, never from a page. */
  | { type: 'policy'; account: '*'; layer: 'team' | 'personal'; given: Given | null };
type WithoutTime<T> = T extends unknown ? Omit<T, 'at'> : never;

/**
 * What became of showing a row on the page. 'no-panel': no tab shows the account's list; 'not-on-page': a list is shown, and
 * the session is not on it.
 */
export type Pointed = 'shown' | 'no-panel' | 'not-on-page';
