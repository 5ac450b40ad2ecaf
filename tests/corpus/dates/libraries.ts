/**
 * What libraries for dates write, as they are installed in a folder outside of the project: moment, dayjs, date-fns,
 * luxon, timeago.js, javascript-time-ago. Nothing of them is kept; they are asked what they would say.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AT, DAY, MINUTE, SECOND, type Written } from './written';

type Write = (instant: number) => string;
/** A wording, its unit (null: a distance or an order of numbers), and how many days back it can lie. */
type Wording = [write: Write, unit: number | null, back: number];
// biome-ignore lint/suspicious/noExplicitAny: libraries that are not installed here have no types
type Library = any;

const RELATIVE = 400;

/** @param folder where the libraries were installed; @param draws numbers in [0, 1), one for each text and source */
export function libraryTexts(folder: string, language: string, draws: number[]): Written[] {
  const need = createRequire(`${folder}/package.json`);
  const has = (path: string) => existsSync(`${folder}/node_modules/${path}`);
  return Object.entries(sources(need, has, language)).flatMap(([source, wordings]) =>
    draws.flatMap((draw, n) => {
      const [write, unit, back] = wordings[n % wordings.length] ?? [];
      if (!write || back === undefined || unit === undefined) return [];
      // Distances are drawn so that minutes are as frequent as months.
      const distance =
        back === RELATIVE ? Math.exp(draw * Math.log(back * 24 * 60)) * MINUTE : draw * back * DAY;
      const instant = Math.floor(AT - 1000 - distance);
      const text = write(instant);
      const named = /\p{L}{2}/u.test(text.replace(/\p{L}+\.?\s?\p{L}*\.?$/u, ''));
      return [{ source, language, text, instant, unit: named ? unit : null }];
    }),
  );
}

