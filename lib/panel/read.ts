import type { HintOutcome, PanelReading } from '../model';
import { byHints, type HintInUse } from './hints/hints';
import { controlKind } from './list/evidence';
import { boxes } from './page/box';
import { boxTree } from './page/box-tree';
import { findSurfaces, type Surface } from './page/surfaces';
import { clean } from './page/text';
import { isSettings, OFFERED, ROWLESS, readSurface, UNTOLD } from './read-surface';
import { createReader } from './reader';

const CLOSED: PanelReading = { state: 'closed' };

export interface ReadOptions {
  /** What owners showed of layouts; tried in this order. */
  hints?: readonly HintInUse[];
  /** Tried after the page's language and English; the browser's own when left out. */
  languages?: string[];
}

/**
 * Reads the Active sessions panel of a page by meaning: words of many languages, roles, repetition and kinds of text,
 * never class names or test ids. Pure and synchronous: changes nothing, clicks nothing, never throws.
 *
 * @param at when the page is read: relative times count from it
 * @param timeZone IANA name of the zone in which the page shows its times; the browser's own when left out
 * @returns a state of its own for each way in which there are no rows; see `PanelReading`
 */
export function readPanel(
  document: Document,
  at: Date,
  timeZone?: string,
  options: ReadOptions = {},
): PanelReading {
  return lookAtPanel(document, at, timeZone, options).reading;
}

/** A reading, and what became of the hints. `hint`: null where there are none, or no panel is open. */
export interface Look {
  reading: PanelReading;
  hint: HintOutcome | null;
}

/** The same as `readPanel`, which says more. */
export function lookAtPanel(
  document: Document,
  at: Date,
  timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone,
  options: ReadOptions = {},
): Look {
  const { hints = [] } = options;
  const rules = byRules(document, at, timeZone, options);
  if (hints.length === 0) return { reading: rules, hint: null };
  const hinted = byHints(document, at, timeZone, { ...options, hints }, rules);
  if (hinted) return { reading: hinted, hint: 'used' };
  return { reading: rules, hint: ['closed', 'loading'].includes(rules.state) ? null : 'dropped' };
}

function byRules(document: Document, at: Date, timeZone: string, options: ReadOptions): PanelReading {
  try {
    return read(document, at, timeZone, options);
  } catch (error) {
    // A page can be made to break any rule: what is left is to say so.
    return { state: 'unrecognised', reason: `The page could not be read (${clean(String(error), 200)}).` };
  }
}

function read(document: Document, at: Date, timeZone: string, options: ReadOptions): PanelReading {
  const { open, covered } = findSurfaces(document);
  const page = document.documentElement.lang || 'en';
  const others = options.languages ?? document.defaultView?.navigator.languages ?? [];
  const readIn = (surface: Surface) => readSurface(surface, document, page, at, timeZone, others);
  // What is not offered is said of what lies on top: another dialog over the settings has been opened from there.
  const readings = open.map((surface, i) => {
    const reading = readIn(surface);
    return reading.state === 'unavailable' && i > 0 && open[0]?.kind === 'dialog' ? CLOSED : reading;
  });
  const found = mostTelling(readings);
  if (!isSilent(found)) return found;
  // A page of its own may be headed outside of its main part.
  const [main] = open.filter(({ kind }) => kind === 'page');
  if (main && main.root !== document.body && isSettings(document)) {
    const whole = readIn({ root: document.body, kind: 'page' });
    if (!isSilent(whole)) return whole;
  }
  const [top] = open;
  if (top && covered.length > 0 && asksBack(top, page, at, timeZone)) {
    return mostTelling(covered.map(readIn));
  }
  return found;
}

/** Nothing of the sessions was found here: they may stand elsewhere. */
const isSilent = (reading: PanelReading) => reading.state === 'closed' || reading === UNTOLD;

/** Of several parts of the page: the list, else why there is none, else that it is not offered at all. */
function mostTelling(readings: PanelReading[]): PanelReading {
  return (
    readings.find(({ state }) => state === 'sessions') ??
    // A message beside the panel may say why it shows no rows.
    readings.find(
      (reading) => !isSilent(reading) && reading.state !== 'unavailable' && reading !== ROWLESS,
    ) ??
    readings.find((reading) => reading === ROWLESS) ??
    readings.find((reading) => reading === OFFERED) ??
    readings.find(({ state }) => state === 'unavailable') ??
    readings.find((reading) => reading === UNTOLD) ??
    CLOSED
  );
}

/** A small dialog that asks whether to log out really lies over the panel, which is still there. */
function asksBack(surface: Surface, language: string, at: Date, timeZone: string): boolean {
  const reader = createReader([language], at, timeZone);
  const root = boxTree(surface.root);
  const kinds = boxes(root).map((box) => controlKind(box, reader));
  return (
    surface.kind === 'dialog' &&
    kinds.length < 60 &&
    kinds.some((kind) => kind === 'log-out' || kind === 'log-out-all')
  );
}
