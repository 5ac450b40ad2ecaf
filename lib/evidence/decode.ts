/**
 * Bytes of a file as text. People save with what their system offers: UTF-8, UTF-16 (Windows, and the "Unicode text" of
 * spreadsheets) with its mark or without, and spreadsheets where nothing else was chosen the encoding of their region.
 */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | (typeof REGIONAL)[number];

const BROKEN = 'It holds bytes that are no UTF-8; they are shown as \ufffd.';
const readAs = (encoding: Encoding) =>
  encoding === 'utf-8' ? '' : `It is written in ${encoding.toUpperCase()} and is read as that.`;

/** What systems outside Western Europe save in where they do not save in Unicode. */
const REGIONAL = [
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

/** How much of a text is understood. */
export type Understood = (text: string) => number;

/** So many bytes are tried in each of them. */
const TRIED = 2_000;

/**
 * The whole of a file, and what was odd about its bytes; '' when nothing was.
 *
 * @param understood bytes say nothing of the encoding of a region that they are in: the one in which most is understood is it
 */
export function decoded(bytes: Uint8Array, understood: Understood = () => 0): { text: string; odd: string } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'utf-8' || !text.includes('\ufffd')) return { text, odd: readAs(encoding) };
  const regional = regionalOf(bytes, understood) ?? (isWestern(bytes, text) ? 'windows-1252' : null);
  if (regional === null) return { text, odd: BROKEN };
  return { text: new TextDecoder(regional).decode(bytes), odd: readAs(regional) };
}

function regionalOf(bytes: Uint8Array, understood: Understood): Encoding | null {
  const start = bytes.subarray(0, TRIED);
  const inOne = (encoding: Encoding) => understood(new TextDecoder(encoding).decode(start));
  const tried = REGIONAL.map((encoding) => ({ encoding, understood: inOne(encoding) }));
  const best = tried.reduce((most, one) => (one.understood > most.understood ? one : most));
  return best.understood > Math.max(inOne('windows-1252'), inOne('utf-8')) ? best.encoding : null;
}

/** So many bytes tell how the rest is written. */
const TELLING = 1_000;

/**
 * The same for a file that comes in pieces and may be of any length. Its mark stays, so that nothing but what is replaced
 * changes.
 */
export function createDecoding() {
  let held = new Uint8Array(0);
  let decoder: TextDecoder | null = null;
  let odd = '';
  const decode = (bytes: Uint8Array, more: boolean): string => {
    if (decoder === null) {
      const encoding = encodingOf(bytes);
      odd = readAs(encoding);
      decoder = new TextDecoder(encoding, { ignoreBOM: true });
    }
    const text = decoder.decode(bytes, { stream: more });
    if (odd === '' && text.includes('\ufffd')) odd = BROKEN;
    return text;
  };
  return {
    /** Of the next piece; '' while too little has come to tell how it is written. */
    take(piece: Uint8Array): string {
      if (decoder !== null) return decode(piece, true);
      const joined = new Uint8Array(held.length + piece.length);
      joined.set(held);
      joined.set(piece, held.length);
      held = joined;
      return held.length < TELLING ? '' : decode(held, true);
    },
    /** What is left when all pieces have come. */
    end: (): string => decode(decoder === null ? held : new Uint8Array(0), false),
    /** What was odd about the bytes so far. */
    odd: () => odd,
  };
}

/** By the mark; where there is none, UTF-16 shows by the zeros in every other byte of what is Latin in it. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const start = bytes.subarray(0, TELLING);
  for (const [i, byte] of start.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // A zero or two may stand in any text.
  const isWide = even + odd > 1 && (even + odd) * 20 >= start.length && even * odd === 0;
  if (!isWide) return 'utf-8';
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** Letters and the quotes, dashes and signs that people write beside them. */
const WESTERN =
  /^[\0-\x7f\x80\x85\x8a\x8c\x8e\x91-\x97\x9a\x9c\x9e\x9f\xa0\xa1\xa7\xa9\xab\xae\xb0\xb2\xb3\xb4\xb7\xbb\xbf\xc0-\xd6\xd8-\xf6\xf8-\xfc]*$/;

/** Nothing beyond ASCII in it is UTF-8, and every byte is one that people write in Windows-1252. */
function isWestern(bytes: Uint8Array, utf8: string): boolean {
  if (/[^\0-\x7f\ufffd]/.test(utf8) || bytes.includes(0)) return false;
  for (let at = 0; at < bytes.length; at += 10_000)
    if (!WESTERN.test(String.fromCharCode(...bytes.subarray(at, at + 10_000)))) return false;
  return true;
}
