import type { HintOutcome, Opened, PanelReading, Stop } from '../../model';
import { hasRoomForMore } from '../list/room';
import { lookAtPanel, type ReadOptions } from '../read';
import { UNTOLD } from '../read-surface';
import { faceOf } from './face';
import { createGathering } from './opening/gather';
import { openSettings, pageState } from './opening/page-states';
import { press } from './opening/press';
import { scrollOn } from './opening/scroll';
import { findTarget, type Target, type TargetKind } from './opening/targets';
import { shownRows, viewsOf } from './opening/view';

export interface Opening {
  document: Document;
  now: () => Date;
  /** Aborted when somebody uses the tab: nothing is activated from then on. */
  signal: AbortSignal;
  /** Resolves when the page has come to rest (opening/rest.ts). */
  rest: () => Promise<void>;
  /** false when the extension was updated or removed: it ends as when aborted. */
  isAlive?: () => boolean;
  options?: ReadOptions;
}

/** A reading that can be handed in. */
export type Told = Exclude<PanelReading, { state: 'closed' | 'loading' }>;

/** How it ended, and what was read in the end; null when there was no panel to read. `hint`: as a look gives it. */
export interface Outcome {
  opened: Opened;
  reading: Told | null;
  hint: HintOutcome | null;
}

/** For how long the page must say the same, in milliseconds, before it is believed. Nobody waits: rather long. */
const patience: Record<Exclude<Stop, 'too-long' | 'interrupted'>, number> = {
  // The page of Cloudflare's goes by itself, as a rule.
  challenge: 15_000,
  'signed-out': 5_000,
  'no-settings': 20_000,
  'no-entry': 12_000,
  sso: 5_000,
  failed: 4_000,
  unrecognised: 6_000,
  'not-loaded': 30_000,
};
/**
 * A list is all there when it has not changed for so long. Where something says that there is more, it is waited for, and where
 * the list was scrolled, too: at its end further rows may be on their way, and most pages say nothing of that.
 */
const SETTLED_MS = 1_200;
const UNSETTLED_MS = 6_000;
/** Longest time that all of it may take. */
const MOST_MS = 90_000;
/** What was activated is given this long to have an effect before it is tried again; so often at most. */
const AGAIN_MS = 5_000;
const MOST_TRIES = 2;

/**
 * Opens the Active sessions panel of a page as its owner would, and loads all of its rows: the Security tab, the entry, "Show
 * more", scrolling. Activates nothing else (opening/targets.ts), and never what could end a session (opening/never.ts). Works in
 * a hidden tab. Takes a minute and a half at most.
 */
export async function openPanel(opening: Opening): Promise<Outcome> {
  const { document, now, signal, rest, isAlive = () => true, options = {} } = opening;
  const gathering = createGathering();
  const tries = new Map<TargetKind, { count: number; at: number }>();
  const began = now().getTime();
  /** The list as it was when "Show more" was counted first: of a list that has grown, it is pressed anew. */
  let counted = '';
  let scrolled = false;
  /** What the page has been saying, and since when. */
  let said = { face: '', since: began };

  const find = (kind: TargetKind): Target | null =>
    signal.aborted || !isAlive() ? null : findTarget(kind, document, now(), options);
  const hold = (face: string): number => {
    if (said.face !== face) said = { face, since: now().getTime() };
    return now().getTime() - said.since;
  };
  /** Activates what there is of a kind, unless that was tried just now or often enough. */
  const activate = async (kind: TargetKind): Promise<boolean> => {
    const tried = tries.get(kind) ?? { count: 0, at: Number.NEGATIVE_INFINITY };
    const target = find(kind);
    if (!target || tried.count >= MOST_TRIES || now().getTime() - tried.at < AGAIN_MS) return false;
    if (!(await press(target, () => find(kind)))) return false;
    tries.set(kind, { count: tried.count + 1, at: now().getTime() });
    said = { face: '', since: now().getTime() };
    return true;
  };
  let hint: HintOutcome | null = null;
  const stopped = (at: Stop, reading: Told | null = null): Outcome => ({
    opened: { end: 'stopped', at },
    reading,
    hint,
  });

  /** One look at a list that is open. */
  const onList = async (reading: Extract<PanelReading, { state: 'sessions' }>): Promise<Outcome | null> => {
    const face = faceOf(reading);
    const isNew = said.face !== face;
    const stood = hold(face);
    // Rows may arrive in parts: nothing is moved on from that has not stood once.
    if (face !== counted) tries.delete('more');
    counted = face;
    if (isNew) return null;
    const shown = shownRows(reading, viewsOf(document, now(), options));
    if (await activate('more')) {
      gathering.leave(reading, 'paged');
      return null;
    }
    const windowed = shown !== null && hasRoomForMore(shown.rows);
    if (shown !== null && scrollOn(shown)) {
      scrolled = true;
      if (windowed) gathering.leave(reading, 'windowed');
      said = { face, since: now().getTime() };
      return null;
    }
    if (stood < (reading.complete && !scrolled ? SETTLED_MS : UNSETTLED_MS)) return null;
    return { opened: { end: 'list' }, reading: gathering.with(reading), hint };
  };

  /** One look at a page without a list. */
  const onNone = async (reading: Exclude<PanelReading, { state: 'sessions' }>): Promise<Outcome | null> => {
    const settings = openSettings(viewsOf(document, now(), options));
    // Where Security is open, somebody is signed in, whatever stands beside it.
    const page = settings === 'security' ? null : pageState(document);
    const isWay = page === null && reading.state !== 'loading';
    if (isWay && ((await activate('sessions-entry')) || (await activate('security-tab')))) return null;
    // No entry is known: what stands there may be one by another name.
    const stop = page ?? (reading === UNTOLD ? 'no-entry' : stopOf(reading, settings !== null));
    const told: Told | null =
      page !== null || reading.state === 'closed'
        ? null
        : reading.state === 'loading'
          ? { state: 'unrecognised', reason: 'The panel has been loading for half a minute.' }
          : reading;
    return hold(stop) < patience[stop] ? null : stopped(stop, told);
  };

  for (;;) {
    await rest();
    if (signal.aborted || !isAlive()) return stopped('interrupted');
    const look = lookAtPanel(document, now(), undefined, options);
    const { reading } = look;
    hint = look.hint;
    const outcome = reading.state === 'sessions' ? await onList(reading) : await onNone(reading);
    if (outcome) return outcome;
    if (now().getTime() - began > MOST_MS)
      return stopped('too-long', reading.state === 'sessions' ? gathering.with(reading) : null);
  }
}

function stopOf(
  { state }: Exclude<PanelReading, { state: 'sessions' }>,
  settings: boolean,
): Exclude<Stop, 'too-long' | 'interrupted'> {
  switch (state) {
    case 'failed':
      return 'failed';
    case 'unavailable':
      return 'sso';
    case 'unrecognised':
      return 'unrecognised';
    case 'loading':
      return 'not-loaded';
    case 'closed':
      return settings ? 'no-entry' : 'no-settings';
  }
}
