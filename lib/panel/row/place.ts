import { bare, fold } from '../page/text';
import { carriedCountries, type Vocabulary } from '../words/vocabulary';
import { readApps } from './app';
import { UNBROKEN } from './device';

/** Officially assigned ISO 3166-1 alpha-2 codes, and XK; a loop over AA..ZZ would take in codes that name nothing. */
export const COUNTRY_CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );
const CODE = new Set(COUNTRY_CODES);

/** States and provinces of the United States and Canada (ISO 3166-2): in "Toronto, ON" the country goes without saying. */
const STATES = new Set(
  'AB AK AL AR AZ BC CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MB MD ME MI MN MO MS MT NB NC ND NE NH NJ NL NM NS NT NU NV NY OH OK ON OR PA PE PR QC RI SC SD SK TN TX UT VA VT WA WI WV WY YT'.split(
    ' ',
  ),
);

const TOWNS = new Set(
  'new san santa são saint st st. los las la el le port puerto porto fort bad nova north south east west'.split(
    ' ',
  ),
);

/** Many towns begin with such a word: where all places share it, it leads none of them in. */
export const beginsTowns = (word: string): boolean => TOWNS.has(word.toLowerCase());

/** "札幌市", "서울시": what a town, county or province is called is of its name, also where all of a list are towns. */
export const endsTowns = (words: string): boolean =>
  /^[市区區县縣県都府省州町村郡시도군구읍면]$/u.test(words);

/** Names in use that Intl does not give. */
const ALIASES = [
  'usa|u.s.|u.s.a.|united states of america|uk|u.k.|great britain|england|scotland|wales|northern ireland',
  'czech republic|south korea|korea|republic of korea|north korea|russia|russian federation|ivory coast|turkey|turkiye',
  'macedonia|burma|cape verde|swaziland|the netherlands|holland|uae|vatican|hong kong|macau|taiwan|palestine|iran|syria',
  'vietnam|viet nam|laos|moldova|bolivia|venezuela|tanzania|brunei|micronesia|congo|drc',
].flatMap((line) => line.split('|'));

const named = new Map<string, Set<string>>();

/** Folded names of all countries in these languages. */
function countryNames(languages: string[]): Set<string>[] {
  return languages.map((language) => {
    const known = named.get(language);
    if (known) return known;
    const names = new Set([...ALIASES, ...carriedCountries(language).map(bare)]);
    try {
      for (const style of ['long', 'short'] as const) {
        const display = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
        for (const code of COUNTRY_CODES) names.add(bare(display.of(code) ?? ''));
      }
    } catch {
      // A tag that Intl refuses: the aliases alone.
    }
    names.delete('');
    named.set(language, names);
    return names;
  });
}

/** Whether one part of a place is a country: by name in one of the languages, or by code in capitals. */
function isCountry(part: string, languages: string[]): boolean {
  const text = part.trim();
  if (/^[A-Z]{2}$/.test(text) && CODE.has(text)) return true;
  const plain = bare(text).replace(/^the /, '');
  return countryNames(languages).some((names) => names.has(plain));
}

/**
 * Whether a text says by itself that it is a place: it ends (or, in some languages, begins) with a country after a comma,
 * is a country, or says that the place is not known. "Seattle" alone says nothing by itself.
 */
export function isPlace(text: string, words: Vocabulary, languages: string[]): boolean {
  if (text.length > 120) return false;
  if (words.is('unknownLocation', text)) return true;
  const parts = text
    .replace(/\s*\(([^()]*)\)$/u, ', $1')
    .split(/\s*[,،、，፣၊/]\s*|\s[-–—]\s/u)
    .filter((part) => part.trim() !== '');
  // "Signed in on 29 May 2026, 01:24, London, GB" strings a time and a place together; "30" is a region of Kenya.
  if (!parts.every((part) => couldBePlace(part) || /^[\p{L}\p{N}]{1,3}$/u.test(part.trim()))) return false;
  // "ChatGPT, Reus, ES" strings an app and a place together.
  if (parts.some((part) => readApps(part, words, []) !== null)) return false;
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) {
    // A code alone ("IT", "NO", "ME") may be any abbreviation.
    return (
      (!/^[A-Z]{2}$/.test(first.trim()) && isCountry(first, languages)) || isBelowCountry(first, languages)
    );
  }
  return (
    parts.length <= 5 &&
    (isCountry(last, languages) ||
      STATES.has(last.trim()) ||
      isCountryUnnamed(parts, languages) ||
      (isCountry(first, languages) && !/^[A-Z]{2}$/.test(first.trim())))
  );
}

