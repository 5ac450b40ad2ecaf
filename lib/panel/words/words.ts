/**
 * What a table of words holds. One table per language, in a file of its own beside this one, listed in tables.ts.
 * Nothing but data: a translator needs no code. Case, accents and punctuation around a text do not matter.
 *
 * Three ways to match:
 *  - whole: the text is this and nothing else ("Current session");
 *  - stem: a word of the text begins with this ("log out" in "Log out of Chrome"). A `*` stands for anything between.
 *    Short stems catch other words ("all" is in Allentown, "attendi" in "attendibile"): prefer "all devices";
 *  - lead-in: stands before the value; `~` marks the place of the value where the words follow it ("~ 付近"). Its own
 *    full stop counts ("ca." is not the CA of California).
 */
export interface Words {
  /** Whole. Titles of the panel and of its entry in the Security tab. */
  activeSessions: string[];
  /** Stems of the noun "session". */
  session: string[];
  /** Whole. Titles of the Security tab. */
  security: string[];
  /** Whole. Marks of the row that is this browser. */
  current: string[];
  /** Stems of "trusted" in a short text. */
  trusted: string[];
  /** Stems that turn a mark into its opposite ("not trusted"). */
  negation: string[];
  /** Stems of "Session status unavailable". */
  unavailable: string[];
  /** Stems of a control that ends a session. */
  logOut: string[];
  /** Stems that make it a control for the whole account. */
  everywhere: string[];
  /** Stems of controls that load or turn to further rows. */
  more: string[];
  /** Stems of a text that stands while the rows are fetched. */
  loading: string[];
  /** Stems of a text that stands when they could not be. */
  failed: string[];
  /**
   * Whole. Titles of the lists and settings beside the panel. Where a language has no plural ("信頼できるデバイス") the
   * title of the trusted devices is also how one row is marked: only as a heading does it fence the panel off.
   */
  otherLists: string[];
  /** Whole. Words that name a field and are none. `signedIn` names the time of last use too: see `lastActive`. */
  captions: {
    device: string[];
    app: string[];
    location: string[];
    signedIn: string[];
    status: string[];
  };
  /** Lead-ins of the sign-in time. */
  signedIn: string[];
  /** Lead-ins of the time of last use, taken only where no sign-in time stands beside it. */
  lastActive: string[];
  /** Stems of lead-ins of other times: added, created, expires. */
  otherTimes: string[];
  /** Whole. The current minute, beyond what Intl says. */
  justNow: string[];
  /** Whole. Says that a session is in use, and no more. */
  active: string[];
  /** Lead-ins of an approximate place. */
  near: string[];
  /** Whole. What stands where a device or a place is not known. */
  unknownDevice: string[];
  unknownLocation: string[];
  /** Stems of nouns for machines and browsers. */
  devices: string[];
  /** Whole. Names of the API Platform. */
  apiPlatform: string[];
  yes: string[];
  no: string[];
}
