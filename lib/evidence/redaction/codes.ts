import { matchAt, type Read, type Rule } from './scene';

/** "482913 is your verification code", as services write it in messages. */
const CODE = /(?:^|[^\w.,:-])((?:[A-Z]{1,3}-)?\d{4,8}|\d{3}[ -]\d{3}) $/;
const NAME = /(?:[\p{L}-]{1,24} ){0,3}[\p{L}-]{0,24}(?:[ck]od|pin\b|otp\b|код)/iuy;

const YOURS = [
  'is your ',
  'is the ',
  'ist ihr ',
  'ist dein ',
  'est votre ',
  'est ton ',
  'es tu ',
  'es su ',
  'è il tuo ',
  'é o seu ',
  'é seu ',
  'to twój ',
  'är din ',
  'er din ',
  'is je ',
  'is uw ',
];

const readCode: Read = ({ text, done }, from, end) => {
  const code = CODE.exec(text.slice(Math.max(done, from - 16), from))?.[1];
  if (code === undefined || matchAt(NAME, text, end) === null) return null;
  return { kind: 'token', from: from - 1 - code.length, to: from - 1 };
};

export const codeRule: Rule = { anchors: YOURS, read: readCode };
