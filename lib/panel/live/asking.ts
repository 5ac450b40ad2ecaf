import type { SessionRow } from '../../model';

/** What a log-out ends. */
export type Scope = 'all' | { row: SessionRow };

/** A question that the page may be asking now: whether to log out really. */
export interface Question {
  scope: Scope;
  /** The page's marker of the signed-in user when it was opened. */
  account: string | null;
  /** Dialogs that were open already: none of them asks. */
  before: readonly Element[];
}

/** What a person pressed, as far as it matters to a log-out. */
export type Press =
  /** The log-out of a row, or of everything: the page may ask back now. */
  | { is: 'opening'; question: Question }
  /** A log-out in a dialog that has come since. */
  | { is: 'confirming'; everything: boolean; account: string | null }
  /** Within the dialog that asks, and no answer: a box to tick, a text. */
  | { is: 'within' }
  /** Anything else: "Cancel", Escape, a place beside the dialog. */
  | { is: 'other' };

/**
 * One step of "Log out", then "Log out" again in the dialog that asks. Nothing may come between the two, so that whatever
 * closes the dialog takes the question away as well; and both must happen under the same account.
 *
 * @returns the question that stands now, and the log-out that was confirmed by this press; null when there is none
 */
export function answer(
  question: Question | null,
  press: Press,
): { question: Question | null; confirmed: Scope | null } {
  switch (press.is) {
    case 'opening':
      return { question: press.question, confirmed: null };
    case 'within':
      return { question, confirmed: null };
    case 'other':
      return { question: null, confirmed: null };
    case 'confirming': {
      const holds = question !== null && question.account === press.account;
      return { question: null, confirmed: holds ? (press.everything ? 'all' : question.scope) : null };
    }
  }
}
