import { describe, expect, it } from 'vitest';
import { bare, clean, fold } from '../../../lib/panel/page/text';
import { list } from '../../../lib/panel/words/list';
import { tables } from '../../../lib/panel/words/tables';
import { vocabularyOf } from '../../../lib/panel/words/vocabulary';
import type { Words } from '../../../lib/panel/words/words';
import { known } from './known-words';

const languages = Object.keys(tables);

/** How each list is matched (words.ts). Written as a full record, so that a new list has to be filed here. */
type Way = 'whole' | 'stem' | 'lead-in';
const WAYS: Record<Exclude<keyof Words, 'captions'>, Way> = {
  activeSessions: 'whole',
  session: 'stem',
  security: 'whole',
  current: 'whole',
  trusted: 'stem',
  trusting: 'stem',
  negation: 'stem',
  unavailable: 'stem',
  logOut: 'stem',
  everywhere: 'stem',
  more: 'stem',
  loading: 'stem',
  failed: 'stem',
  otherLists: 'whole',
  signedIn: 'lead-in',
  lastActive: 'lead-in',
  otherTimes: 'stem',
  justNow: 'whole',
  active: 'whole',
  near: 'lead-in',
  unknownDevice: 'whole',
  unknownLocation: 'whole',
  devices: 'stem',
  apiPlatform: 'whole',
  yes: 'whole',
  no: 'whole',
};

interface Listed {
  name: string;
  way: Way;
  entries: string[];
}

function listsOf(language: string): Listed[] {
  const words = tables[language];
  if (!words) throw new Error(`no table for ${language}`);
  const { captions, ...lists } = words;
  return [
    ...Object.entries(lists).map(([name, entries]) => ({
      name,
      way: WAYS[name as keyof typeof WAYS],
      entries: [...entries],
    })),
    ...Object.entries(captions).map(([name, entries]) => ({
      name: `captions.${name}`,
      way: 'whole' as const,
      entries: [...entries],
    })),
  ];
}

const wholesOf = (language: string) => listsOf(language).filter(({ way }) => way === 'whole');

/** What the matching code compares: marks around a whole text do not count, those of a lead-in do. */
function compared(way: Way, entry: string): string {
  if (way === 'whole') return bare(entry);
  return fold(entry).replace(/\s*~\s*/, '~');
}

describe('a list as the tables write it', () => {
  it('has its entries between bars, over several lines', () => {
    expect([
      ...list`one | two
      words |
      three`,
    ]).toEqual(['one', 'two words', 'three']);
  });

  it('may hold alternatives in braces, one of them nothing, and names each entry once', () => {
    expect([...list`{this, that} {old,} one | this one | {a,{b,c}d}e`]).toEqual([
      'this old one',
      'this one',
      'that old one',
      'that one',
      'ae',
      'bde',
      'cde',
    ]);
  });
});

describe('a word of a table', () => {
  it('is a stem, unless its end is marked', () => {
    const albanian = vocabularyOf(['sq']);
    expect(['Dil', 'DIL, Chrome', 'Dil nga kjo pajisje'].map((text) => albanian.has('logOut', text))).toEqual(
      Array(3).fill(true),
    );
    expect(['Dilog masuk', 'Modil'].filter((text) => albanian.has('logOut', text))).toEqual([]);
    expect(albanian.has('logOut', 'Shkëputuni')).toBe(true);
  });

  it.each([
    ['my', 'ဝင်ရောက်သည့် အချိန်', '31 / 1 / 2027'],
    ['km', 'សកម្ម ចុងក្រោយ', '31 / 1 / 2027'],
    ['lo', 'ໃຊ້ງານ ຫຼ້າສຸດ', '31 / 1 / 2027'],
  ])('in %s leads in with blanks, without blanks and with blanks of no width', (language, lead, value) => {
    const words = vocabularyOf([language]);
    const list = words.after('signedIn', lead) === null ? 'lastActive' : 'signedIn';
    for (const blank of [' ', '', '\u200b']) {
      expect(words.after(list, clean(`${lead.replaceAll(' ', blank)} ${value}`))).toBe(value);
      expect(words.after(list, clean(`${lead.replaceAll(' ', blank)}៖${value}`))).toBe(value);
    }
  });
});

