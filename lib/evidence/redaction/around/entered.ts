import { isStrong } from '../looks/strong';
import { SENT_CODES } from '../named/sent-codes';
import { matchAt, type Read, type Rule, startsWord } from '../reading/scene';

/** What is entered somewhere, told by where or by what for. */

/** "Enter 204771 to sign in" */
const readEntered: Read = ({ text }, from, end) => {
  if (!startsWord(text, from)) return null;
  const code = matchAt(
    /(\d{3}[ -]\d{3}|\d{5,8})(?= (?:to|um|pour|para|per|on) (?:the )?(?:log|sign|verif|confirm|complet|continu|access|reset|activ|enter|unlock|set ?up|authenti|prove|page|screen|site|web|v[eé]r|sich|iniciar|acced|acc[eè]s|se )| as (?:your|the|a) (?:[\w-]{1,16} ){0,3}(?:code|pin|otp|passcode)\b)/y,
    text,
    end,
  );
  return code === null ? null : { kind: 'token', from: end, to: end + code[0].length };
};

/** "TAN 482913", "Ihre TAN lautet 482913", "mfa: 482913" */
const TAN =
  /(?:-?(?:Nr|Nummer)\.?)?(?: (?:ist|lautet|is|für [^\n:]{1,40}?|\([^()\n]{1,40}\))){0,2}[ :=]{1,3}["'*`]{0,2}\d{6}(?![\w]|[.,:-]\d)/y;
const readTan: Read = ({ text }, from, end) => {
  // In small letters it is a colour.
  if (!startsWord(text, from) || text.startsWith('tan', from)) return null;
  const tan = matchAt(TAN, text, end);
  if (tan === null) return null;
  const to = end + tan[0].length;
  return { kind: 'token', from: to - 6, to };
};

/** "Код подтверждения для входа 482913", "인증 코드는 482 913 입니다": a few words may stand between the name of such a code and its digits. */
const SENT = /[^\d\n.!?;。！？]{1,40}?(\d{5,8}|\d{3}[ -]\d{3})(?![\w]|[.,:-]\d)/y;
const readSent: Read = ({ text }, from, end) => {
  const sent = startsWord(text, from) ? matchAt(SENT, text, end) : null;
  if (sent === null) return null;
  const to = end + sent[0].length;
  return { kind: 'token', from: to - (sent[1] ?? '').length, to };
};

/** What a dial is turned to: "the safe combination is 12-34-56". */
const readDial: Read = ({ text }, _from, end) => {
  const dial = matchAt(
    /(?: (?:is|to|for [^\n:]{1,24}?:?|now)){0,2}[ :=]{1,3}(\d{1,2}([- ])\d{1,2}\2\d{1,2})(?![\w-])/y,
    text,
    end,
  );
  const to = end + (dial?.[0].length ?? 0);
  return dial === null ? null : { kind: 'token', from: to - (dial[1] ?? '').length, to };
};

/** "use Qw4!rt7p to log in" */
const readUsed: Read = ({ text }, from, end) => {
  const used = startsWord(text, from)
    ? matchAt(/["'`]?(\S{6,64}?)["'`]? to (?:log|sign|unlock|open|decrypt|get in|connect)/y, text, end)
    : null;
  const value = used?.[1] ?? '';
  if (used === null || !isStrong(value)) return null;
  const start = text.indexOf(value, end);
  return { kind: 'password', from: start, to: start + value.length };
};

export const enteredRules: readonly Rule[] = [
  {
    anchors: ['enter ', 'use ', 'type ', 'saisissez ', 'introduce ', 'digite ', 'inserisci '],
    read: readEntered,
  },
  { anchors: ['use ', 'enter ', 'type '], read: readUsed },
  { anchors: ['combination', 'combo'], read: readDial },
  { anchors: ['tan', 'mtan', 'sms-tan', 'pushtan', 'phototan', 'mfa', '2fa', 'tfa'], read: readTan },
  { anchors: SENT_CODES, read: readSent },
];