function sources(need: NodeJS.Require, has: (path: string) => boolean, language: string) {
  const found: Record<string, Wording[]> = {};
  const named = (places: string[], file: (name: string) => string) => places.find((name) => has(file(name)));
  const low = language.toLowerCase();
  const first = low.split('-')[0] ?? low;
  const regional: Record<string, string[]> = {
    hy: ['hy-am'],
    pa: ['pa-in'],
    zh: ['zh-cn'],
    fil: ['tl-ph'],
    fa: ['fa-IR'],
    en: ['en-US', 'en_US'],
    no: ['nb'],
  };
  const names = [low, language, ...(regional[first] ?? []), first];

  const moment = named(names, (name) => `moment/locale/${name}.js`);
  if (moment || first === 'en') {
    const of: Library = need('moment');
    if (moment) need(`moment/locale/${moment}.js`);
    const at = (instant: number) => of.utc(instant).locale(moment ?? 'en');
    found.moment = [
      ...absolute((form) => (instant) => at(instant).format(form)),
      [(instant) => at(instant).calendar(of.utc(AT)), null, 6.5],
      [(instant) => at(instant).from(of.utc(AT)), null, RELATIVE],
    ];
    found['moment relative'] = [
      [(instant) => at(instant).from(of.utc(AT)), null, RELATIVE],
      [(instant) => at(instant).calendar(of.utc(AT)), null, 6.5],
    ];
  }
  const dayjs = named(names, (name) => `dayjs/locale/${name}.js`);
  if (dayjs || first === 'en') {
    const of: Library = need('dayjs');
    for (const plugin of ['utc', 'localizedFormat', 'relativeTime', 'calendar'])
      of.extend(need(`dayjs/plugin/${plugin}`));
    if (dayjs) need(`dayjs/locale/${dayjs}.js`);
    const at = (instant: number) => of.utc(instant).locale(dayjs ?? 'en');
    found.dayjs = absolute((form) => (instant) => at(instant).format(form));
    found['dayjs relative'] = [[(instant) => at(instant).from(of.utc(AT)), null, RELATIVE]];
  }
  const fns = named(names, (name) => `date-fns/locale/${name}.js`);
  if (fns) {
    const of: Library = need('date-fns');
    const locale: Library = Object.values(need(`date-fns/locale/${fns}`))[0];
    const form = (pattern: string, unit: number | null, back = 900): Wording => [
      (instant) => of.format(instant, pattern, { locale }),
      unit,
      back,
    ];
    found['date-fns'] = [
      ...['P', 'Pp', 'Ppp'].map((pattern) => form(pattern, null)),
      ...['PP', 'PPP', 'PPPP'].flatMap((pattern) => [
        form(pattern, DAY),
        form(`${pattern}p`, MINUTE),
        form(`${pattern}pp`, SECOND),
        form(`${pattern}ppp`, SECOND),
      ]),
      form('PPPPpppp', SECOND),
      form('d MMM yyyy', DAY),
      form('d MMMM yyyy HH:mm', MINUTE),
      form('d MMM, HH:mm', MINUTE, 350),
    ];
    found['date-fns relative'] = [
      [(instant) => of.formatDistance(instant, AT, { addSuffix: true, locale }), null, RELATIVE],
      [(instant) => of.formatDistanceStrict(instant, AT, { addSuffix: true, locale }), null, RELATIVE],
      [(instant) => of.formatRelative(instant, AT, { locale }), null, 6],
    ];
  }
  const { DateTime }: Library = need('luxon');
  const at = (instant: number) => DateTime.fromMillis(instant, { zone: 'utc' }).setLocale(language);
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length > 0) {
    found.luxon = [
      [(instant) => at(instant).toLocaleString(DateTime.DATETIME_MED), MINUTE, 900],
      [(instant) => at(instant).toLocaleString(DateTime.DATETIME_FULL), MINUTE, 900],
      [(instant) => at(instant).toLocaleString(DateTime.DATETIME_HUGE_WITH_SECONDS), SECOND, 900],
      [(instant) => at(instant).toFormat('d LLLL yyyy, HH:mm'), MINUTE, 900],
      [(instant) => at(instant).toFormat('ccc d LLL yyyy h:mm a'), MINUTE, 900],
      [(instant) => at(instant).toRelative({ base: at(AT) }) ?? '', null, RELATIVE],
    ];
  }
  const ago = Object.keys(need('timeago.js/lib/lang')).find((name) =>
    names.includes(name.split('_')[0] ?? ''),
  );
  if (ago) {
    const of: Library = need('timeago.js');
    of.register(ago, need('timeago.js/lib/lang')[ago]);
    found['timeago.js'] = [[(instant) => of.format(instant, ago, { relativeDate: AT }), null, RELATIVE]];
  }
  const jta = named([language, first], (name) => `javascript-time-ago/locale/${name}.json`);
  if (jta) {
    const TimeAgo: Library = need('javascript-time-ago').default ?? need('javascript-time-ago');
    TimeAgo.addLocale(need(`javascript-time-ago/locale/${jta}.json`));
    const of = new TimeAgo(jta);
    found['javascript-time-ago'] = [
      'round',
      'round-minute',
      'mini',
      'mini-now',
      'mini-minute-now',
      'twitter',
    ].map((style): Wording => [(instant) => of.format(instant, style, { now: AT }), null, RELATIVE]);
  }
  return found;
}

/** The forms that moment and dayjs have in common. */
function absolute(write: (form: string) => Write): Wording[] {
  return [
    [write('L LT'), null, 900],
    [write('LL'), DAY, 900],
    [write('LLL'), MINUTE, 900],
    [write('LLLL'), MINUTE, 900],
    [write('ll'), DAY, 900],
    [write('lll'), MINUTE, 900],
    [write('llll'), MINUTE, 900],
    [write('LL LTS'), SECOND, 900],
    [write('D MMM YYYY, HH:mm'), MINUTE, 900],
    [write('MMMM D, YYYY'), DAY, 900],
    [write('D MMMM, HH:mm'), MINUTE, 350],
    [write('dddd LT'), MINUTE, 5.5],
    [write('LT'), null, 0.5],
    [write('ddd, D MMM'), DAY, 350],
  ];
}
