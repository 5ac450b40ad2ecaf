import { DISTANCE_WORDS, type DistanceWords } from './distance-words';
import { NORTH_EAST } from './extra-words-north-east';

/**
 * What `Intl` does not say about a language: by primary language subtag. Everything here is optional;
 * a language without an entry is read by what `Intl` knows of it.
 */
export interface ExtraWords {
  /** Other regions' forms of the language, whose names of months and days differ ("Jänner", "Sept", "a.m."). */
  regions?: string[];
  /** The language in each of its scripts, when pages do not say which they are written in. */
  scripts?: string[];
  /** Calendars that are in use beside the one that `Intl` takes for the language. */
  calendars?: string[];
  /** Words that stand around a date and do not change it. */
  links?: string[];
  /** Day periods that not every edition of CLDR writes, with the English one of the same meaning. */
  periods?: Record<string, 'am' | 'pm'>;
  /** Words after the figures of a time of day. */
  afterTime?: string[];
  /** Words for the number one in "an hour ago". */
  one?: string[];
  /** Words for other numbers, where programs write them out. */
  numbers?: Record<string, number>;
  /** Words in front of an amount that leave it as uncertain as it is. */
  about?: string[];
  /** Whole texts that mean less than a minute. */
  now?: string[];
  /** Words for days near today that Intl spells otherwise. */
  daysAgo?: Record<string, number>;
  /** Names of eras whose years are counted anew, with the year before their first. */
  eras?: Record<string, number>;
  /** January to December: other forms, parted by blanks (abbreviations, cases). */
  months?: string[];
  /** Sunday to Saturday: other forms, parted by bars. */
  weekdays?: string[];
  /** Other wordings, as texts with # for the amount; one unit where there is no #. */
  ago?: Record<string, Intl.RelativeTimeFormatUnit>;
}

