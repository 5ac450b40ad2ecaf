import { EASTERN_WORDS } from './eastern-words';
import { NORTH_EAST } from './extra-words-north-east';
import { SOUTH } from './extra-words-south';

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
  /** Day periods that not every edition of CLDR writes, with the English one of the same meaning; a night is both. */
  periods?: Record<string, 'am' | 'pm' | 'night'>;
  /** true: they stand before the hour, even where CLDR says otherwise. */
  periodLeads?: true;
  /** Words after the figures of a time of day. */
  afterTime?: string[];
  /** Words after minutes and seconds alone. */
  afterMinute?: string[];
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
  /** Texts in which the amount is a word or a form of one. */
  counted?: Record<string, [amount: number, unit: Intl.RelativeTimeFormatUnit]>;
  /** Words in a distance from now that stand for those of `Intl`, or for figures; in this order. */
  instead?: Record<string, string>;
  /** How amount and unit stand in such wordings: ~ for both, or # for the amount and ~ for the unit. */
  frames?: string[];
  /** The unit in all its forms, parted by bars. */
  units?: Partial<Record<Intl.RelativeTimeFormatUnit, string>>;
  /** Words after a number that say what it counts. */
  marks?: Record<string, 'year' | 'month' | 'day'>;
}

/** English links hold the ordinal endings of "August 5th, 2026". */
export const EXTRA_WORDS: Record<string, ExtraWords> = {
  ...NORTH_EAST,
  en: {
    regions: ['en', 'en-GB', 'en-CA'],
    links: ['on', 'at', 'of', 'the', 'last', 'this', 'st', 'nd', 'rd', 'th'],
    afterTime: ['hrs'],
    one: ['an', 'a', 'one'],
    about: [
      'about',
      'around',
      'over',
      'almost',
      'nearly',
      'less than',
      'more than',
      'approximately',
      'approx',
      'roughly',
      'just over',
      'just under',
      'a little over',
    ],
    now: ['a few seconds ago', 'seconds ago', 'a moment ago', 'moments ago'],
    daysAgo: {
      'earlier today': 0,
      'this morning': 0,
      'this afternoon': 0,
      'this evening': 0,
      'the day before yesterday': 2,
      'day before yesterday': 2,
    },
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
    about: [
      'etwa',
      'ungefahr',
      'ca',
      'circa',
      'rund',
      'uber',
      'fast',
      'knapp',
      'gut',
      'weniger als',
      'mehr als',
    ],
    now: ['vor wenigen sekunden', 'vor ein paar sekunden'],
    daysAgo: {
      'heute morgen': 0,
      'heute fruh': 0,
      'heute vormittag': 0,
      'heute mittag': 0,
      'heute nachmittag': 0,
      'heute abend': 0,
      'gestern morgen': 1,
      'gestern fruh': 1,
      'gestern nachmittag': 1,
      'gestern abend': 1,
    },
    months: ['', '', 'mrz', '', '', '', '', '', '', '', '', ''],
    ago: {
      'vor # h': 'hour',
      'vor # tg': 'day',
      'vor # t': 'day',
      'vor # d': 'day',
      'vor # mon': 'month',
      'vor # j': 'year',
    },
  },
  fr: {
    regions: ['fr', 'fr-CA'],
    links: ['le', 'a', 'er', 'dernier', 'vers'],
    one: ['une', 'un'],
    about: ['environ', 'plus de', "plus d'", 'pres de', "pres d'", 'presque', 'moins de', "moins d'"],
    now: ['il y a quelques secondes'],
    daysAgo: { 'ce matin': 0, 'cet apres-midi': 0, 'ce soir': 0, 'hier matin': 1, 'hier soir': 1 },
    ago: {
      'il y a # mn': 'minute',
      'il y a # hrs': 'hour',
    },
  },
  es: {
    regions: ['es', 'es-MX'],
    links: ['el', 'a las', 'a la', 'de', 'del', 'pasado'],
    afterTime: ['h', 'hs', 'hrs'],
    one: ['una', 'un'],
    about: ['alrededor de', 'aproximadamente', 'mas de', 'casi', 'menos de', 'cerca de', 'unas', 'unos'],
    now: ['hace unos segundos'],
    daysAgo: {
      'esta manana': 0,
      'esta tarde': 0,
      'hoy por la manana': 0,
      'hoy por la tarde': 0,
      'ayer por la manana': 1,
      'ayer por la tarde': 1,
      'ayer por la noche': 1,
      'antes de ayer': 2,
      antier: 2,
    },
    months: ['', '', '', '', '', '', '', '', 'set setiembre', '', '', ''],
    ago: {
      'hace # mins': 'minute',
      'hace # hs': 'hour',
      'hace # hrs': 'hour',
      '# segundos atras': 'second',
      '# minuto atras': 'minute',
      '# minutos atras': 'minute',
      '# hora atras': 'hour',
      '# horas atras': 'hour',
      '# dia atras': 'day',
      '# dias atras': 'day',
      '# semana atras': 'week',
      '# semanas atras': 'week',
      '# mes atras': 'month',
      '# meses atras': 'month',
      '# ano atras': 'year',
      '# anos atras': 'year',
    },
  },
  it: {
    links: ['il', 'alle', 'alle ore', 'ore', 'h', "l'", 'scorso', '°'],
    one: ["un'", 'una', 'un'],
    about: ['circa', 'oltre', 'quasi', 'meno di', 'piu di', 'poco meno di', 'poco piu di'],
    now: ['pochi secondi fa', 'qualche secondo fa'],
    daysAgo: {
      stamattina: 0,
      'questa mattina': 0,
      'oggi pomeriggio': 0,
      stasera: 0,
      'ieri mattina': 1,
      'ieri pomeriggio': 1,
      'ieri sera': 1,
      'altro ieri': 2,
    },
  },
  pt: {
    regions: ['pt-BR', 'pt-PT'],
    links: ['em', 'as', 'de', 'o', 'pelas', 'passada', 'passado'],
    afterTime: ['h', 'hs', 'min'],
    one: ['uma', 'um'],
    about: ['cerca de', 'mais de', 'quase', 'menos de', 'aproximadamente', 'por volta de', 'umas', 'uns'],
    now: ['ha alguns segundos', 'ha poucos segundos'],
    daysAgo: {
      'hoje de manha': 0,
      'hoje a tarde': 0,
      'hoje a noite': 0,
      'esta manha': 0,
      'esta tarde': 0,
      'ontem de manha': 1,
      'ontem a tarde': 1,
      'ontem a noite': 1,
      'antes de ontem': 2,
    },
    ago: {
      'ha # d': 'day',
      '# segundo atras': 'second',
      '# segundos atras': 'second',
      '# minuto atras': 'minute',
      '# minutos atras': 'minute',
      '# min atras': 'minute',
      '# hora atras': 'hour',
      '# horas atras': 'hour',
      '# h atras': 'hour',
      '# dia atras': 'day',
      '# dias atras': 'day',
      '# semana atras': 'week',
      '# semanas atras': 'week',
      '# mes atras': 'month',
      '# meses atras': 'month',
      '# ano atras': 'year',
      '# anos atras': 'year',
      'ha # segundo atras': 'second',
      'ha # segundos atras': 'second',
      'ha # minuto atras': 'minute',
      'ha # minutos atras': 'minute',
      'ha # min atras': 'minute',
      'ha # hora atras': 'hour',
      'ha # horas atras': 'hour',
      'ha # h atras': 'hour',
      'ha # dia atras': 'day',
      'ha # dias atras': 'day',
      'ha # semana atras': 'week',
      'ha # semanas atras': 'week',
      'ha # mes atras': 'month',
      'ha # meses atras': 'month',
      'ha # ano atras': 'year',
      'ha # anos atras': 'year',
      'faz # segundo': 'second',
      'faz # segundos': 'second',
      'faz # minuto': 'minute',
      'faz # minutos': 'minute',
      'faz # min': 'minute',
      'faz # hora': 'hour',
      'faz # horas': 'hour',
      'faz # h': 'hour',
      'faz # dia': 'day',
      'faz # dias': 'day',
      'faz # semana': 'week',
      'faz # semanas': 'week',
      'faz # mes': 'month',
      'faz # meses': 'month',
      'faz # ano': 'year',
      'faz # anos': 'year',
    },
  },
  ca: {
    links: ['a les', 'a la', 'el', 'del', 'de', 'passat'],
    afterTime: ['h', 'hs'],
    one: ['una', 'un'],
    about: [
      'cap a',
      'aproximadament',
      'mes de',
      "mes d'",
      'gairebe',
      'quasi',
      'menys de',
      "menys d'",
      'unes',
      'uns',
    ],
    daysAgo: {
      'aquest mati': 0,
      'aquesta tarda': 0,
      'ahir al mati': 1,
      'ahir a la tarda': 1,
      'ahir al vespre': 1,
      "abans d'ahir": 2,
    },
  },
  gl: {
    links: ['as', 'a', 'o', 'de', 'do', 'pasado'],
    afterTime: ['h'],
    one: ['unha', 'un', 'dunha', 'dun'],
    about: ['aproximadamente', 'arredor de', 'preto de', 'mais de', 'mais', 'case', 'menos de', 'menos'],
    daysAgo: { 'esta mana': 0, 'esta tarde': 0, 'onte a noite': 1 },
  },
  nl: {
    links: ['om', 'op', 'afgelopen'],
    afterTime: ['uur'],
    one: ['een'],
    about: ['ongeveer', 'circa', 'ca', 'ruim', 'krap', 'meer dan', 'bijna', 'minder dan'],
    daysAgo: {
      vanmorgen: 0,
      vanochtend: 0,
      vanmiddag: 0,
      vanavond: 0,
      gisterochtend: 1,
      gistermorgen: 1,
      gistermiddag: 1,
      gisteravond: 1,
      gisterenavond: 1,
    },
    ago: {
      '# d geleden': 'day',
      '# wk geleden': 'week',
      '# u geleden': 'hour',
      '# mnd geleden': 'month',
    },
  },
  ro: {
    links: ['la', 'ora', 'orele', 'pe', 'in', 'din'],
    one: ['o', 'un'],
    about: ['aproximativ', 'circa', 'aproape', 'peste', 'mai mult de', 'mai putin de', 'vreo'],
    daysAgo: { azi: 0, 'azi dimineata': 0, 'ieri dimineata': 1, 'ieri seara': 1 },
    ago: {
      'in urma cu # secunda': 'second',
      'in urma cu # secunde': 'second',
      'in urma cu # de secunde': 'second',
      'in urma cu # minut': 'minute',
      'in urma cu # minute': 'minute',
      'in urma cu # de minute': 'minute',
      'in urma cu # ora': 'hour',
      'in urma cu # ore': 'hour',
      'in urma cu # de ore': 'hour',
      'in urma cu # zi': 'day',
      'in urma cu # zile': 'day',
      'in urma cu # de zile': 'day',
      'in urma cu # saptamana': 'week',
      'in urma cu # saptamani': 'week',
      'in urma cu # luna': 'month',
      'in urma cu # luni': 'month',
      'in urma cu # an': 'year',
      'in urma cu # ani': 'year',
      'cu # secunda in urma': 'second',
      'cu # secunde in urma': 'second',
      'cu # de secunde in urma': 'second',
      'cu # minut in urma': 'minute',
      'cu # minute in urma': 'minute',
      'cu # de minute in urma': 'minute',
      'cu # ora in urma': 'hour',
      'cu # ore in urma': 'hour',
      'cu # de ore in urma': 'hour',
      'cu # zi in urma': 'day',
      'cu # zile in urma': 'day',
      'cu # de zile in urma': 'day',
      'cu # saptamana in urma': 'week',
      'cu # saptamani in urma': 'week',
      'cu # luna in urma': 'month',
      'cu # luni in urma': 'month',
      'cu # an in urma': 'year',
      'cu # ani in urma': 'year',
    },
  },
  eu: {
    links: ['ean', 'an', 'etan', 'ko'],
    afterTime: ['etan', 'ean', 'ak'],
    one: ['bat'],
    about: ['inguru', 'gutxi gorabehera', 'ia'],
    daysAgo: {
      'gaur goizean': 0,
      'gaur arratsaldean': 0,
      'atzo goizean': 1,
      'atzo arratsaldean': 1,
      'atzo gauean': 1,
    },
    ago: {
      'duela # min': 'minute',
      'duela segundo #': 'second',
      'duela minutu #': 'minute',
      'duela ordu #': 'hour',
      'duela egun #': 'day',
      'duela aste #': 'week',
      'duela hilabete #': 'month',
      'duela urte #': 'year',
      'orain dela # segundo': 'second',
      'orain dela # minutu': 'minute',
      'orain dela # ordu': 'hour',
      'orain dela # egun': 'day',
      'orain dela # aste': 'week',
      'orain dela # hilabete': 'month',
      'orain dela # urte': 'year',
      'orain dela segundo #': 'second',
      'orain dela minutu #': 'minute',
      'orain dela ordu #': 'hour',
      'orain dela egun #': 'day',
      'orain dela aste #': 'week',
      'orain dela hilabete #': 'month',
      'orain dela urte #': 'year',
    },
  },
  sq: {
    links: ['ne', 'ora', 'ne oren', 'oren'],
    one: ['nje'],
    about: ['rreth', 'afersisht', 'perafersisht', 'pothuajse', 'gati', 'me shume se', 'me pak se'],
    daysAgo: { pardje: 2, 'sot ne mengjes': 0 },
    months: ['', '', '', '', '', '', '', '', 'shta', '', '', ''],
    ago: {
      'para # sekondash': 'second',
      'para # minute': 'minute',
      'para # minutash': 'minute',
      'para # ore': 'hour',
      'para # oresh': 'hour',
      'para # dite': 'day',
      'para # ditesh': 'day',
      'para # jave': 'week',
      'para # javesh': 'week',
      'para # muaji': 'month',
      'para # muajsh': 'month',
      'para # viti': 'year',
      'para # vitesh': 'year',
    },
  },
  af: {
    links: ['om', 'op', 'die'],
    afterTime: ['uur'],
    one: ["'n", 'een'],
    about: ['ongeveer', 'omtrent', 'meer as', 'byna', 'amper', 'minder as'],
    daysAgo: { vanoggend: 0, vanmiddag: 0, gisteroggend: 1, gistermiddag: 1, gisteraand: 1 },
  },
  el: {
    links: ['στισ', 'στη', 'στην', 'στο', 'την', 'τισ', 'το', 'η'],
    one: ['μια', 'εναν', 'ενα'],
    about: ['περιπου', 'σχεδον', 'πανω απο', 'περισσοτερο απο', 'λιγοτερο απο'],
    daysAgo: { χτεσ: 1, προχτεσ: 2 },
    months: ['', 'φεβρ', 'μαρτ', '', '', '', '', '', 'σεπτ', '', 'νοεμ', ''],
    ago: {
      'πριν # δευτερολεπτο': 'second',
      'πριν # δευτερολεπτα': 'second',
      'πριν # λεπτο': 'minute',
      'πριν # λεπτα': 'minute',
      'πριν # ωρα': 'hour',
      'πριν # ωρεσ': 'hour',
      'πριν # ημερα': 'day',
      'πριν # ημερεσ': 'day',
      'πριν # μερα': 'day',
      'πριν # μερεσ': 'day',
      'πριν # εβδομαδα': 'week',
      'πριν # εβδομαδεσ': 'week',
      'πριν # μηνα': 'month',
      'πριν # μηνεσ': 'month',
      'πριν # χρονο': 'year',
      'πριν # χρονια': 'year',
      'πριν απο # δευτερολεπτο': 'second',
      'πριν απο # δευτερολεπτα': 'second',
      'πριν απο # λεπτο': 'minute',
      'πριν απο # λεπτα': 'minute',
      'πριν απο # ωρα': 'hour',
      'πριν απο # ωρεσ': 'hour',
      'πριν απο # ημερα': 'day',
      'πριν απο # ημερεσ': 'day',
      'πριν απο # μερα': 'day',
      'πριν απο # μερεσ': 'day',
      'πριν απο # εβδομαδα': 'week',
      'πριν απο # εβδομαδεσ': 'week',
      'πριν απο # μηνα': 'month',
      'πριν απο # μηνεσ': 'month',
      'πριν απο # χρονο': 'year',
      'πριν απο # χρονια': 'year',
      '# δευτερολεπτο πριν': 'second',
      '# δευτερολεπτα πριν': 'second',
      '# λεπτο πριν': 'minute',
      '# λεπτα πριν': 'minute',
      '# ωρα πριν': 'hour',
      '# ωρεσ πριν': 'hour',
      '# ημερα πριν': 'day',
      '# ημερεσ πριν': 'day',
      '# μερα πριν': 'day',
      '# μερεσ πριν': 'day',
      '# εβδομαδα πριν': 'week',
      '# εβδομαδεσ πριν': 'week',
      '# μηνα πριν': 'month',
      '# μηνεσ πριν': 'month',
      '# χρονο πριν': 'year',
      '# χρονια πριν': 'year',
    },
  },
  ...EASTERN_WORDS,
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
};

