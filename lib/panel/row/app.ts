import { bare, fold } from '../page/text';
import type { Vocabulary } from '../words/vocabulary';

/** First-party products (help centre: ChatGPT, Codex, API Platform), written alike in every language. */
const PRODUCT =
  /(?<![\p{L}\p{N}])(?:chatgpt|codex|openai|sora|api platform|platform api|developer platform)(?![\p{L}\p{N}])/u;
/** "Chrome on Windows, ChatGPT" without its comma names two things. */
const BROWSER =
  /(?<![\p{L}\p{N}])(?:chrome|chromium|firefox|safari|edge|opera|brave|vivaldi|samsung internet)(?![\p{L}\p{N}])/gu;

/** The browsers that a text names. */
export const browsersIn = (text: string): string[] => fold(text).match(BROWSER) ?? [];
/** In scripts without blanks the name is followed by a word at once ("ChatGPTアプリ"). */
const PRODUCT_UNSPACED =
  /(?:chatgpt|codex|openai)(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])/u;

/** ChatGPT Atlas is a browser: what it runs on stands beside it, and it signs in to the products like any other. */
export const isOwnBrowser = (text: string): boolean => /(?<!\p{L})chatgpt atlas(?!\p{L})/u.test(fold(text));

/** Nothing but its name: what it runs on stands elsewhere, or nowhere. */
export const isOwnBrowserAlone = (text: string): boolean => fold(text).trim() === 'chatgpt atlas';

/** The API Platform is called so in every language ("Plateforme API", "API-alusta"). */
const API = /(?<![\p{L}\p{N}])API(?![\p{L}\p{N}])/u;

/** Whether one text names one app. */
function isOneApp(text: string, words: Vocabulary, isCaptioned: boolean): boolean {
  const plain = fold(text);
  if (plain.length > 60 || plain.split(' ').length > 6 || /[:：፡፦៖()（）[\]【】]/u.test(plain)) return false;
  if (isOwnBrowserAlone(text)) return isCaptioned;
  if (isOwnBrowser(text) || browsersIn(plain).length > 0) return false;
  // "Signed in to Codex with the CLI" is a sentence.
  if (plain.includes(' ') && words.after('signedIn', text) !== null) return false;
  return (
    PRODUCT.test(plain) ||
    (plain.length <= 24 && PRODUCT_UNSPACED.test(plain)) ||
    words.is('apiPlatform', bare(text)) ||
    (API.test(text) && plain.split(' ').length <= 3 && !words.is('otherLists', text))
  );
}

const SEPARATOR = /\s*(?:[,،、，፣၊;·•|/+&＋\n]|\s[-–—]\s)\s*/u;

/**
 * The apps that a text names and nothing else, as shown: "ChatGPT Web, Codex" gives two.
 *
 * @param joints words for "and" between the last two of a list, folded
 * @param isCaptioned whether a caption says that they are apps, so that OpenAI's own browser is one, too. It is one as well
 *   where "and" joins it with others: what is joined so is of one kind
 * @returns null when any part of the text is not an app
 */
export function readApps(
  text: string,
  words: Vocabulary,
  joints: string[],
  isCaptioned = false,
): string[] | null {
  if (text.length > 200) return null;
  const strung = text.split(SEPARATOR);
  const joined = strung.flatMap((part) => splitAtJoints(part, joints));
  const parts = joined.map((part) => part.replace(DRAWN, '').trim()).filter((part) => part !== '');
  const isListed = isCaptioned || (joined.length > strung.length && !parts.every(isOwnBrowserAlone));
  if (parts.length === 0 || !parts.every((part) => isOneApp(part, words, isListed))) return null;
  return [...new Set(parts)];
}

/** An arrow or bullet drawn before a name ("↳ Codex") is none of it. */
const DRAWN = /^\s*[\p{S}‣◦–—-]+\s+/u;

/** "A, B, and C" leaves "and C"; Arabic joins each to the next ("A وB وC"). */
function splitAtJoints(part: string, joints: string[]): string[] {
  const lower = part.toLowerCase();
  for (const joint of joints) {
    if (lower.startsWith(joint.trimStart()))
      return splitAtJoints(part.slice(joint.trimStart().length), joints);
    const at = lower.indexOf(joint);
    if (at > 0) return [part.slice(0, at), ...splitAtJoints(part.slice(at + joint.length), joints)];
  }
  return [part];
}
