import { isDigit, isLetter, matchAt, type Read, type Rule } from './scene';

/** Numbers: IPv4 addresses and telephone numbers, told apart from dates, times and versions. */

/** What else is written with digits and signs; passed over as a whole, so that no part of it is taken for a number of a telephone. */
const DATE_OR_TIME =
  /(?:(?!0\d(?:\.\d\d){4})\d{1,4}(?:\.\d{1,6}){3,5}|(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d|\d{1,2}([/.])\d{1,2}\3\d{2}|\d{1,2}:\d{2}(?::\d{2})?|(?:19|20)\d\d[-\u2013](?:19|20)?\d\d)(?![\d]|[-.:/]\d)(?:[T ,]{1,2}\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(?:Z|[ ]?[+-]\d{2}:?\d{2})?/y;

const IP4 =
  /(?:25[0-5]|2[0-4]\d|[01]?\d?\d)(?:(?:\.|\[\.\]|\(\.\))(?:25[0-5]|2[0-4]\d|[01]?\d?\d)){3}(?![\d]|\.\d)(?:\/\d{1,2}(?!\d))?/y;
/** After one of these, four parts are a version. */
const VERSION_WORDS = new Set(
  (
    'version versions ver vers v release released build builds firmware driver update upgrade patch sdk chrome chromium edge edg firefox ' +
    'safari opera opr brave vivaldi electron webkit applewebkit webview samsungbrowser yabrowser android ios ipados macos windows linux ' +
    'ubuntu debian kernel codex chatgpt python java openssl revision rev schema section chapter clause'
  ).split(' '),
);

/**
 * Shapes of telephone numbers, widest first. With a country's code (ITU-T E.164: at most 15 digits) any grouping will do;
 * without one, the groupings that the countries beside them write.
 */
const PLUS_PHONES: readonly RegExp[] = [/\(?\+\)?[ ]?\(?\d{1,4}\)?(?:[ .\-/]{0,3}\(?\d{1,5}\)?){1,7}/y];

/** A trunk zero: most of Europe, Asia, Africa, Australia. */
const ZERO_PHONES: readonly RegExp[] = [
  /00[1-9]\d{0,2}(?:[ .\-/]{1,3}\(?\d{1,5}\)?){2,6}|00[1-9]\d{8,12}/y,
  /\(0\d{1,5}\)[ .\-/]{0,3}\d{2,5}(?:[ .\-/]{1,2}\d{2,5}){0,4}|\(0\d{1,5}\)[ .\-/]{0,3}\d{5,9}/y,
  /0\d{1,4}(?:[ .\-/]{1,3}\d{2,8}){1,5}/y,
  /0[1-9]\d{8,9}/y,
];

const OTHER_PHONES: readonly RegExp[] = [
  // North America
  /(?:1[ .-])?\([2-9]\d{2}\)[ .-]{0,3}\d{3}[ .-]?\d{4}/y,
  /(?:1[ .-])?[2-9]\d{2}([ .-])\d{3}[ .-]\d{4}/y,
  // Russia and its neighbours: 8 (495) 123-45-67
  /8[ -]?\(?\d{3,5}\)?[ -]?\d{1,3}[ -]\d{2}[ -]\d{2}/y,
  // Brazil: (11) 91234-5678
  /\(?[1-9]\d\)?[ ]9?\d{4}-\d{4}/y,
  // China, mobile
  /1[3-9]\d([ -]?)\d{4}\1\d{4}/y,
  // Spain, Portugal, Poland: 612 345 678, 612 34 56 78
  /[5-9]\d{2}(?:[ -]\d{3}){2}|[6-9]\d{2}(?:[ ]\d{2}){3}/y,
  // India: 98765 43210
  /[6-9]\d{4}[ -]\d{5}/y,
  // Denmark, Norway: 12 34 56 78
  /[2-9]\d(?:[ ]\d{2}){3}/y,
];

/** After one of these, any six digits are a number of a telephone. */
const PHONE_WORDS = new Set(
  (
    'tel telephone phone phones mobile mob cell cellphone fax call called ring dial text sms whatsapp signal hotline handy telefon ' +
    'telefonnummer handynummer mobilnummer rufnummer telefono telefone celular movil portable téléphone teléfono tél telefoon mobiel puhelin ' +
    'numer komorka komórka gsm nummer msisdn hp phonenumber móvil τηλέφωνο τηλ κινητό телефон тел номер моб мобильный هاتف جوال تلفن ' +
    'טלפון נייד 电话 電話 手机 手機 携帯 전화 휴대폰 फोन मोबाइल โทร โทรศัพท์ điện thoại telepon ponsel matkapuhelin telefonszám'
  ).split(' '),
);
const LOOSE_PHONE = /\(?\+?\d(?:[ .\-/()]{0,2}\d){5,14}/y;
const EXTENSION = /[ ,]{1,2}(?:ext|extension|x|durchwahl|poste|anexo)[. :]{0,2}\d{1,6}/iy;
/** What stands before a number that is a part of something longer: CVE-2026-1234, SM-G960F, v1, 3.14. */
const PART_BEFORE = /[\p{L}\p{N}_][-./_]$|[\p{L}\p{N}_#$\u20ac\u00a3]$|[:,.]\d$|=[-.]$/u;
/** After one of these, a number counts or names something else. */
const OTHER_WORDS = new Set(
  (
    'isbn issn doi order invoice ticket case bug issue pr rfc cve id no nr nos ref sku serial model build port pid timestamp epoch amount ' +
    'total account bytes ms page pages'
  ).split(' '),
);

export const numberRules: readonly Rule[] = [{ anchors: [...'0123456789'], read: readNumber }];

function readNumber(scene: Parameters<Read>[0], at: number): ReturnType<Read> {
  const { text } = scene;
  if (at < scene.numbers) return null;
  if (at > scene.done && isDigit(text.charCodeAt(at - 1))) return null;
  const { end, digits, dots } = clusterAt(text, at);
  if (digits < 7 && dots < 3) {
    scene.numbers = end;
    return null;
  }
  const ip = dots > 0 ? matchAt(IP4, text, at) : null;
  if (ip !== null) {
    if (isIp(text, at, at + ip[0].length)) return { kind: 'ip', from: at, to: at + ip[0].length };
    scene.numbers = at + ip[0].length;
    return null;
  }
  const other = matchAt(DATE_OR_TIME, text, at);
  if (other !== null) {
    scene.numbers = at + other[0].length;
    return null;
  }
  const phone = mayRing(text, at) ? phoneAt(text, at, scene.done) : null;
  if (phone !== null) return { kind: 'phone', ...phone };
  // A run without a sign was looked at as a whole.
  while (isDigit(text.charCodeAt(at))) scene.numbers = ++at;
  return null;
}

/** How far digits go on with a few signs between them; seven are enough for whatever is longer. */
function clusterAt(text: string, at: number): { end: number; digits: number; dots: number } {
  let digits = 0;
  let dots = 0;
  let end = at;
  for (let i = at; i < text.length && i - end < 4 && digits < 7; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      digits++;
      end = i + 1;
    } else if (code === 46) dots++;
    else if (
      code !== 32 &&
      code !== 45 &&
      code !== 47 &&
      code !== 40 &&
      code !== 41 &&
      code !== 91 &&
      code !== 93
    )
      break;
  }
  return { end, digits, dots };
}

function isIp(text: string, from: number, to: number): boolean {
  const before = text.charCodeAt(from - 1);
  const word = wordBefore(text, from);
  if (isLetter(before) || before === 46) return word.text.endsWith('ip');
  if (isLetter(text.charCodeAt(to)) || (text.charCodeAt(to) === 45 && isLetter(text.charCodeAt(to + 1))))
    return false;
  if (/(?:[<>]=|==|[~^]) ?$/.test(text.slice(Math.max(0, from - 3), from))) return false;
  // Chrome/120.0.0.0, as browsers name themselves.
  if (word.gap === 1 && before === 47 && word.capital) return false;
  if (word.text === 'to')
    return !/(?:updated|upgraded|update|upgrade) to.{0,3}$/i.test(text.slice(Math.max(0, from - 20), from));
  return word.gap > 3 || !VERSION_WORDS.has(word.text);
}

/** Whether the groups can be of a telephone number: no shape begins with two single digits. */
function mayRing(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at + 1))) return true;
  const before = text.charCodeAt(at - 1);
  if (before === 43 || before === 40) return true;
  return isDigit(text.charCodeAt(at + 2)) ? isDigit(text.charCodeAt(at + 3)) : text.charCodeAt(at + 2) === 40;
}

