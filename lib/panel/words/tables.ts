import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { it } from './it';
import { nb } from './nb';
import { nl } from './nl';
import { pt } from './pt';
import { sv } from './sv';
import type { Words } from './words';

/** The table of each language, by the primary subtag of its BCP 47 tag. */
export const tables: Record<string, Words> = {
  da,
  de,
  en,
  es,
  fi,
  fr,
  it,
  nb,
  nl,
  pt,
  sv,
};
