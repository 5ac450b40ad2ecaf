import { type Box, isPiece } from '../page/box';

/**
 * Whether a box says, in whatever language, that something is still being fetched: by its markup, or with a live text that ends
 * in dots.
 */
export function isBusy(box: Box): boolean {
  if (box.element.getAttribute('aria-busy') === 'true' || box.role === 'progressbar') return true;
  return isLive(box) && box.parts.filter(isPiece).some(({ text }) => text.length <= 60 && GOES_ON.test(text));
}

/** What is read aloud as soon as it changes: the state of something, and no field of a row. */
export const isLive = ({ element, role }: Box): boolean =>
  role === 'status' || role === 'alert' || (element.getAttribute('aria-live') ?? 'off') !== 'off';

const GOES_ON = /\p{L}\s*(?:…|\.\.\.|⋯|᠁)$/u;

/** "This may take up to 30 minutes." tells how long something will take, and nothing of what goes on. */
export const isForecast = (text: string): boolean => /\p{N}/u.test(text) && /[.。។।။՝։]$/u.test(text.trim());
