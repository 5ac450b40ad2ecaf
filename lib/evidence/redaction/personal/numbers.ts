import { isDigit, isLetter, matchAt, type Read, type Rule } from '../reading/scene';
import { cardEnd, ibanAt } from './accounts';
import { ip4At, namedIpEnd } from './ip4';
import { dottedMachine } from './machines';
import { mayRing, phoneAt } from './phone';

/** Numbers: IPv4 addresses and telephone numbers, told apart from dates, times and versions. */

/** What else is written with digits and signs; passed over as a whole, so that no part of it is taken for a number of a telephone. */
const DATE_OR_TIME =
  /(?:(?!0\d(?:\.\d\d){4})\d{1,4}(?:\.\d{1,6}){3,5}|(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d|\d{1,2}([/.])\d{1,2}\3\d{2}|\d{1,2}:\d{2}(?::\d{2})?|(?:19|20)\d\d[-\u2013](?:19|20)?\d\d)(?![\d]|[-.:/]\d)(?:[T ,]{1,2}\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(?:Z|[ ]?[+-]\d{2}:?\d{2})?/y;

/** `+1.415.555.0123`: with a plus and groups of a telephone's size, four parts are no version. */
const PLUS_DOTS = /\+(?:\d{1,3}(?:\.\d{2,4}){3}|(?:1|[2-9]\d{0,2})(?:\.(?:[1-9]|\d{2,4})){4,5})(?!\.?\d)/y;

/** An address of a chat names the number that it is with. */
const readLink: Read = ({ text }, _from, end) => {
  const number = matchAt(/\+?\d{8,15}(?!\d)/y, text, end);
  return number === null ? null : { kind: 'phone', from: end, to: end + number[0].length };
};

/** Single digits between dots, more than an address of version 4 has. */
const NIBBLES = /(?:[\da-f]\.){5,}/iy;

export const numberRules: readonly Rule[] = [
  { anchors: ['wa.me/', 'wa.me/+', 'whatsapp.com/send?phone=', 'viber://chat?number='], read: readLink },
  { anchors: [...'0123456789'], read: readNumber },
];

function readNumber(scene: Parameters<Read>[0], at: number): ReturnType<Read> {
  const { text } = scene;
  if (at > scene.done && isDigit(text.charCodeAt(at - 1))) return null;
  // What stands beside letters is looked at even where numbers were already understood.
  if (isBesideLetter(text, at)) {
    const account = ibanAt(text, at);
    if (account !== null) return { kind: 'id', ...account };
    const machine = dottedMachine(text, at);
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
  const ip = dots > 0 ? ip4At(text, at) : null;
  if (ip !== null) {
    if (ip.told) return { kind: 'ip', from: at, to: ip.to };
    scene.numbers = ip.to;
    return null;
  }
  const other = matchAt(PLUS_DOTS, text, at - 1) === null ? matchAt(DATE_OR_TIME, text, at) : null;
  if (other !== null) {
    scene.numbers = at + other[0].length;
    return null;
  }
  const named = namedIpEnd(text, at);
  if (named !== null) return { kind: 'ip', from: at, to: named };
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
