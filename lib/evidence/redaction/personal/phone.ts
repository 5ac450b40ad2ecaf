import { isDigit, isLetter, matchAt } from '../reading/scene';
import { wordBefore } from './word-before';

/**
 * Shapes of telephone numbers, widest first. With a country's code (ITU-T E.164: at most 15 digits) any grouping will do;
 * without one, the groupings that the countries beside them write.
 */
const PLUS_PHONES: readonly RegExp[] = [/\(?\+\)?[ ]?\(?\d{1,4}\)?(?:[ .\u00b7\-/]{0,3}\(?\d{1,5}\)?){1,7}/y];

/** A trunk zero: most of Europe, Asia, Africa, Australia. */
const ZERO_PHONES: readonly RegExp[] = [
  /00[1-9]\d{0,2}(?:[ .\-/]{1,3}\(?\d{1,5}\)?){2,6}|00[1-9]\d{8,12}/y,
  /\(0\d{1,5}\)[ .\-/]{0,3}\d{2,5}(?:[ .\-/]{1,2}\d{2,5}){0,4}|\(0\d{1,5}\)[ .\-/]{0,3}\d{5,9}/y,
  /0\d{1,4}(?:[ .\-/]{1,3}\d{2,8}){1,5}/y,
  /0\d{5}[ -]\d{5}/y,
  /0 ?\(\d{2,4}\)(?:[ .\-/]{0,3}\d{2,8}){1,5}/y,
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
  // Spain and Poland, numbers of a town: 91 234 56 78
  /[1-9]\d([ .-])\d{3}\1\d{2}\1\d{2}/y,
  // Australia, of firms: 1300 123 456
  /1[38]00[ -]\d{3}[ -]\d{3}/y,
  // Town and number in fours: 20 7946 0958, 150 1234 5678
  /[1-9]\d{1,2}([ -])\d{4}\1\d{4}/y,
  // India: 98765 43210
  /[6-9]\d{4}[ -]\d{5}/y,
];

/** After one of these, any six digits are a number of a telephone. */
const PHONE_WORDS = new Set(
  (
    'tel telephone phone phones ph number mobile mob cell cellphone cellular landline fax call called ring dial text sms whatsapp signal viber hotline helpline handy hp msisdn phonenumber ' +
    // Germanic, Nordic
    'telefon telefonnummer telefonnr handynummer handynr mobilnummer mobilnr mobil mobiltelefon rufnummer festnetz nummer anrufen durchwahl telefoon telefoonnummer mobiel gsm tlf tlfnr sími farsími selfoon ' +
    // Romance
    'téléphone téléphonique tél fixe numéro numéros portable appelez telefono teléfono telefone tfno telf fono móvil movil celular cel telemóvel telemovel número numero numer cellulare chiama llame ligue mòbil telèfon telefonul ' +
    // Finnic, Baltic, Hungarian, Albanian, Turkish
    'puhelin puhelinnumero matkapuhelin puh telefoninumber mobiiltelefon tālrunis telefonas mobilus telefonszám mobilszám celulari telefonu cep numara numarası ' +
    // Slavic, Greek
    'komórka komorka telefonu mobilní mobilný telefón číslo mobitel broj номер телефон тел моб мобильный мобільний мобилен τηλέφωνο τηλ κινητό ' +
    // Others
    'هاتف جوال موبايل تلفن موبایل طلب رقم فون טלפון נייד 电话 電話 手机 手機 携帯 전화 전화번호 휴대폰 핸드폰 फोन मोबाइल ফোন மொபைல் โทร โทรศัพท์ มือถือ điện thoại đt telepon ponsel nomor simu ffôn guthán'
  ).split(' '),
);
/** What is sold and kept has numbers, too, in whatever groups: Artikel-Nr. 038.495.46 */
const ITEM =
  /^(?:art|artik\w*|articl\w*|articol\w*|art[ií]cul\w*|item|part|teile\w*|bestell\w*|r[ée]f|sku|serial|serien\w*|katalog\w*|catalog\w*)$/;
