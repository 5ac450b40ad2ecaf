import { af } from './af';
import { am } from './am';
import { ar } from './ar';
import { az } from './az';
import { be } from './be';
import { bg } from './bg';
import { bn } from './bn';
import { ca } from './ca';
import { cs } from './cs';
import { cy } from './cy';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { eu } from './eu';
import { fa } from './fa';
import { fi } from './fi';
import { fil } from './fil';
import { fr } from './fr';
import { ga } from './ga';
import { gl } from './gl';
import { gu } from './gu';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { hy } from './hy';
import { id } from './id';
import { is } from './is';
import { it } from './it';
import { ja } from './ja';
import { ka } from './ka';
import { kk } from './kk';
import { km } from './km';
import { kn } from './kn';
import { ko } from './ko';
import { lo } from './lo';
import { lt } from './lt';
import { lv } from './lv';
import { mk } from './mk';
import { ml } from './ml';
import { mn } from './mn';
import { mr } from './mr';
import { ms } from './ms';
import { mt } from './mt';
import { my } from './my';
import { nb } from './nb';
import { ne } from './ne';
import { nl } from './nl';
import { pa } from './pa';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { si } from './si';
import { sk } from './sk';
import { sl } from './sl';
import { so } from './so';
import { sq } from './sq';
import { sr } from './sr';
import { sv } from './sv';
import { sw } from './sw';
import { ta } from './ta';
import { te } from './te';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { ur } from './ur';
import { uz } from './uz';
import { vi } from './vi';
import type { Words } from './words';
import { zh } from './zh';
import { zu } from './zu';

/**
 * What makes the table of each language, by the primary subtag of its BCP 47 tag. Norwegian and Filipino are tagged in several
 * ways; Bosnian takes the Croatian table, whose words it shares.
 */
const makers: Record<string, () => Words> = {
  af,
  am,
  ar,
  az,
  be,
  bg,
  bn,
  bs: hr,
  ca,
  cs,
  cy,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fil,
  fr,
  ga,
  gl,
  gu,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  km,
  kn,
  ko,
  lo,
  lt,
  lv,
  mk,
  ml,
  mn,
  mr,
  ms,
  mt,
  my,
  nb,
  ne,
  nl,
  nn: nb,
  no: nb,
  pa,
  pl,
  pt,
  ro,
  ru,
  si,
  sk,
  sl,
  so,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  th,
  tl: fil,
  tr,
  uk,
  ur,
  uz,
  vi,
  zh,
  zu,
};

const made = new Map<() => Words, Words>();

function madeBy(maker: () => Words): Words {
  const table = made.get(maker) ?? maker();
  made.set(maker, table);
  return table;
}

/** The table of each language. It is made when it is asked for first: of all of them, a reading needs two or three. */
export const tables: Record<string, Words> = {};
for (const [language, maker] of Object.entries(makers))
  Object.defineProperty(tables, language, { enumerable: true, get: () => madeBy(maker) });

export { countries } from './countries';
