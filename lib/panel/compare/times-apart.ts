import { fold } from '../page/text';
import type { Reader } from '../reader';
import { isNamedDevice } from '../row/device';
import type { Part } from '../row/part';
import type { Fragment, RowText } from '../row/row-text';
import { asTime } from '../row/time';

/** The words around a time, and the time. */
interface Led {
  words: string;
  part: Part & { kind: 'time' };
}

/** Longer than any lead-in. */
const MOST_WORDS = 4;

/**
 * A time behind (or before) a few words that no table has, the same in every row, is the sign-in where no other time is shown
 * but the last use: what the help centre knows of a session has one time. Words for another time ("added", "expires") are known
 * before. Where it cannot be told, the last use beside it is no sign-in either.
 */
export function timesApart(rows: RowText[], reader: Reader): RowText[] {
  const led = rows.map((row) => (hasTime(row) ? [] : row.fragments.filter((one) => ledOf(one, reader))));
  if (led.every((own) => own.length === 0)) return rows;
  const isTold = areSignIns(led, rows, reader);
  return rows.map((row, i) => ({
    ...row,
    fragments: row.fragments.map((fragment) => {
      if (led[i]?.length === 0) return fragment;
      if (!isTold) return withoutLastUse(fragment);
      const found = led[i]?.includes(fragment) ? ledOf(fragment, reader) : null;
      return found ? { ...fragment, part: found.part } : fragment;
    }),
  }));
}

function areSignIns(led: Fragment[][], rows: RowText[], reader: Reader): boolean {
  if (led.filter((own) => own.length > 0).length < 2 || led.some((own) => own.length > 1)) return false;
  const words = led.flat().map((fragment) => ledOf(fragment, reader)?.words ?? '');
  const least = words.reduce((a, b) => (b.length < a.length ? b : a));
  return (
    words.every((own) => own.startsWith(least)) && !rows.some(({ fragments }) => fragments.some(isSignIn))
  );
}

const withoutLastUse = (fragment: Fragment): Fragment =>
  isLastUse(fragment) ? { ...fragment, part: { kind: 'other', text: fragment.part.text } } : fragment;

const isLastUse = ({ part }: Fragment) => part.kind === 'time' && part.of === 'last-active';
const isSignIn = ({ part }: Fragment) => part.kind === 'time' && part.of === 'sign-in';

const hasTime = ({ fragments }: RowText) =>
  fragments.some(({ part }) => part.kind === 'time' && (part.of === 'sign-in' || part.of === 'unsaid'));

function ledOf({ part, control, spoken }: Fragment, reader: Reader): Led | null {
  if (control || spoken || part.kind !== 'other' || part.text.length > 90) return null;
  const { text } = part;
  if (!/\p{N}/u.test(text) || isNamedDevice(text)) return null;
  return atEnd(text, reader) ?? atStart(text, reader);
}

/**
 * "Вписване на 10.08.2026". The shortest lead-in leaves the most to the time ("Today, 11:54"); a word behind it that is no time
 * and changes nothing of what it means is of the lead-in, too.
 */
function atEnd(text: string, reader: Reader): Led | null {
  let found: Led | null = null;
  for (const { index } of [...text.matchAll(/\s/gu)].slice(0, MOST_WORDS)) {
    const led = asLed(text.slice(0, index), text.slice(index), reader);
    if (found && !(led && isSame(led, found) && isIdle(lastWord(led.words), reader))) return found;
    found = led ?? found;
  }
  return found;
}

const isSame = (a: Led, b: Led) =>
  a.part.time?.from === b.part.time?.from && a.part.time?.to === b.part.time?.to;
const lastWord = (words: string) => words.slice(words.lastIndexOf(' ') + 1);
const isIdle = (word: string, reader: Reader) =>
  /^[\p{L}\p{M}]+$/u.test(word) && asTime(word, reader) === null;

/** What stands in capitals right behind a time is its zone. */
const ZONE = /^\s*\(?(?:Z|\p{Lu}{3,5})(?!\p{L})/u;

/** "10.08.2026 tarihinde giriş". */
function atStart(text: string, reader: Reader): Led | null {
  for (const { index } of [...text.matchAll(/\s/gu)].reverse().slice(0, MOST_WORDS)) {
    if (ZONE.test(text.slice(index))) continue;
    const led = asLed(text.slice(index), text.slice(0, index), reader);
    if (led) return { ...led, words: `~${led.words}` };
  }
  return null;
}

function asLed(words: string, rest: string, reader: Reader): Led | null {
  const said = fold(words);
  if (!/^[\p{L}\p{M} '.:-]+$/u.test(said) || !/\p{L}{2}/u.test(said)) return null;
  const part = asTime(rest.trim(), reader);
  if (part?.kind !== 'time' || part.of !== 'unsaid' || !part.time) return null;
  // What is to come is no sign-in.
  return Date.parse(part.time.from) <= reader.time.at.getTime() ? { words: said, part } : null;
}
