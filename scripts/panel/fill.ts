import { SKELETON } from '../../lib/panel/skeleton/skeleton';
import { primary, vocabularyOf } from '../../lib/panel/words/vocabulary';

/** Whether a file is a skeleton, as the page "Report a page" makes them. */
export const isSkeleton = (text: string): boolean => text.trimStart().startsWith(SKELETON);

const DEVICES = [
  'Chrome on macOS',
  'Firefox on Windows',
  'Safari on iOS',
  'Edge on Windows',
  'Chrome on Android',
  'Firefox on Linux',
];
const APPS = ['ChatGPT Web', 'Codex', 'ChatGPT iOS App', 'API Platform'];
const PLACES = [
  'Seattle, WA, US',
  'Lisbon, Portugal',
  'Oslo, Norway',
  'Lagos, Nigeria',
  'Lima, Peru',
  'Kyoto, Japan',
];
const SYLLABLES = ['la', 'ren', 'mo', 'sti', 'ka', 'vel', 'du', 'nor'];

/** A page with made-up values in the place of each placeholder: no two rows alike, the same for the same skeleton. */
export function fillIn(skeleton: string, at: Date, timeZone: string): string {
  const lang = /<html lang="([^"]+)"/.exec(skeleton)?.[1] ?? 'en';
  const words = vocabularyOf([primary(lang), 'en']);
  const counts = new Map<string, number>();
  const next = (kind: string) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count;
  };
  const of = (list: Parameters<typeof words.list>[0]) => capital(words.list(list)[0] ?? list);
  const oneOf = (values: string[], kind: string) => values[next(kind) % values.length] ?? '';
  const caption = (name: string) => CAPTIONS[name] ?? name;

  const value = (kind: string, size: string): string => {
    switch (kind) {
      case 'device':
        return oneOf(DEVICES, kind);
      case 'app':
        return oneOf(APPS, kind);
      case 'place':
        return oneOf(PLACES, kind);
      case 'time':
        return timeLike(size, new Date(at.getTime() - (next(kind) + 1) * 86_400_000 * 2.3), lang, timeZone);
      case 'datetime':
        return new Date(at.getTime() - next(kind) * 86_400_000 * 2.3).toISOString();
      case 'title':
        return of('activeSessions');
      case 'security':
        return of('security');
      case 'other-list':
        return of('otherLists');
      case 'current':
        return of('current');
      case 'trusted':
        return of('trusted');
      case 'untrusted':
        return `${of('negation')} ${words.list('trusted')[0] ?? ''}`;
      case 'unavailable':
        return of('unavailable').replaceAll('*', ' ');
      case 'active':
        return of('active');
      case 'log-out':
        return of('logOut').replaceAll('*', ' ');
      case 'log-out-all':
        return `${of('logOut')} ${words.list('everywhere')[0] ?? ''}`.replaceAll('*', ' ');
      case 'more':
        return of('more').replaceAll('*', ' ');
      case 'loading':
        return of('loading').replaceAll('*', ' ');
      case 'failed':
        return of('failed').replaceAll('*', ' ');
      case 'yes':
        return of('yes');
      case 'no':
        return of('no');
      case 'unknown-device':
        return of('unknownDevice');
      case 'unknown-place':
        return of('unknownLocation');
      case 'lead-signed-in':
        return of('signedIn').replaceAll('~', '').trim();
      case 'lead-last-active':
        return of('lastActive').replaceAll('~', '').trim();
      case 'lead-near':
        return of('near').replaceAll('~', '').trim();
      case 'figure':
        return '9'.repeat(Number(size) || 1);
      case 'sentence':
        return `${sentence(Number(size))}.`;
      default:
        return kind.startsWith('caption-') ? caption(kind.slice(8)) : word(Number(size), next('word'));
    }
  };
  return skeleton
    .replace(SKELETON, '')
    .trimStart()
    .replace(/\[\[([a-z-]+)(?: ([^\]]*))?\]\]/g, (_all, kind: string, size = '') => value(kind, size));
}

/** Where a skeleton stood: the settings, or any other address. */
export const addressOf = (skeleton: string): string =>
  /data-address="settings"/.test(skeleton)
    ? 'https://chatgpt.com/#settings/Security'
    : 'https://chatgpt.com/';

const CAPTIONS: Record<string, string> = {
  device: 'Device',
  app: 'App',
  location: 'Location',
  signedin: 'Signed in',
  status: 'Status',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function word(length: number, seed: number): string {
  let made = '';
  for (let i = seed; made.length < length; i += 1) made += SYLLABLES[i % SYLLABLES.length];
  return made.slice(0, Math.max(1, length));
}

function sentence(length: number): string {
  let made = capital(word(5, 0));
  for (let i = 1; made.length < length - 2; i += 1) made += ` ${word(3 + (i % 5), i)}`;
  return made.slice(0, Math.max(4, length - 1)).trim();
}

const shape = (text: string) =>
  text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\p{N}/gu, '0')
    .replace(/[\s\u202f]+/gu, ' ');

/** Words shorten and lengthen with the day; what stands between them stays. */
const gist = (text: string) => shape(text).replace(/[aA]+/g, 'a').replace(/0+/g, '0');

const STYLES = ['full', 'long', 'medium', 'short'] as const;

/** The instant in the style of the language that is written most like the shape; how long ago where the shape has few figures. */
function timeLike(given: string, at: Date, lang: string, timeZone: string): string {
  const dates = STYLES.flatMap((dateStyle) =>
    [undefined, ...STYLES].map((timeStyle) => ({ dateStyle, ...(timeStyle && { timeStyle }) })),
  );
  const written = dates.map((style) => new Intl.DateTimeFormat(lang, { ...style, timeZone }).format(at));
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'always' }).format(-3, 'day');
  const all = [...written, relative];
  return (
    all.find((text) => shape(text) === shape(given)) ??
    all.find((text) => gist(text) === gist(given)) ??
    (/0/.test(given) && !/0.*0.*0/.test(given) ? relative : (written[11] ?? written[0] ?? ''))
  );
}