/** "中国 青岛", "대한민국 부산": from the large to the small, with a blank for the comma; elsewhere that is a person ("Jordan Smith"). */
function isBelowCountry(text: string, languages: string[]): boolean {
  const [, country] = /^([\p{sc=Han}\p{sc=Hang}\p{scx=Kana}]{2,})\s+\p{L}/u.exec(text.trim()) ?? [];
  return country !== undefined && isCountry(country, languages);
}

/** "St. John’s, NL, ကနေဒါ": behind a region by its code or name, in a language in which the platform names no countries. */
function isCountryUnnamed(parts: string[], [language = 'en']: string[]): boolean {
  const [town, region = '', country = ''] = parts;
  return (
    parts.length === 3 &&
    town !== undefined &&
    /^(?:[A-Z]{2,3}|England|Scotland|Wales|Northern Ireland)$/.test(region.trim()) &&
    couldBePlace(country) &&
    !namesCountries(language)
  );
}

function namesCountries(language: string): boolean {
  try {
    return carriedCountries(language).length > 0 || Intl.DisplayNames.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

const ADDRESS =
  '(?:\\d{1,3}(?:\\.(?:\\d{1,3}|[x*]{1,3})){3}|(?=[\\da-f]*:)[\\da-f]{0,4}(?::[\\da-f]{0,4}){2,7})';
const BEHIND = new RegExp(`\\s*[(（[]${ADDRESS}[)）\\]]$`, 'iu');
const BESIDE = [
  new RegExp(`^(?<place>.*[^\\s,])(?:\\s*,)?\\s+${ADDRESS}$`, 'isu'),
  new RegExp(`^${ADDRESS}\\s*[(（[](?<place>[^()（）[\\]]+)[)）\\]]$`, 'iu'),
  new RegExp(`^${ADDRESS}(?:\\s*,)?\\s+(?<place>[^\\s,].*)$`, 'isu'),
];

const ALONE = new RegExp(`^${ADDRESS}$`, 'iu');

/** "2001:db8::88": an address tells no place, wherever it stands. */
export const isAddress = (text: string): boolean => ALONE.test(text.trim());

/** What is drawn before a place ("📍 Oslo", "🇳🇴 Oslo") is none of its name. */
export const withoutPin = (text: string): string => text.replace(/^(?:\p{So}|\p{Sk}|\u200d|\ufe0f|\s)+/u, '');

/** "Cebu, PH (203.0.113.28)", "Bergen, NO 12 km": neither the address beside a place nor how far it is from here is the place. */
export const withoutAddress = (text: string): string => text.replace(BEHIND, '').replace(DISTANCE, '');

const DISTANCE =
  /(?<=\p{L}[)）]?)\s*[,·•|–—-]?\s+[(（]?[~≈]?\p{N}[\p{N}.,\u00a0\u202f]{0,8}\s?(?:km|mi|miles|км|χλμ\.?|กม\.?|公里|千米|킬로미터|कि\.?\s?मी\.?|كم|ק״מ|ק"מ)[)）]?$/iu;

/**
 * "203.0.113.28 (Cebu, PH)", "Cebu, PH 203.0.113.28": what stands beside an address without brackets around it; null where
 * there is none. Four figures may be the version of a browser, too: only beside a place are they an address.
 */
export const besideAddress = (text: string): string | null =>
  BESIDE.map((form) => form.exec(text)?.groups?.place).find((place) => place !== undefined) ?? null;

/** Whether a text could be a place's name at all: a few words without figures, sentences or marks. */
export function couldBePlace(text: string): boolean {
  return (
    text.length <= 80 &&
    !UNBROKEN.test(text) &&
    /\p{L}[\p{L}\p{M}]/u.test(text) &&
    !/[\p{N}@#%=<>{}[\]_\\"?!:;]/u.test(text) &&
    fold(text).split(/[\s,]+/).length <= 7
  );
}
