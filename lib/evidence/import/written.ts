import { decoded } from '../decode';
import { fieldOf, headOf } from './columns';
import { tableIn } from './table';

/** What systems outside Western Europe save in where they do not save in Unicode. */
const ENCODINGS = [
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

/** So many bytes hold the heads of a table. */
const TELLING = 2_000;

/**
 * A file as text, and what was odd about its bytes; '' when nothing was. Bytes say nothing of the encoding they are in: the one
 * in which most heads of a table are words that are known is it.
 */
export function written(bytes: Uint8Array): { text: string; odd: string } {
  const plain = decoded(bytes);
  if (isUnicode(bytes)) return plain;
  const start = bytes.subarray(0, TELLING);
  const usual = known(plain.text.slice(0, TELLING));
  const [best] = ENCODINGS.map((encoding) => ({ encoding, heads: known(decodedAs(encoding, start)) }))
    .filter(({ heads }) => heads > usual)
    .sort((a, b) => b.heads - a.heads);
  return best
    ? {
        text: decodedAs(best.encoding, bytes),
        odd: `It is written in ${best.encoding.toUpperCase()} and is read as that.`,
      }
    : plain;
}

const decodedAs = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

function isUnicode(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes.subarray(0, TELLING).includes(0)) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const known = (text: string): number =>
  headOf(tableIn(text).rows).heads.filter((head) => fieldOf(head) !== null).length;
