import * as v from 'valibot';
import { browser } from './browser';
import { ownerMessage, tabMessage } from './messages/forms';
import type { OwnerEntry, Pointed } from './messages/owner';
import type { Hint, HintOutcome, Opened, PanelReading, SessionRow } from './model';

/**
 * What the parts of the extension say to one another. A content script is a guest in a page that could be compromised:
 * it may announce a panel, hand in a reading, and tell that a log-out was confirmed on the page or how a check in its own tab
 * ended, no more. Everything else is taken from the extension's own pages only.
 * The worker stamps the time itself.
 */

/** From the content script or the reader in a chatgpt.com tab. */
export type TabMessage =
  | { type: 'panel-noticed' }
  /**
   * `account`: the page's marker of the signed-in user, also for a reading that could not be made. `profile`: the text of
   * the profile button where there is no marker, null when there is none.
   */
  | {
      type: 'reading';
      reading: Exclude<PanelReading, { state: 'closed' | 'loading' }>;
      account: string | null;
      profile: string | null;
      /** What became of what owners showed of layouts; null where nobody has. */
      hint?: HintOutcome | null;
    }
  /** The owner showed in this tab how it is to be read; or takes that back at once. Heard only where they were asked to. */
  | { type: 'taught'; hint: Hint }
  | { type: 'taught-undone' }
  /** The person confirmed a log-out on the page. `account`: as for a reading; `row`: as the panel shows it. */
  | { type: 'log-out-confirmed'; account: string | null; scope: 'all' | { row: SessionRow } }
  /**
   * Opening the panel in a tab that the worker opened has ended; what was read was handed in before. Heard only from the tab
   * of the check under way.
   */
  | { type: 'check-ended'; opened: Opened };

/** From the popup and the review page. */
export type OwnerMessage =
  | { type: 'append'; entry: OwnerEntry }
  /** The owner asks for a check. */
  | { type: 'check-now' }
  /** The owner wants to see the row of a session on the page. */
  | { type: 'show-row'; account: string; session: string }
  /** The owner wants to show how the page is to be read. */
  | { type: 'teach' }
  /** The owner wants to report a page: what it is built from, without what it says. */
  | { type: 'skeleton' }
  /** The records cannot be used: they are put aside, and new ones begun. */
  | { type: 'start-fresh' }
  /** All records are put aside, to be erased after a while. */
  | { type: 'delete-all' }
  /** Records that a page has made ready in a database of their own take the place of the present ones, which are put aside. */
  | { type: 'adopt'; database: string }
  /** Records that were put aside take the place of the present ones, which are put aside. */
  | { type: 'bring-back'; database: string }
  /** Records that were put aside are erased now. */
  | { type: 'erase'; database: string };

/** The worker's answer. `why`: in words for the person who meets it. `pointed`: what became of showing a row; `skeleton`:
 * what a page is built from. */
export type Answer = { ok: true; pointed?: Pointed; skeleton?: string } | { ok: false; why: string };

export { forms } from './messages/forms';

/** Who sent a message: what the browser says of the sender, not what the message says. */
export type Sender = 'tab' | 'own-page' | 'stranger';

/**
 * Tells senders apart by the browser's word. An own page is told by its exact origin, never by a prefix
 * (`chrome-extension://abc.evil` begins like `chrome-extension://abc`); a tab must be the top frame of chatgpt.com.
 */
export function senderOf(sender: {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: unknown;
}): Sender {
  if (sender.id !== browser.runtime.id || !sender.url || !URL.canParse(sender.url)) return 'stranger';
  const url = new URL(sender.url);
  const own = new URL(browser.runtime.getURL('/'));
  // `origin` of an extension's address is "null" in some engines: compare the parts.
  if (url.protocol === own.protocol && url.host === own.host) return 'own-page';
  return url.origin === 'https://chatgpt.com' && sender.frameId === 0 && sender.tab ? 'tab' : 'stranger';
}

/** A message with its right to be heard checked, or why it is refused. */
export type Checked =
  | { from: 'tab'; message: TabMessage }
  | { from: 'own-page'; message: OwnerMessage }
  | { from: 'refused'; why: string };

/** Checks sender and form. Never throws, whatever was sent. */
export function check(message: unknown, sender: Parameters<typeof senderOf>[0]): Checked {
  switch (senderOf(sender)) {
    case 'stranger':
      return { from: 'refused', why: 'not from Rollcall' };
    case 'tab': {
      const parsed = v.safeParse(tabMessage, message);
      return parsed.success ? { from: 'tab', message: parsed.output } : refused(parsed.issues);
    }
    case 'own-page': {
      const parsed = v.safeParse(ownerMessage, message);
      return parsed.success ? { from: 'own-page', message: parsed.output } : refused(parsed.issues);
    }
  }
}

/** Names the path and the expectation, never the value: it may be somebody's text. */
function refused(issues: readonly v.BaseIssue<unknown>[]): Checked {
  const first = issues[0];
  const path = first ? (v.getDotPath(first) ?? 'message') : 'message';
  return {
    from: 'refused',
    why: `${path.slice(0, 100)}: expected ${first?.expected?.slice(0, 100) ?? 'another form'}`,
  };
}