const LOOSE_PHONE = /\(?\+?\d(?:[ .\-/()]{0,2}\d){5,14}/y;
const EXTENSION = /[ ,]{1,2}(?:ext|extension|x|durchwahl|poste|anexo)[. :]{0,2}\d{1,6}/iy;
/** What stands before a number that is a part of something longer: CVE-2026-1234, SM-G960F, v1, 3.14. */
const PART_BEFORE =
  /[a-zA-Z0-9_\u00c0-\u0dff][-./_]$|[a-zA-Z0-9#$\u20ac\u00a3\u00c0-\u0dff]$|[:,.]\d$|=[-.]$/;
/** After one of these, no number is one of a telephone. */
const NUMBER_WORDS = new Set('isbn issn doi rfc cve timestamp epoch bytes ms version'.split(' '));
/** After one of these, a number without signs counts or names something else. */
const OTHER_WORDS = new Set(
  'order invoice ticket case bug issue pr id no nr nos ref sku serial model build port pid amount total account page pages'.split(
    ' ',
  ),
);

/** Whether the groups can be of a telephone number: no shape begins with two single digits. */
export function mayRing(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at + 1))) return true;
  const before = text.charCodeAt(at - 1);
  if (before === 43 || before === 40) return true;
  return isDigit(text.charCodeAt(at + 2)) ? isDigit(text.charCodeAt(at + 3)) : text.charCodeAt(at + 2) === 40;
}

/** The telephone number whose first digit stands at a place, null when none does; `done`: nothing before is looked at. */
export function phoneAt(text: string, at: number, done: number): { from: number; to: number } | null {
  let from = at;
  // (+49) or +(49)
  while (
    from > done &&
    at - from < 3 &&
    (text.charCodeAt(from - 1) === 40 || text.charCodeAt(from - 1) === 43)
  )
    from--;
  const plus = text.slice(from, at).includes('+');
  let word = wordBefore(text, from);
  // "phone no. 12345678", "order number 4500043495"
  if (/^(?:no|nr|num|number|nummer)$/.test(word.text)) {
    const named = wordBefore(text, from - word.gap - word.text.length);
    if (PHONE_WORDS.has(named.text) || OTHER_WORDS.has(named.text)) word = { ...named, gap: word.gap };
  }
  const ofItem =
    word.gap < 5 &&
    ITEM.test(
      /^(?:no|nr|num|number|nummer)$/.test(word.text)
        ? wordBefore(text, from - word.gap - word.text.length).text
        : word.text,
    );
  if (ofItem && !plus) return null;
  const named = word.gap < 12 && PHONE_WORDS.has(word.text);
  if (plus && isLetter(text.charCodeAt(from - 1)) && !named) return null;
  if (!named) {
    if (!plus && PART_BEFORE.test(text.slice(Math.max(done, from - 2), from))) return null;
    if (word.gap < 5 && NUMBER_WORDS.has(word.text)) return null;
    if (word.gap < 5 && OTHER_WORDS.has(word.text) && isPlain(text, from)) return null;
  }
  const first = plus ? PLUS_PHONES : text.charCodeAt(at) === 48 ? ZERO_PHONES : OTHER_PHONES;
  for (const shape of named ? [...PLUS_PHONES, ...ZERO_PHONES, ...OTHER_PHONES, LOOSE_PHONE] : first) {
    for (let start = from; start <= at; start++) {
      const match = matchAt(shape, text, start);
      if (match === null) continue;
      const seen = oneNumber(match[0]).replace(/[^\d]+$/, '');
      const digits = seen.replace(/\D/g, '').length;
      if (digits < (named ? 6 : 7) || digits > 15) continue;
      const to = start + seen.length;
      if (!named && !plus && isRow(text, start, to)) continue;
      if (!named && /^(?:[a-zA-Z0-9%\u00c0-\u0dff]|[-./]\d)/.test(text.slice(to, to + 2))) continue;
      return { from: start, to: to + (matchAt(EXTENSION, text, to)?.[0].length ?? 0) };
    }
  }
  return null;
}

/** More digits than a number has (E.164) are two of them: the second begins at its bracket, or after a group. */
function oneNumber(seen: string): string {
  let one = seen;
  while (one.replace(/\D/g, '').length > 15) {
    const bracket = one.lastIndexOf('(');
    const before = one.slice(0, Math.max(0, bracket));
    one = before.replace(/\D/g, '').length >= 7 ? before : one.replace(/\d+\D*$/, '');
  }
  return one;
}

/** A row of numbers between blanks, longer than one of a telephone: Mem: 16012 7811 1204 330 6997 7540 */
const isRow = (text: string, from: number, to: number) =>
  text.charCodeAt(from) !== 48 &&
  /^\d+(?: \d+)+$/.test(text.slice(from, to)) &&
  (/\d\d $/.test(text.slice(Math.max(0, from - 3), from)) ||
    matchAt(/ \d{2,}(?![\d:.-])/y, text, to) !== null);

const isPlain = (text: string, at: number) => matchAt(/\d{7,}/y, text, at) !== null;
