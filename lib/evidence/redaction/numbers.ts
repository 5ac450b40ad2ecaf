import { cardEnd, ibanAt } from './accounts';
import { mayRing, phoneAt } from './phone';
import { isAlnum, isDigit, isLetter, matchAt, type Read, type Rule, startsWord } from './scene';
import { wordBefore } from './word-before';

/** Numbers: IPv4 addresses and telephone numbers, told apart from dates, times and versions. */

/** What else is written with digits and signs; passed over as a whole, so that no part of it is taken for a number of a telephone. */
const DATE_OR_TIME =
  /(?:(?!0\d(?:\.\d\d){4})\d{1,4}(?:\.\d{1,6}){3,5}|(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d|\d{1,2}([/.])\d{1,2}\3\d{2}|\d{1,2}:\d{2}(?::\d{2})?|(?:19|20)\d\d[-\u2013](?:19|20)?\d\d)(?![\d]|[-.:/]\d)(?:[T ,]{1,2}\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(?:Z|[ ]?[+-]\d{2}:?\d{2})?/y;

/** `+1.415.555.0123`: with a plus and groups of a telephone's size, four parts are no version. */
const PLUS_DOTS = /\+(?:\d{1,3}(?:\.\d{2,4}){3}|(?:1|[2-9]\d{0,2})(?:\.(?:[1-9]|\d{2,4})){4,5})(?!\.?\d)/y;

const IP4 =
  /(?:25[0-5]|2[0-4]\d|[01]?\d?\d)(?:(?:\.|\[\.\]|\(\.\))(?:25[0-5]|2[0-4]\d|[01]?\d?\d)){3}(?![\d]|\.\d)/y;
/** After one of these, four parts are a version. */
const VERSION_WORDS = new Set(
  (
    'version versions ver vers v release released build builds firmware driver update upgrade patch sdk chrome chromium edge edg firefox ' +
    'safari opera opr brave vivaldi electron webkit applewebkit webview samsungbrowser yabrowser android ios ipados macos windows linux ' +
    'ubuntu debian kernel codex chatgpt python java openssl revision rev schema section chapter clause'
  ).split(' '),
);

/** What names a number by its address: a chat with it, a machine named by its own. */
const readLink: Read = ({ text }, _from, end) => {
  const number = matchAt(/\+?\d{8,15}(?!\d)/y, text, end);
  return number === null ? null : { kind: 'phone', from: end, to: end + number[0].length };
};
/** `203[dot]0[dot]113[dot]77` */
const readSpelt: Read = ({ text, done }, from) => {
  let start = from;
  while (start > done && from - start < 3 && isDigit(text.charCodeAt(start - 1))) start--;
  const ip = start < from ? matchAt(SPELT, text, start) : null;
  return ip === null ? null : { kind: 'ip', from: start, to: start + ip[0].length };
};
const readMachine: Read = ({ text }, from, end) => {
  const ip = startsWord(text, from) ? matchAt(DASHED, text, end) : null;
  return ip === null ? null : { kind: 'ip', from: end, to: end + ip[0].length };
};
const PART = '(?:25[0-5]|2[0-4]\\d|[01]?\\d?\\d)';
const SPELT = new RegExp(`${PART}(?:[[({]dot[\\])}]${PART}){3}(?!\\d)`, 'iy');
/** The name that a provider gives a machine by its number. */
const NAMED = new RegExp(`${PART}(?:-${PART}){3}(?=\\.[a-z])`, 'iy');
const DASHED = new RegExp(`${PART}(?:-${PART}){3}(?![\\w-])`, 'y');

/** The host of an address in hexadecimal, octal or one number, as inet_aton(3) takes it: `http://0x7f.0.0.1/`. */
const ODD_HOST =
  /(?:0x[\da-f]{1,8}|0[0-7]{1,11}|\d{8,10})(?![\w.])|(?=[\dx.a-f]{0,24}(?:0x|\b0\d))(?:(?:0x[\da-f]{1,2}|0?[0-7]{1,3}|\d{1,3})\.){3}(?:0x[\da-f]{1,2}|\d{1,4})(?![\w.])/iy;
const readHost: Read = ({ text }, _from, end) => {
  const host = matchAt(ODD_HOST, text, end);
  return host === null ? null : { kind: 'ip', from: end, to: end + host[0].length };
};

/** An address as the names of its zone spell it backwards (RFC 3596). */
const readZone: Read = ({ text, done }, from, end) => {
  let start = from;
  while (start > done && from - start < 80 && /[\da-f.]/i.test(text.charAt(start - 1))) start--;
  return /^(?:[\da-f]\.){3,31}[\da-f]$/i.test(text.slice(start, from))
    ? { kind: 'ip', from: start, to: end }
    : null;
};
/** Single digits between dots, more than an address of version 4 has. */
const NIBBLES = /(?:[\da-f]\.){5,}/iy;

export const numberRules: readonly Rule[] = [
  { anchors: ['wa.me/', 'wa.me/+', 'whatsapp.com/send?phone=', 'viber://chat?number='], read: readLink },
  { anchors: ['ip-', 'ec2-', 'host-', 'dsl-', 'dyn-', 'pool-', 'static-', 'client-'], read: readMachine },
  { anchors: ['://', '@0x'], read: readHost },
  { anchors: ['.ip6.arpa'], read: readZone },
  { anchors: ['[dot]', '(dot)', '{dot}'], read: readSpelt },
  { anchors: [...'0123456789'], read: readNumber },
];

function readNumber(scene: Parameters<Read>[0], at: number): ReturnType<Read> {
  const { text } = scene;
  if (at > scene.done && isDigit(text.charCodeAt(at - 1))) return null;
  // What stands beside letters is looked at even where numbers were already understood.
  if (isBesideLetter(text, at)) {
    const account = ibanAt(text, at);
    if (account !== null) return { kind: 'id', ...account };
    const machine = machineAt(text, at);
    if (machine !== null && machine >= scene.done) return { kind: 'ip', from: machine, to: machine + 14 };
  }
  if (at < scene.numbers) return null;
  const { end, digits, dots } = clusterAt(text, at);
  if (digits < 7 && dots < 3) {
    scene.numbers = end;
    return null;
  }
  const card = digits < 7 ? null : cardEnd(text, at);
  if (card !== null) return { kind: 'id', from: at, to: card };
  const nibbles = dots > 1 && text.charCodeAt(at + 1) === 46 ? matchAt(NIBBLES, text, at) : null;
  if (nibbles !== null) {
    scene.numbers = at + nibbles[0].length;
    return null;
  }
  const ip = dots > 0 ? matchAt(IP4, text, at) : null;
  if (ip !== null) {
    if (isIp(text, at, at + ip[0].length)) return { kind: 'ip', from: at, to: at + ip[0].length };
    scene.numbers = at + ip[0].length;
    return null;
  }
  const other = matchAt(PLUS_DOTS, text, at - 1) === null ? matchAt(DATE_OR_TIME, text, at) : null;
  if (other !== null) {
    scene.numbers = at + other[0].length;
    return null;
  }
  const named = text.charCodeAt(at - 1) === 45 ? null : matchAt(NAMED, text, at);
  if (named !== null) return { kind: 'ip', from: at, to: at + named[0].length };
  const phone = mayRing(text, at) ? phoneAt(text, at, scene.done) : null;
  if (phone !== null) return { kind: 'phone', ...phone };
  // A run without a sign was looked at as a whole.
  while (isDigit(text.charCodeAt(at))) scene.numbers = ++at;
  return null;
}

const isBesideLetter = (text: string, at: number) =>
  isLetter(text.charCodeAt(at - 1)) ||
  isLetter(text.charCodeAt(at + 1)) ||
  isLetter(text.charCodeAt(at + 2)) ||
  isLetter(text.charCodeAt(at + 3)) ||
  text.charCodeAt(at + 4) === 46;

const isHexLetter = (code: number) => (code >= 97 && code <= 102) || (code >= 65 && code <= 70);

/** The address of a machine as switches write it, `b5d0.653c.e546`, around a digit of its first half. */
function machineAt(text: string, at: number): number | null {
  let end = at + 1;
  while (end - at < 4 && isDigit(text.charCodeAt(end))) end++;
  // Beside a digit of it stands a letter, or it is all of its group.
  const dot = text.charCodeAt(end) === 46 && end - at === 4;
  if (!dot && !isHexLetter(text.charCodeAt(end)) && !isHexLetter(text.charCodeAt(at - 1))) return null;
  for (let start = Math.max(0, at - 8); start <= at; start++) {
    if (text.charCodeAt(start + 4) !== 46 || text.charCodeAt(start + 9) !== 46) continue;
    if (isAlnum(text.charCodeAt(start - 1)) || !/[a-f]/i.test(text.slice(start, start + 14))) continue;
    if (matchAt(/[\da-f]{4}(?:\.[\da-f]{4}){2}(?![\w.])/iy, text, start) !== null) return start;
  }
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
  // name@203.0.113.9
  if (before === 64) return true;
  const word = wordBefore(text, from);
  if (isLetter(before) || before === 46) return word.text.endsWith('ip');
  if (isLetter(text.charCodeAt(to)) || (text.charCodeAt(to) === 45 && isLetter(text.charCodeAt(to + 1))))
    return false;
  if (/(?:[<>]=|==) ?$/.test(text.slice(Math.max(0, from - 3), from))) return false;
  // Chrome/120.0.0.0, as browsers name themselves.
  if (word.gap === 1 && before === 47 && word.capital) return false;
  if (word.text === 'to')
    return !/(?:updated|upgraded|update|upgrade) to.{0,3}$/i.test(text.slice(Math.max(0, from - 20), from));
  // The next cell of a row, the next item of a list is no version; in brackets stands one that ends in zeros.
  const gap = text.slice(from - word.gap, from);
  const apart =
    /[|,;\t\u2502\u00b7]/.test(gap) || (gap.includes('(') && !/\.0\.\d+$/.test(text.slice(from, to)));
  return word.gap > 3 || apart || !VERSION_WORDS.has(word.text);
}
