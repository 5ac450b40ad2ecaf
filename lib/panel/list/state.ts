import { type Box, boxes, isInControl, pieces } from '../page/box';
import { labelOf } from '../page/name';
import type { Reader } from '../reader';
import { isSentence } from '../row/device';
import { namesOrganisation } from '../words/organisation';
import { isBusy, isForecast } from './busy';
import type { Range } from './evidence';

/** Why a panel that is open shows no rows. 'loading': nothing stands there yet; 'said-loading': and it is said so. */
export function stateWithoutRows(
  root: Box,
  ranges: Range[],
  reader: Reader,
): 'failed' | 'unavailable' | 'said-loading' | 'loading' | 'unexplained' {
  const { words } = reader;
  const texts = pieces(root).filter(({ order }) =>
    ranges.some((range) => order >= range.from && order < range.to),
  );
  const shown = texts.map((piece) => piece.text);
  if (shown.some((text) => ELSEWHERE.test(text) || isKeptElsewhere(text, reader))) return 'unavailable';
  if (shown.some((text) => text.length <= 200 && words.has('failed', text))) return 'failed';
  const inRange = boxes(root).filter((box) =>
    ranges.some((range) => box.from < range.to && box.to > range.from),
  );
  const busy = inRange.some((box) => isBusy(box) || words.has('loading', labelOf(box)));
  if (busy || shown.some((text) => text.length <= 80 && words.has('loading', text) && !isForecast(text)))
    return 'said-loading';
  // Nothing but the controls of the panel itself: the rows have not been drawn yet.
  const fields = texts.filter((piece) => !isInControl(piece.box));
  return fields.length === 0 ? 'loading' : 'unexplained';
}

/** The list of an account that signs in through its organisation is kept there; these names are the same in every language. */
export const ELSEWHERE =
  /(?<![\p{L}\p{N}])(?:SSO|SAML|OIDC|OpenID Connect|[Ss]ingle [Ss]ign-?[Oo]n)(?![\p{L}\p{N}])/u;

/** "Your organization manages sign-in, so active sessions aren't available for this account." */
export const isKeptElsewhere = (text: string, { words }: Reader): boolean =>
  text.length <= 250 &&
  words.has('session', text) &&
  (ELSEWHERE.test(text) || (isSentence(text) && namesOrganisation(text)));
