import { isDigit, matchAt, type Read, type Rule } from './scene';

/** Numbers: IPv4 addresses and telephone numbers, told apart from dates, times and versions. */

/** What else is written with digits and signs; passed over as a whole, so that no part of it is taken for a number of a telephone. */
const DATE_OR_TIME =
  /(?:(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d|\d{1,2}([/.])\d{1,2}\3\d{2}|\d{1,2}:\d{2}(?::\d{2})?|(?:19|20)\d\d[-\u2013](?:19|20)?\d\d)(?![\d]|[-.:/]\d)(?:[T ,]{1,2}\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(?:Z|[ ]?[+-]\d{2}:?\d{2})?/y;

const IP4 =
  /(?:25[0-5]|2[0-4]\d|[01]?\d?\d)(?:(?:\.|\[\.\]|\(\.\))(?:25[0-5]|2[0-4]\d|[01]?\d?\d)){3}(?![\d]|\.\d)(?:\/\d{1,2}(?!\d))?/y;
const VERSION_BEFORE =
  /(?:\b(?:version|versions|ver|vers|v|release|released|build|builds|firmware|driver|update|updated to|upgrade|upgraded to|patch|sdk|api level|chrome|chromium|edge|edg|firefox|safari|opera|opr|brave|vivaldi|electron|webkit|applewebkit|webview|samsungbrowser|yabrowser|android|ios|ipados|macos|windows|linux|ubuntu|debian|kernel|codex|chatgpt|app|client|node|python|java|openssl|package|plugin|extension|revision|rev|schema|section|chapter|clause)[ :=/-]{0,3}v?|[A-Z][A-Za-z]{2,20}\/v?|[a-z]v|[<>~^=]{1,2} ?)$/i;
const IP_BEFORE =
  /\b(?:ip|ips|ipv4|address|addr|from|host|via|client|server|peer|source|destination|src|dst|gateway|login from|signed in from)\b[^.\d]{0,12}$/i;

/**
 * Shapes of telephone numbers, widest first. With a country's code (ITU-T E.164: at most 15 digits) any grouping will do;
 * without one, the groupings that the countries beside them write.
 */
const PHONES: readonly RegExp[] = [
  /\(?\+\)?[ ]?\(?\d{1,4}\)?(?:[ .\-/]{0,3}\(?\d{1,5}\)?){1,7}/y,
  /00[1-9]\d{0,2}(?:[ .\-/]{1,3}\(?\d{1,5}\)?){2,6}|00[1-9]\d{8,12}/y,
  // North America
  /(?:1[ .-])?\([2-9]\d{2}\)[ .-]{0,3}\d{3}[ .-]?\d{4}/y,
  /(?:1[ .-])?[2-9]\d{2}([ .-])\d{3}[ .-]\d{4}/y,
  // A trunk zero: most of Europe, Asia, Africa, Australia
  /\(0\d{1,5}\)[ .\-/]{0,3}\d{2,5}(?:[ .\-/]{1,2}\d{2,5}){0,4}|\(0\d{1,5}\)[ .\-/]{0,3}\d{5,9}/y,
  /0\d{1,4}(?:[ .\-/]{1,3}\d{2,8}){1,5}/y,
  /0[1-9]\d{8,9}/y,
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
const PHONE_WORD_BEFORE =
  /(?:\b(?:tel|telephone|phone|phones|mobile|mob|cell|cellphone|fax|call|called|ring|dial|text|sms|whatsapp|signal|telegram|hotline|handy|telefon\w*|rufnummer|telefono|telefone|celular|movil|portable|t[ée]l[ée]phone|telefoon|mobiel|puhelin|numer|komorka|gsm|nummer|msisdn|number|hp)\b|телефон\w*|тел|номер|моб|τηλ\w*|هاتف|جوال|تلفن|טלפון|נייד|电话|電話|手机|手機|携帯|전화|휴대폰|फोन|मोबाइल|โทร|โทรศัพท์)[\s.:;=#"'\-()\uff1anumberno]{0,12}$/iu;
const LOOSE_PHONE = /\(?\+?\d(?:[ .\-/()]{0,2}\d){5,14}/y;
const EXTENSION = /[ ,]{1,2}(?:ext|extension|x|durchwahl|poste|anexo)[. :]{0,2}\d{1,6}/iy;
/** What stands before a number that is a part of something longer: CVE-2026-1234, SM-G960F, v1, 3.14. */
const PART_BEFORE = /[\p{L}\p{N}_][-./_]$|[\p{L}\p{N}_#$\u20ac\u00a3]$|[:,.]\d$|=[-.]$/u;
const NO_PHONE_BEFORE =
  /(?:\b(?:isbn|issn|doi|order|invoice|ticket|case|bug|issue|pr|rfc|cve|id|no|nr|nos|ref|sku|serial|model|build|line|port|pid|timestamp|epoch|amount|total|account|bytes|ms|page|pages)\b)[ \t.:#=-]{0,4}$/i;

export const numberRules: readonly Rule[] = [{ anchors: [...'0123456789'], read: readNumber }];

function readNumber(scene: Parameters<Read>[0], at: number): ReturnType<Read> {
  const { text } = scene;
  if (at < scene.numbers) return null;
  if (at > scene.done && isDigit(text.charCodeAt(at - 1))) return null;
  const { end, digits, dots } = clusterAt(text, at);
  if (digits < 7 && (dots < 3 || digits < 4)) {
    scene.numbers = end;
    return null;
  }
  const before = text.slice(Math.max(scene.done, at - 40), at);
  const ip = matchAt(IP4, text, at);
  if (ip !== null && dots >= 3) {
    if (isIp(before, ip[0], text, at)) return { kind: 'ip', from: at, to: at + ip[0].length };
    scene.numbers = at + ip[0].length;
    return null;
  }
  const other = matchAt(DATE_OR_TIME, text, at);
  const to = at + (other?.[0].length ?? 0);
  const phone = phoneAt(text, at, before, scene.done);
  if (phone !== null && (other === null || phone.to > to + 3)) return { kind: 'phone', ...phone };
  if (other !== null) scene.numbers = to;
  // A run without a sign was looked at as a whole.
  else while (isDigit(text.charCodeAt(at))) scene.numbers = ++at;
  return null;
}

/** How far digits go on, at most two signs between them, and how many there are; no more than 64 characters are looked at. */
function clusterAt(text: string, at: number): { end: number; digits: number; dots: number } {
  let digits = 0;
  let dots = 0;
  let end = at;
  for (let i = at; i < text.length && i < at + 64 && i - end < 4; i++) {
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

function isIp(before: string, ip: string, text: string, at: number): boolean {
  if (
    /[\w.]$/.test(before) ||
    /^[\w-]*\w/.test(text.slice(at + ip.length, at + ip.length + 2).replace(/^[^\w-].*$/s, ''))
  )
    return false;
  if (IP_BEFORE.test(before)) return true;
  return !VERSION_BEFORE.test(before);
}

function phoneAt(
  text: string,
  at: number,
  before: string,
  done: number,
): { from: number; to: number } | null {
  let from = at;
  const opening = /(?:\(?\+\(?|\()$/.exec(before)?.[0].length ?? 0;
  from -= opening;
  const ahead = text.slice(Math.max(done, from - 24), from);
  if (
    /(?:^|[^\d])\+/.test(text.slice(from, at)) &&
    /[\w)]$/.test(ahead) &&
    !/\b(?:tel|phone|wa)$/i.test(ahead)
  )
    return null;
  const named = PHONE_WORD_BEFORE.test(ahead);
  if (!named && (PART_BEFORE.test(ahead) || NO_PHONE_BEFORE.test(ahead))) return null;
  for (const shape of named ? [...PHONES, LOOSE_PHONE] : PHONES) {
    for (const start of opening > 0 ? [from, at] : [at]) {
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
