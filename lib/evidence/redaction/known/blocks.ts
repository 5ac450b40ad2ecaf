import { isNewline, matchAt, type Read, type Rule } from '../reading/scene';

const BEGIN = /-{2,8}[ \t]?BEGIN[ A-Z0-9]{0,40}-{2,8}/iy;
const BODY = /(?:[A-Za-z0-9+/=\s\ue00a\ue00d\ue020\\,:>*|.()-]|[\ue02b\ue02f\ue03d])/;
/** From one quotation to the next, as code joins the lines of a text. */
const CONCATENATED = /["'][ \t]{0,4}[+.,&\\]{0,2}[ \t]{0,4}\r?\n[ \t]{0,40}[+.&]?[ \t]{0,4}["']/y;
const END = /-{2,8}[ \t]?END[ A-Z0-9]{0,40}-{2,8}/iy;
/** "-----BEGIN CERTIFICATE----- blocks are ..." */
const SPOKEN_OF = /["'`]{0,2}[ \t]{1,2}[a-z]{2,}[ \t]{1,2}[a-z]/y;
/** Longer than the rest of a line without a space: a line of the block, or of its headers (RFC 1421, RFC 4880). */
const PROSE = /[ \t]/;

/** A PEM or PGP block with its first and last line; one that is cut short goes as far as its lines look like it. */
const readBlock: Read = ({ text }, from) => {
  const begin = matchAt(BEGIN, text, from);
  if (begin === null || matchAt(SPOKEN_OF, text, from + begin[0].length) !== null) return null;
  let at = from + begin[0].length;
  let to = at;
  while (at < text.length) {
    const quote = matchAt(CONCATENATED, text, at);
    if (quote !== null) at += quote[0].length;
    if (!BODY.test(text.charAt(at))) break;
    if (text.charAt(at) === '-') {
      const end = matchAt(END, text, at);
      if (end !== null) return { kind: 'private-key', from, to: at + end[0].length };
      // Another block begins; so no character is walked over twice.
      if (text.startsWith('-----BEGIN', at) || text.startsWith('---- BEGIN', at)) break;
    }
    at++;
  }
  // Nothing closes it: lines of prose after it are left alone.
  for (const line of linesOf(text, to, at)) {
    if (PROSE.test(line.text.trim()) && !/^[A-Za-z-]{3,20}: /.test(line.text.trim())) break;
    to = line.to;
  }
  return { kind: 'private-key', from, to };
};

function* linesOf(text: string, from: number, to: number): Generator<{ text: string; to: number }> {
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && !isNewline(text.charCodeAt(end))) end++;
    let next = end;
    while (next < to && isNewline(text.charCodeAt(next))) next++;
    yield { text: text.slice(at, end), to: end };
    at = next;
  }
}

/** As many lines as PuTTY says that the private half has. */
const readLines: Read = ({ text }, _from, end) => {
  const lines = matchAt(/ (\d{1,3})\r?\n((?:[\w+/=]{1,80}(?:\r?\n|$)){1,999})/y, text, end);
  const given = lines?.[2]?.split('\n').slice(0, Number(lines[1])).join('\n').trimEnd() ?? '';
  if (lines === null || given === '') return null;
  const from = end + lines[0].length - (lines[2] ?? '').length;
  return { kind: 'private-key', from, to: from + given.length };
};

/** The private members of a key of the web (RFC 7517, RFC 7518). */
const readMember: Read = ({ text }, from, end) => {
  const value = matchAt(/\s{0,4}:\s{0,4}["'\ue022]([\w-]{20,4096})["'\ue022]/y, text, end)?.[0];
  if (value === undefined || !/["']kty["']/.test(text.slice(Math.max(0, from - 1200), end + 1200)))
    return null;
  const start = end + value.search(/["'\ue022]/) + 1;
  return { kind: 'private-key', from: start, to: end + value.length - 1 };
};

export const blockRules: readonly Rule[] = [
  { anchors: ['-----BEGIN', '---- BEGIN'], read: readBlock },
  { anchors: ['\nPrivate-Lines:'], read: readLines },
  { anchors: ['"d"', '"p"', '"q"', '"dp"', '"dq"', '"qi"', '"k"'], read: readMember },
];
