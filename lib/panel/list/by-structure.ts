import { type Box, boxes, isControl, pieces } from '../page/box';
import type { Reader } from '../reader';
import { isKnownLanguage } from '../words/vocabulary';
import { APP, type ControlKind, controlKind, createEvidence, DEVICE, ENDING, PLACE, TIME } from './evidence';
import { deviceTitles, type Title, untitled } from './headings';
import type { List } from './rows';
import { rowsUnder } from './territory';

/**
 * Rows that no known title heads ("Your devices", or a title in words that no table has): taken only when they show what
 * sessions show and no other list of devices does.
 *
 * @returns null where no rows like sessions stand, 'doubtful' where they may be those of another list
 */
export function byStructure(root: Box, reader: Reader, language: string): List | 'doubtful' | null {
  let isDoubtful = false;
  for (const title of [...deviceTitles(root, reader), untitled(root, reader)]) {
    const found = rowsUnder(title, root, reader);
    const verdict = verdictOn(found, title, root, reader, language);
    if (verdict === 'sessions') return found;
    if (verdict === 'doubtful') isDoubtful = true;
  }
  return isDoubtful ? 'doubtful' : null;
}

function verdictOn(
  { rows, ranges }: List,
  { head }: Title,
  root: Box,
  reader: Reader,
  language: string,
): 'sessions' | 'doubtful' | null {
  const evidence = createEvidence(reader, { from: root.from, to: root.to });
  const sets = rows.map((row) => row.boxes.reduce((set, box) => set | evidence.of(box), 0));
  if (sets.length === 0) return null;
  const share = (bits: number) => sets.filter((set) => (set & bits) !== 0).length / sets.length;
  if (share(DEVICE) < 1) return null;
  const speaks = speaksOfSessions(root, ranges, reader);
  // A device that is used now, or can be logged out. The current session shows no time on some pages.
  const ends = share(ENDING) === 1 && share(TIME | PLACE) >= 0.5;
  if (ends && (speaks || share(APP) > 0)) return 'sessions';
  if (share(TIME | PLACE) < 1) return ends ? 'doubtful' : null;
  if (head !== null && (ends || speaks || (share(ENDING) > 0 && share(TIME) >= 0.5))) return 'sessions';
  if (sets.length < 2) return ends ? 'doubtful' : null;
  const told = share(TIME) >= 0.5 && share(APP) > 0;
  const own = share(ENDING) > 0 || speaks || (share(PLACE) === 1 && !isKnownLanguage(language));
  return told && own ? 'sessions' : 'doubtful';
}

/** Where sessions are listed, all of them can be logged out at once, or something there has the word for a session. */
function speaksOfSessions(root: Box, ranges: List['ranges'], reader: Reader): boolean {
  const isThere = (from: number) => ranges.some((range) => from >= range.from && from < range.to);
  const endsAll = (kind: ControlKind) => kind === 'log-out-all';
  return (
    pieces(root).some(({ order, text }) => isThere(order) && reader.words.has('session', text)) ||
    boxes(root).some((box) => isControl(box) && isThere(box.from) && endsAll(controlKind(box, reader)))
  );
}
