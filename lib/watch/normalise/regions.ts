import { fold } from './fold';

/**
 * ISO 3166-1 alpha-2, and XK (Kosovo, user-assigned, in use by CLDR). Fixed: trying AA to ZZ also finds codes of
 * countries that are no more, under the same names (DD, FX, SU, YU).
 */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO ' +
  'JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR ' +
  'MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO ' +
  'RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV ' +
  'TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';
const COUNTRY_CODES: ReadonlySet<string> = new Set(CODES.split(' '));

/** The languages that the panel may be written in (facts.md, from the locales of ChatGPT), the likeliest first. */
const LANGUAGES =
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro bg el ru uk tr ar he fa hi th vi id ja ko zh zh-Hant'.split(
    ' ',
  );

/** Names in use that CLDR does not give. */
const ALIASES: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'u.k.': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  uae: 'AE',
  'czech republic': 'CZ',
  turkey: 'TR',
  holland: 'NL',
  'the netherlands': 'NL',
  'russian federation': 'RU',
  korea: 'KR',
  'republic of korea': 'KR',
  'viet nam': 'VN',
  burma: 'MM',
  'ivory coast': 'CI',
  swaziland: 'SZ',
  macedonia: 'MK',
  'cape verde': 'CV',
  'east timor': 'TL',
  palestine: 'PS',
  bosnia: 'BA',
  'hong kong': 'HK',
  macao: 'MO',
  macau: 'MO',
  'dr congo': 'CD',
  'brunei darussalam': 'BN',
  'republic of moldova': 'MD',
  'lao pdr': 'LA',
  ιταλία: 'IT',
  сша: 'US',
};

/** States and provinces that are written after a city without their country ("New York, NY"). */
const STATES: readonly (readonly [country: string, codes: string])[] = [
  [
    'US',
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR ' +
      'PA RI SC SD TN TX UT VT VA WA WV WI WY',
  ],
  ['CA', 'ON QC BC AB MB SK NS NB NL PE YT NT NU'],
  ['AU', 'NSW VIC QLD TAS ACT'],
];

/** The country that a text names in any of the languages, by ISO code; null when it names none. */
export function countryNamed(text: string): string | null {
  const folded = fold(text);
  const alias = Object.hasOwn(ALIASES, folded) ? ALIASES[folded] : undefined;
  if (alias) return alias;
  for (const language of LANGUAGES) {
    const code = namesIn(language).get(folded);
    if (code) return code;
  }
  return null;
}

/**
 * What a code of capitals after a city stands for. The page has been seen to write the country's code there
 * ("Fondettes, FR"), so that reading comes first: read as a state, "Mumbai, IN" would pass for Indiana. `state`: it can
 * be a state's as well, so that "San Diego, CA" still agrees with "San Diego, CA, US". null: it stands for neither.
 */
export function countryOfCode(code: string): { country: string; state: boolean } | null {
  const state = STATES.find(([, codes]) => codes.split(' ').includes(code));
  if (COUNTRY_CODES.has(code)) return { country: code, state: state !== undefined };
  return state ? { country: state[0], state: true } : null;
}

/** Names of countries that begin a text written without spaces ("美国加利福尼亚州"), the longest first. */
export function leadingCountry(text: string): { country: string; rest: string } | null {
  const folded = fold(text);
  for (const language of ['zh', 'zh-Hant', 'ja', 'ko']) {
    const names = [...namesIn(language)].filter(([name]) => name.length > 1 && folded.startsWith(name));
    const longest = names.sort(([a], [b]) => b.length - a.length)[0];
    if (longest) return { country: longest[1], rest: folded.slice(longest[0].length) };
  }
  return null;
}

const tables = new Map<string, ReadonlyMap<string, string>>();

/** Made when first asked for: all of them together take some 50 ms. */
function namesIn(language: string): ReadonlyMap<string, string> {
  const known = tables.get(language);
  if (known) return known;
  const names = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style });
    for (const code of COUNTRY_CODES) {
      const name = fold(display.of(code) ?? '');
      // The long name of one country wins over the short name of another.
      if (name !== '' && !names.has(name)) names.set(name, code);
    }
  }
  tables.set(language, names);
  return names;
}
