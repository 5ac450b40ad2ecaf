import { fold } from '../page/text';
import type { Vocabulary } from '../words/vocabulary';
import { isOwnBrowser } from './app';

const SYSTEMS =
  'windows|macos|mac os x|mac os|os x|linux|ubuntu|debian|fedora|arch linux|mint|chromeos|chrome os|cros|ios|ipados|visionos|watchos|tvos|android|harmonyos|kaios|tizen|freebsd|openbsd|playstation|xbox|steamos';

const BROWSERS =
  'chrome|chromium|crios|firefox|fxios|safari|edge|edg|opera|opera gx|brave|vivaldi|arc|duckduckgo|samsung internet|samsung browser|yandex|uc browser|tor browser|internet explorer|atlas|webview|miui browser|whale|silk|waterfox|librewolf|zen browser|comet|dia|orion|konqueror|epiphany|ecosia|zen|floorp|mullvad browser|pale moon|seamonkey|mi browser|huawei browser|qq browser|maxthon|coc coc|kiwi browser|thorium|cromite|falkon';

/**
 * Names of browsers, systems and machines that are written alike in every language. One of them makes a short text a
 * device label. Not a list of all there are: a label of another name is found by where it stands.
 */
const NAMES = [
  BROWSERS,
  SYSTEMS,
  // machines
  'iphone|ipad|ipod|mac|macbook|macbook pro|macbook air|imac|mac mini|mac studio|mac pro|vision pro|apple watch|pixel|galaxy|samsung|xiaomi|redmi|poco|huawei|honor|oneplus|oppo|vivo|realme|motorola|moto|nokia|xperia|thinkpad|elitebook|probook|zbook|lenovo|ideapad|asus|zenbook|vivobook|acer|alienware|dell xps|dell latitude|dell inspiron|dell precision|hp|framework 1\\d|framework laptop|steam deck|fairphone|matebook|surface|chromebook|kindle|meta quest|nintendo switch|apple tv|android tv|google tv|fire tv|smart tv|webos|bravia|chromecast|raspberry pi|echo show|homepod|tesla model|nvidia shield|nothing phone|rog phone|galaxy tab|galaxy watch|galaxy fold|magic leap|quest|pc|laptop|notebook|desktop|tablet|smartphone',
  // processors
  'x86_64|x86|x64|amd64|arm64|aarch64|armv8|apple silicon|win64',
].join('|');
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES})(?![\\p{L}])`, 'u');
/** What a browser calls itself in raw form. */
const USER_AGENT = /mozilla\/\d|applewebkit\/|gecko\/\d/;
/** Model numbers such as SM-G960F, 23021RAA2Y, A2894. */
const MODEL =
  /(?<![\p{L}\p{N}_.:-])(?=[a-z0-9-]*\d)(?:[a-z]{1,4}-[a-z0-9]{3,8}|[a-z]\d{4}|\d{5}[a-z]{2,4}\d?[a-z]?)(?![\p{L}\p{N}_-])/u;

/** Longer than any label; a sentence that names a device is no label. */
const LONGEST = 120;

/** Whether a text says by itself that it names a browser, a system or a machine, or that the device is not known. */
export function isDevice(text: string, words: Vocabulary): boolean {
  if (text.length > LONGEST) return USER_AGENT.test(fold(text));
  if (isSentence(text)) return false;
  const plain = fold(text);
  return (
    NAMED.test(plain) ||
    isOwnBrowser(plain) ||
    USER_AGENT.test(plain) ||
    MODEL.test(plain) ||
    words.is('unknownDevice', text) ||
    (countWords(plain) <= 5 && words.has('devices', text))
  );
}

/** Where words are not parted, a word has some three letters. */
const countWords = (text: string) =>
  text.split(' ').length + Math.floor((text.match(UNPARTED)?.length ?? 0) / 3.5);
const UNPARTED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu;

/** What a browser calls itself in raw form stands beside a label, rarely in its place. */
export const isUserAgent = (text: string): boolean => USER_AGENT.test(fold(text));

const SYSTEM = new RegExp(`^(?:${SYSTEMS})(?:[ /-]?\\d[\\w.]*(?: (?:lts|pro|home|enterprise))?)?$`, 'u');

const ON_SYSTEM = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SYSTEMS})(?![\\p{L}])`, 'u');

/** Whether a system is named in a text. */
export const namesSystem = (text: string): boolean => ON_SYSTEM.test(fold(text));

/** Whether a text is a system and its version, and nothing else: what runs on it stands elsewhere. */
export const isSystemAlone = (text: string): boolean => SYSTEM.test(fold(text).trim());

const PART = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:google|mozilla|microsoft|apple|mobile) )?(?:${BROWSERS}|${SYSTEMS})(?![\\p{L}])(?:[ /-]?v?\\d[\\w.]*)?(?: (?:lts|pro|home|enterprise|browser|mobile|gx))?`,
  'gu',
);

/**
 * Whether a text names a browser, a system or both, and nothing else ("Chrome 141.0", "Edge on Windows 11"): it may tell what
 * runs on a device that is named beside it.
 */
export function isPartAlone(text: string): boolean {
  const plain = fold(text);
  const rest = plain.replace(PART, ' ');
  // A word for "on" may be left, and what parts the two.
  return rest !== plain && /^[^\p{L}\p{N}]*(?:\p{L}{1,5}[^\p{L}\p{N}]*)?$/u.test(rest);
}

/**
 * A kind of machine in English, which some languages' tables also have as a caption: it comes from where the sessions are kept,
 * untranslated, while "Device" is what the page itself calls the field.
 */
export const isMachineAlone = (text: string): boolean =>
  /^(?:computer|terminal|workstation)$/.test(fold(text).trim());

/** Whether a text holds a name of a browser, a system or a machine. */
export const isNamedDevice = (text: string): boolean => NAMED.test(fold(text));

/** Whether a text names more than a browser and a system: a machine, by its make or model. */
export function isModel(text: string): boolean {
  const known = models.get(text);
  if (known !== undefined) return known;
  const is = isNamedDevice(text) && !isPartAlone(text);
  if (models.size >= MOST_MODELS) models.clear();
  models.set(text, is);
  return is;
}

/** Rows repeat their labels, and each is asked for several times. */
const models = new Map<string, boolean>();
const MOST_MODELS = 500;

/** Without blanks between words a sentence is one long one; so long is no name. */
export const UNBROKEN = /[\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]{37}/u;

/** "These devices have signed in to your account." explains; it labels nothing. */
export function isSentence(text: string): boolean {
  if (UNBROKEN.test(text)) return true;
  const words = text.split(/\s+/);
  // What strings many fields together has as many marks between them.
  if (words.length > 14 && (text.match(/[,،、，፣၊·•|]/gu) ?? []).length < 3) return true;
  // "D.C." and "p.m." end abbreviations.
  if (!/[.!?。！？।؟…።။។]["'”)]?$/u.test(text) || /^(\p{L}\.)+$/u.test(words.at(-1) ?? '')) return false;
  return words.length >= 4 || (/[。！？။។]$/u.test(text) && text.length > 12);
}
