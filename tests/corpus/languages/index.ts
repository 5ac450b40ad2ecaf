import { am } from './am';
import { ar } from './ar';
import { bg } from './bg';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { enGB } from './en-GB';
import { es } from './es';
import { es419 } from './es-419';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { kn } from './kn';
import { ko } from './ko';
import { ml } from './ml';
import { mn } from './mn';
import { my } from './my';
import { nb } from './nb';
import { nl } from './nl';
import { pa } from './pa';
import { pl } from './pl';
import { ptBR } from './pt-BR';
import { ptPT } from './pt-PT';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { so } from './so';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import type { Words } from './words';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** Every language of the corpus by its BCP 47 tag, as in `<html lang>`. */
export const languages: Readonly<Record<string, Words>> = {
  en,
  'en-GB': enGB,
  de,
  fr,
  es,
  'es-419': es419,
  it,
  'pt-BR': ptBR,
  'pt-PT': ptPT,
  nl,
  sv,
  da,
  nb,
  fi,
  pl,
  cs,
  sk,
  hu,
  ro,
  bg,
  el,
  ru,
  uk,
  tr,
  ar,
  he,
  fa,
  hi,
  th,
  vi,
  id,
  ja,
  ko,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  am,
  my,
  kn,
  ml,
  mn,
  pa,
  so,
};