describe.each(languages)('the table of %s', (language) => {
  it('has words in every list', () => {
    const empty = listsOf(language).filter(({ entries }) => entries.length === 0);
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  it('has only entries that are left with letters when they are folded', () => {
    const lost = listsOf(language).flatMap(({ name, entries }) =>
      entries.filter((entry) => !/\p{L}/u.test(fold(entry))).map((entry) => `${name}: "${entry}"`),
    );
    expect(lost).toEqual([]);
  });

  it('holds no sign that only whoever writes tables uses', () => {
    const signs = listsOf(language).flatMap(({ name, entries }) =>
      entries.filter((entry) => /<<|>>|==|--|[{}|\\]/.test(entry)).map((entry) => `${name}: "${entry}"`),
    );
    expect(signs).toEqual([]);
  });

  it('names no entry twice in a list', () => {
    const twice = listsOf(language).flatMap(({ name, way, entries }) => {
      const seen = new Set<string>();
      return entries
        .filter((entry) => seen.size === seen.add(compared(way, entry)).size)
        .map((entry) => `${name}: ${entry}`);
    });
    expect(twice).toEqual([]);
  });

  it('uses * and $ in stems and ~ in lead-ins only, each with words around it', () => {
    const wrong = listsOf(language).flatMap(({ name, way, entries }) =>
      entries
        .filter((entry) => {
          const [stars, places] = [entry.split('*'), entry.split('~')];
          if (entry.includes('$') && (way !== 'stem' || !/^[^$]*[\p{L}\p{M}]\$$/u.test(entry))) return true;
          if (stars.length > 1 && (way !== 'stem' || stars.some((part) => !/\p{L}/u.test(part)))) return true;
          return places.length > 1 && (way !== 'lead-in' || places.length > 2);
        })
        .map((entry) => `${name}: ${entry}`),
    );
    expect(wrong).toEqual([]);
  });

  it('knows the words of the list of known words', () => {
    const words = vocabularyOf([language]);
    const unknown: string[] = [];
    for (const one of known[language] ?? []) {
      for (const text of one.logOut) if (!words.has('logOut', text)) unknown.push(`logOut: ${text}`);
      for (const text of one.activeSessions)
        if (!words.is('activeSessions', text)) unknown.push(`activeSessions: ${text}`);
      for (const text of one.current) if (!words.is('current', text)) unknown.push(`current: ${text}`);
      for (const text of one.trusted) if (!words.has('trusted', text)) unknown.push(`trusted: ${text}`);
      for (const text of one.security) if (!words.is('security', text)) unknown.push(`security: ${text}`);
    }
    expect(unknown).toEqual([]);
  });

  it('has the noun "session" in its first title and its first mark of this browser', () => {
    const words = vocabularyOf([language]);
    const [title = ''] = tables[language]?.activeSessions ?? [];
    const [mark = ''] = tables[language]?.current ?? [];
    expect(words.has('session', title)).toBe(true);
    expect(words.has('session', mark)).toBe(true);
  });
});

/**
 * Pairs of lists that may hold the same text: captions are taken for such only by structure, "unknown" alone says
 * nothing of what is not known, and a session in use now was in use now.
 */
const SHARED = new Set(
  [
    ['active', 'justNow'],
    ['unknownDevice', 'unknownLocation'],
    ['captions.signedIn', 'active'],
    ['captions.status', 'current'],
  ].map((pair) => pair.sort().join(' ')),
);

const mayShare = (one: string, other: string) => one === other || SHARED.has([one, other].sort().join(' '));

/** Texts that stand in two lists which decide differently. */
function collisions(one: string, other: string): string[] {
  const found = new Map<string, string>();
  const lists = [...wholesOf(one), ...wholesOf(other)];
  const problems = new Set<string>();
  for (const { name, entries } of lists) {
    for (const text of entries.map(bare)) {
      const before = found.get(text);
      if (before !== undefined && !mayShare(before, name)) problems.add(`"${text}": ${before}, ${name}`);
      found.set(text, name);
    }
  }
  return [...problems];
}

describe('no text decides two things', () => {
  // English is always tried beside the language of the page, since translation is often partial.
  it.each(languages)('in %s and English', (language) => {
    expect(collisions(language, 'en')).toEqual([]);
  });

  // The language of a page may be told wrongly: what finds the panel and the row of this browser holds across all.
  it('in any two languages, where the panel and its current row are concerned', () => {
    const names = ['activeSessions', 'otherLists', 'current', 'active'];
    // Every text with all the lists that hold it in any language: going through the pairs takes seconds.
    const holders = new Map<string, Set<string>>();
    for (const { name, entries } of languages.flatMap(wholesOf)) {
      if (!names.includes(name)) continue;
      for (const text of entries.map(bare)) holders.set(text, (holders.get(text) ?? new Set()).add(name));
    }
    const problems = [...holders].flatMap(([text, lists]) =>
      [...lists].some((one) => [...lists].some((other) => !mayShare(one, other)))
        ? [`"${text}": ${[...lists].join(', ')}`]
        : [],
    );
    expect(problems).toEqual([]);
  });
});

/** Stems that must not speak up in a text of these lists. */
const SILENT: { stem: keyof typeof WAYS; in: string[] }[] = [
  {
    stem: 'logOut',
    in: [
      'activeSessions',
      'current',
      'security',
      'active',
      'justNow',
      'unknownDevice',
      'unknownLocation',
      'captions.device',
      'captions.app',
      'captions.location',
      'captions.signedIn',
      'yes',
      'no',
    ],
  },
  {
    stem: 'unavailable',
    in: [
      'activeSessions',
      'current',
      'active',
      'justNow',
      'unknownDevice',
      'unknownLocation',
      'otherLists',
      'captions.status',
    ],
  },
  {
    stem: 'trusted',
    in: ['activeSessions', 'current', 'active', 'unknownDevice', 'unknownLocation', 'security'],
  },
  {
    stem: 'loading',
    in: ['activeSessions', 'current', 'active', 'otherLists', 'unknownDevice', 'unknownLocation'],
  },
  {
    stem: 'failed',
    in: ['activeSessions', 'current', 'active', 'otherLists', 'unknownDevice', 'unknownLocation'],
  },
  { stem: 'more', in: ['activeSessions', 'current', 'active', 'otherLists'] },
  { stem: 'everywhere', in: ['current', 'active', 'unknownLocation', 'captions.app', 'captions.location'] },
  { stem: 'otherTimes', in: ['current', 'active', 'justNow', 'captions.signedIn'] },
];

describe('no stem speaks up in a text of another kind', () => {
  it.each(languages)('in %s and English', (language) => {
    const words = vocabularyOf([language, 'en']);
    const heard = SILENT.flatMap(({ stem, in: names }) =>
      [...wholesOf(language), ...wholesOf('en')]
        .filter(({ name }) => names.includes(name))
        .flatMap(({ name, entries }) =>
          entries.filter((entry) => words.has(stem, entry)).map((entry) => `${stem} in ${name}: ${entry}`),
        ),
    );
    expect([...new Set(heard)]).toEqual([]);
  });

  // "Pajisje e besuar" is a trusted device: "pa" (without) must not be heard in its first word.
  it.each(languages)('in %s, which makes what speaks of trust its opposite', (language) => {
    const words = vocabularyOf([language, 'en']);
    const heard = wholesOf(language)
      .filter(({ name }) => name === 'otherLists')
      .flatMap(({ entries }) => entries.filter((entry) => words.has('trusted', entry)))
      .filter((entry) => words.has('negation', entry));
    expect(heard).toEqual([]);
  });

  it.each(languages)('in %s, between stems and lead-ins that would undo each other', (language) => {
    const words = vocabularyOf([language]);
    const { trusted = [], signedIn = [], lastActive = [] } = tables[language] ?? {};
    const last = [...lastActive];
    const heard = [
      ...[...trusted].filter((entry) => words.has('negation', entry)),
      ...[...signedIn, ...last].filter((entry) => words.has('otherTimes', entry)),
      ...[...signedIn].filter((entry) => last.map(fold).includes(fold(entry))),
    ];
    expect(heard).toEqual([]);
  });
});

/** Names of towns and regions that begin or end like words of one language or another. */
const PLACES = [
  'Allentown, PA, US',
  'Allen, TX, US',
  'Todos Santos, MX',
  'Mobile, AL, US',
  'Phoenix, AZ, US',
  'Compton, CA, US',
  'Laptevo, RU',
  'Reading, GB',
  'Nice, FR',
  'Of, TR',
  'CA, US',
  'OK, US',
  'A Coruña, ES',
  'La Paz, BO',
  'Ensenada, MX',
  'Interlaken, CH',
  'Inverness, GB',
  'Emden, DE',
  'Rondebosch, ZA',
  'Bay Area, CA, US',
  'Region Hannover, DE',
  'منطقة الرياض',
  'نزدیک‌آباد, IR',
  '约克, 英国',
  '约翰内斯堡, 南非',
  '約旦',
  'हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र)',
  'करीबीपुर, IN',
];
const ABOUT_CONTROLS = [
  'logOut',
  'everywhere',
  'more',
  'loading',
  'failed',
  'unavailable',
  'devices',
] as const;

describe('a place is no word', () => {
  it.each(languages)('in %s and English', (language) => {
    const words = vocabularyOf([language, 'en']);
    const taken = PLACES.flatMap((place) => [
      ...ABOUT_CONTROLS.filter((name) => words.has(name, place)).map((name) => `${place}: ${name}`),
      ...(words.after('near', place) === null ? [] : [`${place}: near`]),
    ]);
    expect(taken).toEqual([]);
  });
});
