import { matchAt, type Read, type Rule, startsWord } from '../reading/scene';
import { several } from '../values/groups';

/** "482913 is your verification code", as services write it in messages. */
const CODE = /(?:^|[^\w.,:-])((?:[A-Z]{1,3}-)?\d{4,8}|\d{3}[ -]\d{3}) $/;
const NAME = /(?:[\p{L}-]{1,24} ){0,3}[\p{L}-]{0,24}(?:[ck][oó]d|pin\b|otp\b|код)/iuy;

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

/** What is no secret though it is a code. */
const PUBLIC =
  /(?:error|status|exit|return|response|http|zip|postal|post|country|area|dial\w*|reason|dress|source|qr|bar|colou?r|result|event|product|promo|discount|coupon|voucher|tax|ticker|stock|item|part|article|sort|swift|bic|iata|icao|language|lang|currency|region|state|unit|line|char|key|op|byte|machine|morse|postleit|fehler|erreur|errore|chybov\p{L}{1,3}|stavov\p{L}{1,3}|směrovací|poštovní|postal|de error|exception|diagnostic|warning|stop|win32|trouble|fault|hs|naics|sic|cpt|icd|court|case)[ _-]?$/iu;
const SAID =
  /\p{L}{0,3}(?: (?:for|di|de|da|do|del|della|of|pour|para|per|za|do|dla|для|от|до|к|d')(?: ?[\p{L}\w.@'-]{1,30}){1,3}?){0,2}(?:[ \t](?:is|was|ist|lautet|est|es|è|é|to|je|jest|este|er|är)[ \t:]{1,2}|[ \t]{0,2}[:=][ \t]{0,2}|[ \t])["'*`]{0,2}(\d{3}[ -]\d{3}|\d{4,8}#?|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{5,8}(?![a-z]))(?![\w]|[.,:-]\d)/uy;

/** What is opened with a code of four digits. */
const HOUSE =
  /^(?:door|gate|lock\w*|garage|alarm|safe|entry|entrance|key\w*|voicemail|building|unlock|access|pin|parking|elevator|lift|shed|cabin|office|front|back|house|apartment|tür|haustür|tor|zugangs?|schlüssel\w*)$/i;
/** "the gate code is 4711", "use code 204771": a word before it says whose code it is, unless that is one of errors or towns. */
const readSaid: Read = ({ text }, from, end) => {
  if (
    text.charCodeAt(from) === 99 &&
    !/(?:^|[\s_-]|[a-zü]{3})$/i.test(text.slice(Math.max(0, from - 3), from))
  )
    return null;
  // The end of another word
  if (
    /[\p{L}\p{N}]/u.test(text.charAt(from - 1)) &&
    /^(?:kod|kód|код|codigo|codice)/i.test(text.slice(from, end))
  )
    return null;
  const list = /s/i.test(text.charAt(end)) ? several(text, from, end + 1, 'token') : null;
  if (list !== null) return list;
  const said = matchAt(SAID, text, end);
  const code = said?.[1];
  if (said === null || code === undefined || PUBLIC_AFTER.test(said[0].replace(/^\p{L}{0,3} /u, '')))
    return null;
  const whose = /([\p{L}-]{2,24})[ _-]?$/u.exec(text.slice(Math.max(0, from - 26), from))?.[1];
  // Six digits alone behind a sign: "code: 482 913".
  const alone = /[:=][ \t]{0,2}["'*`]{0,2}\d{3}[ -]?\d{3}$/.test(said[0]) && text.charCodeAt(end) !== 34;
  if (
    (whose === undefined && !alone && !/^\p{L}{0,3} (?:di|de|da|of|do) /u.test(said[0])) ||
    PUBLIC.test(text.slice(Math.max(0, from - 16), from))
  )
    return null;
  if (
    /^["'*`]{0,2}[ \t]/.test(said[0]) &&
    !/is|was|:|=/.test(said[0]) &&
    code.length < 6 &&
    !HOUSE.test(whose ?? '')
  )
    return null;
  const start = end + said[0].length - code.length;
  return { kind: 'token', from: start, to: start + code.length };
};

/** In languages that say of what after the code: "código de acceso: 48951", "kod dostępu 269342", "код от домофона 8232". */
const SAID_AFTER =
  /\p{L}{0,3} ((?:d')?[\p{L}'-]{1,20}(?: [\p{L}'-]{1,20}){0,3}?)(?:(?: (?:is|est|es|è|é|e|to|jest|je|este|это))?[ \t:=-]{1,3})["'`]?(\d{4,8}[A-Z#]?|\d{3}[ -]\d{3})(?![\w]|[.,:-]\d)/uy;
const PUBLIC_AFTER =
  /^(?:d')?(?:[\p{L}']{1,5} ){0,2}(?:post|poczt|pos\b|pošt|error|erreur|fehler|błęd|ошибк|помилк|qr|barr|bar\b|kresk|estado|état|stato|status|stanu|ответа|iso|pa[ií]s|paese|pays|kraju|стран|zip|produ|pro?mo|desc|scont|remise|rabat|скидк|fiscal|fisc|podat|ean|sap|art[ií]c|source|fuente|fonte|źród|исходн|civil|penal|pénal|color|colou|couleur|город|товар|регион|возврат|завершен|swift|bic|ateco|ape|naf|insee|catast|siret|cliente?$|aerop|aéro|morse|iata|licen)/iu;

const readSaidAfter: Read = ({ text }, from, end) => {
  if (!startsWord(text, from)) return null;
  const said = matchAt(SAID_AFTER, text, end);
  const code = said?.[2];
  if (said === null || code === undefined || PUBLIC_AFTER.test(said[1] ?? '')) return null;
  if (PUBLIC.test(text.slice(Math.max(0, from - 16), from))) return null;
  // Without a sign only behind "of": code de la porte 4711, but not code review 2024.
  const signed = /[:=-]|\d[ \t]$| (?:is|est|es|è|é|e|to|jest|je|este|это) /.test(
    said[0].slice((said[1] ?? '').length),
  );
  if (!signed && !/^(?:d'|(?:de|di|da|do|del|du|od|от|до|к|per|para|za|для) )/iu.test(said[1] ?? ''))
    return null;
  const to = end + said[0].length;
  return { kind: 'token', from: to - code.length, to };
};

export const saidRules: readonly Rule[] = [
  {
    anchors: [
      'code',
      'コード',
      'コ-ド',
      'einmalcode',
      ' codigo',
      ' codice',
      ' kod',
      ' код',
      'kod',
      'kód',
      'код',
      'codigo',
      'codice',
      '-code',
      '_code',
    ],
    read: readSaid,
  },
  {
    anchors: ['codigo', 'codice', 'code', 'codul', 'kod', 'kód', 'kode', 'код', 'κωδικος'],
    read: readSaidAfter,
  },
];

export const codeRule: Rule = { anchors: YOURS, read: readCode };
