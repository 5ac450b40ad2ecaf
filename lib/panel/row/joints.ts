import { platformKnows } from '../dates/languages';
import { primary } from '../words/vocabulary';

const known = new Map<string, string[]>();

/** How these languages join the last two of a list (" and ", " und ", " ו"): as the platform says it, where it knows them. */
export function listJoints(languages: string[]): string[] {
  return languages.flatMap((language) => {
    const before = known.get(language);
    if (before) return before;
    const found = platformKnows(language) ? jointsOf(language) : (CARRIED[primary(language)] ?? []);
    known.set(language, found);
    return found;
  });
}

function jointsOf(language: string): string[] {
  return (
    new Intl.ListFormat(language, { type: 'conjunction' })
      .formatToParts(['a', 'b'])
      .filter((part) => part.type === 'literal')
      // With its blanks: Hebrew and Arabic write "and" before the next word without one.
      .map((part) => part.value.toLowerCase().replace(/\s/gu, ' '))
      // Where no blanks stand between words at all, Thai and Chinese do without it, too.
      .filter((word) => /^\s.*\p{L}|[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Han}\p{sc=Mymr}]/u.test(word))
  );
}

/** Of languages that a browser may lack (Chromium 156 does); from CLDR 48. */
const CARRIED: Record<string, string[]> = {
  az: [' və '],
  be: [' і '],
  bs: [' i '],
  cy: [' ac ', ' a '],
  eu: [' eta '],
  ga: [' agus '],
  gl: [' e '],
  hy: [' և '],
  is: [' og '],
  ka: [' და '],
  kk: [' және '],
  km: ['និង'],
  lo: ['ແລະ'],
  mk: [' и '],
  mn: [' болон ', ' ба '],
  mt: [' u '],
  my: ['နှင့်', 'နဲ့'],
  ne: [' र '],
  pa: [' ਅਤੇ '],
  si: [' සහ '],
  so: [' iyo '],
  sq: [' dhe '],
  uz: [' va '],
  zu: [' ne-', ' no-'],
};
