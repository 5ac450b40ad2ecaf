import { isAlnum, isDigit, isLetter, matchAt } from '../reading/scene';

/** Numbers of cards and bank accounts: told by their check digits, so that no other long number is taken for one. */

/** In groups as they are printed, or without; the same sign between all groups. */
const CARD =
  /[2-6]\d{3}([ .-]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}([ .-]?)\d{6}\2\d{5}|3[0689]\d{2}([ .-]?)\d{6}\3\d{4}/y;
/** What cards begin with (ISO/IEC 7812): Visa, Mastercard, American Express, Diners, JCB, Discover, UnionPay, Maestro. */
const ISSUER = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6[0-9])/;

/** Where a card's number that begins at a place ends, null when none does. */
export function cardEnd(text: string, at: number): number | null {
  if (!isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at + 3))) return null;
  const before = text.charCodeAt(at - 1);
  if (isAlnum(before) || before === 46 || before === 95) return null;
  if ((before === 45 || before === 32 || before === 47) && isDigit(text.charCodeAt(at - 2))) return null;
  const seen = matchAt(CARD, text, at)?.[0];
  if (seen === undefined || !ISSUER.test(seen)) return null;
  const to = at + seen.length;
  if (/^(?:\w|[-.:/]\d)/.test(text.slice(to, to + 2))) return null;
  return isLuhn(seen.replace(/\D/g, '')) ? to : null;
}

/** The check digit of cards (ISO/IEC 7812-1, annex B). */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** How long an IBAN is, by country (the registry of ISO 13616). */
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 ' +
    'FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 ' +
    'LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 ' +
    'SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((row) => [row.slice(0, 2), Number(row.slice(2))]),
);

/** The bank account whose first check digit stands at a place, null when none does. */
export function ibanAt(text: string, at: number): { from: number; to: number } | null {
  if (!isLetter(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at - 2))) return null;
  if (!isDigit(text.charCodeAt(at + 1)) || isAlnum(text.charCodeAt(at - 3))) return null;
  const length = LENGTHS.get(text.slice(at - 2, at).toUpperCase());
  if (length === undefined) return null;
  let whole = '';
  let to = at - 2;
  for (; whole.length < length; to++) {
    const code = text.charCodeAt(to);
    if (isAlnum(code)) whole += text.charAt(to);
    else if ((code !== 32 && code !== 45 && code !== 46) || !isAlnum(text.charCodeAt(to + 1))) return null;
  }
  return !isAlnum(text.charCodeAt(to)) && isMod97(whole.toUpperCase()) ? { from: at - 2, to } : null;
}

/** The check digits of an IBAN (ISO 7064, MOD 97-10). */
function isMod97(iban: string): boolean {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