function phoneAt(text: string, at: number, done: number): { from: number; to: number } | null {
  let from = at;
  // (+49) or +(49)
  while (
    from > done &&
    at - from < 3 &&
    (text.charCodeAt(from - 1) === 40 || text.charCodeAt(from - 1) === 43)
  )
    from--;
  const plus = text.slice(from, at).includes('+');
  const word = wordBefore(text, from);
  const named = word.gap < 12 && PHONE_WORDS.has(word.text);
  if (plus && isLetter(text.charCodeAt(from - 1)) && !named) return null;
  if (!named) {
    if (PART_BEFORE.test(text.slice(Math.max(done, from - 2), from))) return null;
    if (word.gap < 5 && OTHER_WORDS.has(word.text)) return null;
  }
  const first = plus ? PLUS_PHONES : text.charCodeAt(at) === 48 ? ZERO_PHONES : OTHER_PHONES;
  for (const shape of named ? [...PLUS_PHONES, ...ZERO_PHONES, ...OTHER_PHONES, LOOSE_PHONE] : first) {
    for (let start = from; start <= at; start++) {
      const match = matchAt(shape, text, start);
      if (match === null) continue;
      const seen = match[0].replace(/[^\d]+$/, '');
      const digits = seen.replace(/\D/g, '').length;
      if (digits < (named ? 6 : 7) || digits > 15) continue;
      const to = start + seen.length;
      if (!named && /^(?:[\p{L}\p{N}_%]|[-./:]\d)/u.test(text.slice(to, to + 2))) continue;
      return { from: start, to: to + (matchAt(EXTENSION, text, to)?.[0].length ?? 0) };
    }
  }
  return null;
}

/** The word before a place, in small letters, and how many other characters of the same line lie between; '' for none within 14. */
function wordBefore(text: string, at: number): { text: string; gap: number; capital: boolean } {
  let end = at;
  while (end > 0 && at - end < 14 && !isWordLetter(text.charCodeAt(end - 1))) {
    const code = text.charCodeAt(end - 1);
    if (code === 10 || code === 13 || (isDigit(code) && end < at))
      return { text: '', gap: at - end, capital: false };
    end--;
  }
  let from = end;
  while (from > 0 && end - from < 24 && isWordLetter(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, end);
  return { text: word.toLowerCase(), gap: at - end, capital: /^[A-Z][A-Za-z]{2}/.test(word) };
}

const isWordLetter = (code: number) => isLetter(code) || (code >= 0xc0 && code < 0xe000 && code !== 0x3000);
