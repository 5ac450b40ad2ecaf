import type { List } from './list';

/**
 * What a table of words holds. One table per language, in a file of its own beside this one, listed in tables.ts.
 * Nothing but data: a translator needs no code. Case, accents and punctuation around a text do not matter.
 *
 * Three ways to match:
 *  - whole: the text is this and nothing else ("Current session");
 *  - stem: a word of the text begins with this ("log out" in "Log out of Chrome"). A `*` stands for anything between.
 *    A `$` at its end ends the word: "dil$" is "Dil" and is not in "dilog masuk".
 *    Short stems catch other words ("all" is in Allentown, "attendi" in "attendibile"): prefer "all devices";
 *  - lead-in: stands before the value; `~` marks the place of the value where the words follow it ("~ 付近"). Its own
 *    full stop counts ("ca." is not the CA of California).
 */
export interface Words {
  /** Whole. Titles of the panel and of its entry in the Security tab. */
  activeSessions: List;
  /** Stems of the noun "session". */
  session: List;
  /** Whole. Titles of the Security tab. */
  security: List;
  /** Whole. Marks of the row that is this browser. */
  current: List;
  /** Stems of "trusted" in a short text. */
  trusted: List;
  /** Stems of a control that has a device trusted ("Trust this device"): it names no device, and the row need not be trusted. */
  trusting: List;
  /** Stems that turn a mark into its opposite ("not trusted"). */
  negation: List;
  /** Stems of "Session status unavailable". */
  unavailable: List;
  /** Stems of a control that ends a session. */
  logOut: List;
  /** Stems that make it a control for the whole account. */
  everywhere: List;
  /** Stems of controls that load or turn to further rows. */
  more: List;
  /** Stems of a text that stands while the rows are fetched. */
  loading: List;
  /** Stems of a text that stands when they could not be. */
  failed: List;
  /**
   * Whole. Titles of the lists and settings beside the panel. Where a language has no plural ("信頼できるデバイス") the
   * title of the trusted devices is also how one row is marked: only as a heading does it fence the panel off.
   */
  otherLists: List;
  /** Whole. Words that name a field and are none. `signedIn` names the time of last use too: see `lastActive`. */
  captions: {
    device: List;
    app: List;
    location: List;
    signedIn: List;
    status: List;
  };
  /** Lead-ins of the sign-in time. */
  signedIn: List;
  /** Lead-ins of the time of last use, which is no sign-in time. */
  lastActive: List;
  /** Stems of lead-ins of other times: added, created, expires. */
  otherTimes: List;
  /** Whole. The current minute, beyond what Intl says. */
  justNow: List;
  /** Whole. Says that a session is in use, and no more. */
  active: List;
  /** Lead-ins of an approximate place. */
  near: List;
  /** Whole. What stands where a device or a place is not known. */
  unknownDevice: List;
  unknownLocation: List;
  /** Stems of nouns for machines and browsers. */
  devices: List;
  /** Whole. Names of the API Platform. */
  apiPlatform: List;
  yes: List;
  no: List;
}
