/** Bytes of a file as text, and what was odd about them; '' when nothing was. */
export function decoded(bytes: Uint8Array): { text: string; odd: string } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'utf-8')
    return { text, odd: `It is written in ${encoding.toUpperCase()} and is read as that.` };
  const broken = text.includes('\ufffd');
  return { text, odd: broken ? 'It holds bytes that are no UTF-8; they are shown as \ufffd.' : '' };
}

/** By the byte order mark; spreadsheets write UTF-16 as "Unicode text". */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