/** English links hold the ordinal endings of "August 5th, 2026". */
export const EXTRA_WORDS: Record<string, ExtraWords> = {
  ...NORTH_EAST,
  en: {
    regions: ['en', 'en-GB', 'en-CA'],
    links: ['on', 'at', 'of', 'the', 'last', 'this', 'st', 'nd', 'rd', 'th'],
    afterTime: ['hrs'],
    one: ['an', 'a', 'one'],
    about: ['about', 'around', 'over', 'almost', 'nearly', 'less than', 'more than'],
    now: ['a few seconds ago', 'seconds ago', 'a moment ago', 'moments ago'],
    ago: {
      '#s ago': 'second',
      '#secs ago': 'second',
      '#m ago': 'minute',
      '#mins ago': 'minute',
      '#h ago': 'hour',
      '#hrs ago': 'hour',
      '#d ago': 'day',
      '#w ago': 'week',
      '#wks ago': 'week',
      '#mo ago': 'month',
      '#mos ago': 'month',
      '#y ago': 'year',
      '#yrs ago': 'year',
    },
  },
  de: {
    regions: ['de', 'de-AT'],
    links: ['am', 'um', 'den', 'der', 'vom', 'letzten', 'letzter', 'gegen'],
    afterTime: ['uhr'],
    one: ['einem', 'einer', 'ein', 'eine'],
    about: ['etwa', 'ungefahr', 'ca', 'rund', 'uber', 'fast', 'weniger als'],
    now: ['vor wenigen sekunden', 'vor ein paar sekunden'],
  },
  fr: {
    regions: ['fr', 'fr-CA'],
    links: ['le', 'a', 'er', 'dernier'],
    one: ['une', 'un'],
    about: ['environ', 'plus de', 'presque', 'moins de'],
    now: ['il y a quelques secondes'],
  },
  es: {
    regions: ['es', 'es-MX'],
    afterTime: ['h', 'hs', 'hrs'],
    links: ['el', 'a las', 'a la', 'de', 'del', 'pasado'],
    one: ['una', 'un'],
    about: ['alrededor de', 'aproximadamente', 'mas de', 'casi', 'menos de'],
    now: ['hace unos segundos'],
  },
  it: {
    links: ['il', 'alle', 'alle ore', 'ore', "l'", 'scorso'],
    one: ["un'", 'una', 'un'],
    about: ['circa', 'oltre', 'quasi', 'meno di'],
    now: ['pochi secondi fa', 'qualche secondo fa'],
  },
  pt: {
    regions: ['pt-BR', 'pt-PT'],
    afterTime: ['h', 'hs', 'min'],
    links: ['em', 'as', 'de', 'passada', 'passado'],
    one: ['uma', 'um'],
    about: ['cerca de', 'mais de', 'quase', 'menos de', 'aproximadamente'],
    now: ['ha alguns segundos', 'ha poucos segundos'],
  },
  ca: {
    links: ['a les', 'a la', 'el', 'del', 'de'],
    afterTime: ['h', 'hs'],
    about: ['cap a', 'aproximadament'],
  },
  nl: {
    links: ['om', 'op', 'afgelopen'],
    afterTime: ['uur'],
    one: ['een'],
    about: ['ongeveer', 'meer dan', 'bijna', 'minder dan'],
  },
  ar: { calendars: ['islamic-umalqura'], regions: ['ar', 'ar-LB', 'ar-MA'], links: ['في', 'الساعه'] },
  fa: { links: ['در', 'ساعت'], one: ['یک'] },
  he: { links: ['ב', 'ב-', 'בשעה', 'ביום'] },
  zh: {
    periods: { 上午: 'am', 下午: 'pm' },
    one: ['一'],
    about: ['大约', '大約', '约', '約'],
    links: ['星期', '于'],
    eras: { 民国: 1911, 民國: 1911 },
  },
  ja: { periods: { 午前: 'am', 午後: 'pm' }, one: ['一'], about: ['約'], eras: { 令和: 2018, 平成: 1988 } },
  ko: { periods: { 오전: 'am', 오후: 'pm' }, one: ['한'], about: ['약'] },
  id: { links: ['pukul', 'pada'], about: ['sekitar'] },
  am: { calendars: ['ethiopic'], links: ['ቀን', 'ላይ'], about: ['በግምት'] },
  my: { links: ['ခုနှစ်', 'ရက်', 'ရက်နေ့', 'တွင်'], afterTime: ['နာရီ'] },
  kn: { links: ['ರಂದು'], afterTime: ['ಗಂಟೆಗೆ'], about: ['ಸುಮಾರು'] },
  ml: { links: ['ന്'], afterTime: ['മണിക്ക്'], about: ['ഏകദേശം'] },
  mn: {
    links: ['ны', 'ныи', 'нии', 'нд', 'өдөр', 'өдриин'],
    afterTime: ['цагт'],
    one: ['нэг'],
    about: ['ойролцоогоор'],
  },
  pa: { links: ['ਨੂੰ'], afterTime: ['ਵਜੇ'], one: ['ਇੱਕ', 'ਇਕ'], about: ['ਲਗਭਗ'] },
  so: { one: ['hal'], about: ['qiyaastii', 'ku dhawaad'] },
  km: { links: ['ថ្ងៃទី', 'ខែ', 'ឆ្នាំ', 'នៅ', 'ម៉ោង'], about: ['ប្រហែល'] },
  lo: { links: ['ວັນທີ', 'ເວລາ'], afterTime: ['ໂມງ'], about: ['ປະມານ'] },
  ne: { links: ['मा'], afterTime: ['बजे'], one: ['एक'], about: ['करिब', 'लगभग'] },
  si: { links: ['දින', 'දා'], about: ['පමණ'] },
  uz: { links: ['yil', 'kuni', 'soat', 'da'], one: ['bir'], about: ['taxminan'] },
  ga: { links: ['ar', 'ag', 'an'], about: ['thart ar'] },
  cy: { links: ['ar', 'am'], one: ['un'], about: ['tua'] },
  vi: { links: ['luc', 'ngay', 'nam', 'vao'], one: ['mot'], about: ['khoang'] },
};

const known = new Map<string, ExtraWords>();

/** The entry of a language tag; empty when there is none. */
export function extraWords(tag: string): ExtraWords {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  const before = known.get(language);
  if (before) return before;
  const distances = Object.hasOwn(DISTANCE_WORDS, language) ? DISTANCE_WORDS[language] : undefined;
  const own = Object.hasOwn(EXTRA_WORDS, language) ? EXTRA_WORDS[language] : undefined;
  const words = distances ? { ...own, ...distanceForms(distances) } : (own ?? {});
  known.set(language, words);
  return words;
}

function distanceForms({ days, ...units }: DistanceWords): ExtraWords {
  const forms = Object.entries(units) as [Intl.RelativeTimeFormatUnit, string[]][];
  return {
    daysAgo: Object.fromEntries(days.map((word, ago) => [word, ago])),
    ago: Object.fromEntries(forms.flatMap(([unit, texts]) => texts.map((text) => [text, unit]))),
  };
}
