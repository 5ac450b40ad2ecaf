import type { SessionRow } from '../../lib/model';
import type { View } from '../replica/model';
import { rowOf } from '../replica/page/show';
import { wordsOf } from '../replica/page/words';

/** A row as it must be stored; its sign-in must be a span that holds `signedIn`. */
export type ExpectedRow = Omit<SessionRow, 'signedIn' | 'lines'> & { signedIn: number | null };

/** What must be stored of the panel that the replica shows, by its model and not by its markup. */
export function expectedRows(view: View): ExpectedRow[] {
  const words = wordsOf(view.language);
  return view.sessions.map((session) => {
    const shown = rowOf(session, view, words);
    return {
      device: shown.device,
      apps: shown.apps,
      location: shown.place,
      signedIn: session.signedIn,
      trusted: shown.trusted,
      current: shown.current,
      status: session.status,
      canLogOut: shown.canLogOut,
    };
  });
}

/** A stored row in the form of the expected ones: the span gives way to the instant where it holds it. */
export function comparable({ lines: _lines, signedIn, ...row }: SessionRow, expected?: ExpectedRow) {
  const instant = expected?.signedIn ?? null;
  const holds =
    signedIn !== null &&
    instant !== null &&
    Date.parse(signedIn.from) <= instant &&
    instant < Date.parse(signedIn.to);
  return { ...row, signedIn: holds ? instant : signedIn };
}