const known = new Map<string, ExtraWords>();

/** What there is for a language tag; empty when there is nothing. */
export function extraWords(tag: string): ExtraWords {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  const before = known.get(language);
  if (before) return before;
  const of = (table: Record<string, ExtraWords>) =>
    (Object.hasOwn(table, language) ? table[language] : undefined) ?? {};
  const words = joined(of(EXTRA_WORDS), of(SOUTH));
  known.set(language, words);
  return words;
}

/** Both entries: lists one after the other, records filled up. */
function joined(a: ExtraWords, b: ExtraWords): ExtraWords {
  const lists = (x: string[] = [], y: string[] = []) => [...x, ...y];
  const side = (x: string[] = [], y: string[] = [], sign: string) =>
    Array.from({ length: Math.max(x.length, y.length) }, (_, n) => `${x[n] ?? ''}${sign}${y[n] ?? ''}`);
  return {
    ...a,
    ...b,
    links: lists(a.links, b.links),
    afterTime: lists(a.afterTime, b.afterTime),
    one: lists(a.one, b.one),
    about: lists(a.about, b.about),
    months: side(a.months, b.months, ' '),
    weekdays: side(a.weekdays, b.weekdays, '|'),
    periods: { ...a.periods, ...b.periods },
    numbers: { ...a.numbers, ...b.numbers },
    daysAgo: { ...a.daysAgo, ...b.daysAgo },
    ago: { ...a.ago, ...b.ago },
  };
}
