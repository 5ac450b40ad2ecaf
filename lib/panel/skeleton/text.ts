import { clean } from '../page/text';
import type { Reader } from '../reader';
import { isNamedDevice } from '../row/device';
import type { Part } from '../row/part';
import { understand } from '../row/understand';

/**
 * What a text says, without the text: "[[device 15]] · [[time Aaa 00, 0000]]". A token names a kind and a length in characters;
 * of a time also how it is written, with `a` and `A` for letters and `0` for digits. No two letters of the text stay together.
 */
export function placeholders(text: string, reader: Reader, control: boolean): string {
  const shown = clean(text, 500);
  if (!/[\p{L}\p{N}]/u.test(shown)) return signs(shown);
  const whole = wholeKind(shown, reader, control);
  if (whole) return token(whole, shown);
  let rest = shown;
  let made = '';
  for (const part of understand(shown, reader)) {
    const at = rest.indexOf(part.text);
    if (at < 0) continue;
    made += leftover(rest.slice(0, at), reader) + partToken(part, reader);
    rest = rest.slice(at + part.text.length);
  }
  return made + leftover(rest, reader);
}

const token = (kind: string, text: string) => `[[${kind} ${Math.min([...text].length, 999)}]]`;

/** What our own words say of a text as a whole. */
function wholeKind(text: string, { words }: Reader, control: boolean): string | null {
  if (words.is('activeSessions', text)) return 'title';
  if (words.is('security', text)) return 'security';
  if (words.is('otherLists', text)) return 'other-list';
  const short = text.length <= 200;
  if (short && words.has('logOut', text)) return words.has('everywhere', text) ? 'log-out-all' : 'log-out';
  if (control && text.length <= 60 && words.has('more', text)) return 'more';
  if (words.is('unknownDevice', text)) return 'unknown-device';
  if (words.is('unknownLocation', text)) return 'unknown-place';
  const caption = words.caption(text.replace(/\s*[:：፡፦៖]$/u, ''));
  if (caption) return `caption-${caption.toLowerCase()}`;
  if (words.is('yes', text)) return 'yes';
  if (words.is('no', text)) return 'no';
  if (short && words.has('failed', text)) return 'failed';
  return text.length <= 80 && words.has('loading', text) ? 'loading' : null;
}

const MARKS: Partial<Record<Part['kind'], string>> = {
  device: 'device',
  apps: 'app',
  place: 'place',
  current: 'current',
  unavailable: 'unavailable',
  active: 'active',
  sentence: 'sentence',
};

function partToken(part: Part, reader: Reader): string {
  if (part.kind === 'time')
    return part.time ? `[[time ${shape(part.text)}]]` : token('other-time', part.text);
  if (part.kind === 'trusted') return token(part.trusted ? 'trusted' : 'untrusted', part.text);
  if (part.kind === 'apps') return part.apps.map((app) => token('app', app)).join(', ');
  const kind = MARKS[part.kind];
  // A place name of one word and a device by nickname say nothing: they are words.
  if (kind && !(kind === 'device' && !isNamedDevice(part.text) && /^\P{L}*$/u.test(part.text)))
    return token(kind, part.text);
  return leftover(part.text, reader);
}

/** How a time is written. */
const shape = (text: string) =>
  clean(text, 120)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\p{N}/gu, '0')
    .replace(/[[\]<>&"]/g, ' ');

/** Lead-ins by their kind; every other run of letters by its length, of digits by its number. */
function leftover(text: string, { words }: Reader): string {
  const bare = text.trim();
  for (const list of ['signedIn', 'lastActive', 'near'] as const) {
    if (bare === '' || words.after(list, bare) !== '') continue;
    const [before = ''] = /^\s*/.exec(text) ?? [];
    const [after = ''] = /\s*$/.exec(text) ?? [];
    return `${before && ' '}${token(LEADS[list], bare)}${after && ' '}`;
  }
  return signs(text)
    .split(/([\p{L}\p{M}]+|\p{N}+)/u)
    .map((piece) =>
      /^[\p{L}\p{M}]/u.test(piece)
        ? token('word', piece)
        : /^\p{N}/u.test(piece)
          ? token('figure', piece)
          : piece,
    )
    .join('');
}

const LEADS = { signedIn: 'lead-signed-in', lastActive: 'lead-last-active', near: 'lead-near' } as const;

/** Marks that part texts stay; brackets of our own do not come from a page. */
const signs = (text: string) => text.replace(/[[\]]/g, '|').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '');
