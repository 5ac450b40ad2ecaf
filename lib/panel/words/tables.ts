import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { Words } from './words';

/** The table of each language, by the primary subtag of its BCP 47 tag. */
export const tables: Record<string, Words> = {
  de,
  en,
  es,
  fr,
  it,
};
