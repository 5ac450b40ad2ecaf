import { isDigit, isLetter, matchAt, type Read, type Rule, startsWord } from '../reading/scene';
import { wordBefore } from './word-before';

/** IPv4 addresses, told apart from versions, and the ways in which they are spelt for machines and from them. */

const PART = '(?:25[0-5]|2[0-4]\\d|[01]?\\d?\\d)';
/** A fifth number that no part can be, or that an arrow or a colon stands behind, is a port: `10.0.0.1.51515 > 10.0.0.2.22:`. */
const IS_PORT = '(?=\\.(?:(?:25[6-9]|2[6-9]\\d|[3-9]\\d\\d|\\d{4,5})(?![\\d.])|\\d{1,5}(?: [<>] |: )))';
const IP4 = new RegExp(`${PART}(?:\\.${PART}){3}(?:${IS_PORT}|(?!\\d|\\.\\d)(?:\\.in-addr\\.arpa)?)`, 'y');
/** After one of these, four parts are a version. */
const VERSION_WORDS = new Set(
  (
    'version versions ver vers v release released build builds firmware driver update upgrade patch sdk chrome chromium edge edg firefox ' +
    'safari opera opr brave vivaldi electron webkit applewebkit webview samsungbrowser yabrowser android ios ipados macos windows linux ' +
    'ubuntu debian kernel codex chatgpt python java openssl revision rev schema section sections chapter clause clauses article paragraph para annex appendix figure table step requirement'
  ).split(' '),
);

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
const SPELT = new RegExp(
  `${PART}(?: ?[[({]dot[\\])}] ?${PART}){3}(?!\\d)|${PART}(?: dot ${PART}){3}(?!\\d)`,
  'iy',
);
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

/** `ip (hex): 0x7985544f`, `IP as an integer: 3576222746` */
const WHOLE =
  /(?: (?:addr\w*|\(?(?:as|in)?(?: an?)? ?(?:hex|int|dec|oct|num|long)\w*\)?)){0,2}[:=]{1,2} ?(?=(0x[\da-f]{8}|\d{9,10})(?![\w.]))/iy;
const readWhole: Read = ({ text }, from, end) => {
  const whole = startsWord(text, from) ? matchAt(WHOLE, text, end) : null;
  const number = whole?.[1] ?? '';
  if (whole === null || Number(number) > 0xffffffff) return null;
  const start = end + whole[0].length;
  return { kind: 'ip', from: start, to: start + number.length };
};

/** An address as the names of its zone spell it backwards (RFC 3596). */
const readZone: Read = ({ text, done }, from, end) => {
  let start = from;
  while (start > done && from - start < 80 && /[\da-f.]/i.test(text.charAt(start - 1))) start--;
  return /^(?:[\da-f]\.){3,31}[\da-f]$/i.test(text.slice(start, from))
    ? { kind: 'ip', from: start, to: end }
    : null;
};

export const ip4Rules: readonly Rule[] = [
  { anchors: ['ip-', 'ec2-', 'host-', 'dsl-', 'dyn-', 'pool-', 'static-', 'client-'], read: readMachine },
  { anchors: ['://', '@0x'], read: readHost },
  { anchors: ['ip', 'ipv4'], read: readWhole },
  { anchors: ['.ip6.arpa'], read: readZone },
  { anchors: ['[dot]', '(dot)', '{dot}', ' dot ', ' [dot] ', ' (dot) '], read: readSpelt },
];

/** What has the shape of an address and is one: where it ends, and whether it is no version. */
export function ip4At(text: string, at: number): { to: number; told: boolean } | null {
  const ip = matchAt(IP4, text, at);
  return ip === null ? null : { to: at + ip[0].length, told: isIp(text, at, at + ip[0].length) };
}

/** Where the name ends that a provider gives a machine by its number, null when none begins at a place. */
export function namedIpEnd(text: string, at: number): number | null {
  const named = text.charCodeAt(at - 1) === 45 ? null : matchAt(NAMED, text, at);
  return named === null ? null : at + named[0].length;
}

function isIp(text: string, from: number, to: number): boolean {
  const before = text.charCodeAt(from - 1);
  // name@203.0.113.9
  if (before === 64) return true;
  const word = wordBefore(text, from);
  if (isLetter(before) || before === 46) return word.text.endsWith('ip');
  if (isLetter(text.charCodeAt(to)) || (text.charCodeAt(to) === 45 && isLetter(text.charCodeAt(to + 1))))
    return false;
  // >= 1.2.3.4, § 5.1.2.3
  if (/(?:[<>]=|==|§) ?$/.test(text.slice(Math.max(0, from - 3), from))) return false;
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
