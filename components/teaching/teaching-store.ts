import { computed, signal } from '@preact/signals';
import type { Hint, HintField, PanelReading, SessionRow } from '../../lib/model';
import { believed } from '../../lib/panel/hints/believe';
import { readByHint } from '../../lib/panel/hints/by-hint';
import { deriveHint, rowOf, rowsPath } from '../../lib/panel/hints/derive';
import type { Looked } from '../../lib/panel/hints/hints';
import { followAll } from '../../lib/panel/hints/path';
import {
  besideIn,
  guessField,
  guessRow,
  leaves,
  type Move,
  moved,
  wayDown,
} from '../../lib/panel/hints/walk';
import type { Box } from '../../lib/panel/page/box';
import { boxes, textOf } from '../../lib/panel/page/box';

/** What is asked for, in this order. Other marks can be pointed at when all is looked through. */
export const ASKED: readonly HintField[] = ['device', 'app', 'place', 'time', 'current', 'trusted', 'logOut'];

export type Stage =
  /** `more`: another session is missing. */
  | { at: 'row'; more: boolean }
  /** `alone`: only this one is asked for anew. */
  | { at: 'field'; field: HintField; alone: boolean }
  | { at: 'check' }
  | { at: 'keeping' }
  | { at: 'kept'; undo: 'possible' | 'done' | 'failed' }
  | { at: 'not-kept' };

/** What Rollcall would read. `why`: it cannot be kept. */
export type Outcome = { rows: SessionRow[]; why: string | null };

export interface Surroundings {
  /** Looks at what the list stands on, anew: pages draw themselves anew. */
  look(): Looked | null;
  /** What the rules read without any hint. */
  rules(): PanelReading;
  /** The day, "2026-11-22". */
  today(): string;
  keep(hint: Hint): Promise<boolean>;
  takeBack(): Promise<boolean>;
  leave(): void;
}

export type TeachingStore = ReturnType<typeof createTeachingStore>;

/** What the owner has pointed at so far, and what follows from it. Elements and not boxes are kept: a page is looked at anew. */
export function createTeachingStore(around: Surroundings) {
  const looked = signal<Looked | null>(around.look());
  const stage = signal<Stage>({ at: 'row', more: false });
  const rows = signal<Element[]>([]);
  const picked = signal<Partial<Record<HintField, Element | null>>>({});
  /** What is pointed at now. */
  const target = signal<Element | null>(null);
  /** How many steps further in or out than what repeats itself, while a pointer moves over the page. */
  const depth = signal(0);
  /** Why what was chosen cannot be. */
  const refused = signal<'outside' | 'noRow' | null>(null);

  const byElement = computed(
    () => new Map(looked.value ? boxes(looked.value.root).map((box) => [box.element, box]) : []),
  );
  const boxOf = (element: Element | null | undefined): Box | null =>
    element ? (byElement.value.get(element) ?? null) : null;
  const boxesOf = (elements: Element[]): Box[] => elements.flatMap((element) => boxOf(element) ?? []);

  const likeliest = computed(() => looked.value && guessRow(looked.value));
  /** The rows that are told by those pointed at, and by the one that is pointed at now. */
  const found = computed(() => {
    const on = looked.value;
    const now = stage.value.at === 'row' ? boxOf(target.value) : null;
    const all = [...boxesOf(rows.value), ...(now ? [now] : [])];
    const path = on && all.length > 0 ? rowsPath(on.root, all) : null;
    return path && on ? followAll(on.root, path) : [];
  });

  const hint = computed(() => {
    const on = looked.value;
    const fields = Object.entries(picked.value).map(([field, element]) => [field, boxOf(element)]);
    return (
      on && deriveHint(on, { rows: boxesOf(rows.value), fields: Object.fromEntries(fields) }, around.today())
    );
  });

  const outcome = computed((): Outcome | null => {
    const [on, made] = [looked.value, hint.value];
    if (!on || !made || stage.value.at !== 'check') return null;
    const hinted = readByHint(on, made);
    if ('misfit' in hinted) return { rows: [], why: hinted.misfit };
    const reading = believed(around.rules(), hinted, 'seen');
    return { rows: hinted.reading.rows, why: 'why' in reading ? reading.why : null };
  });

  /** Where a field is asked for one goes from text to text, through all rows. */
  const fieldsNow = (): Box[] =>
    stage.value.at === 'field' ? found.value.flatMap((row) => leaves(row.box)) : [];

  function go(next: Stage): void {
    looked.value = around.look();
    refused.value = null;
    depth.value = 0;
    stage.value = next;
    target.value = next.at === 'row' || next.at === 'field' ? firstFor(next) : null;
  }

  function firstFor(next: Stage): Element | null {
    const on = looked.value;
    if (!on) return null;
    if (next.at === 'row') return next.more ? (rows.value[0] ?? null) : (likeliest.value?.element ?? null);
    if (next.at !== 'field') return null;
    const before = boxOf(picked.value[next.field]);
    const used = new Set(Object.values(picked.value).filter((element) => element !== null));
    const all = found.value.map(({ box }) => box);
    return (before ?? guessField(next.field, all, used, on) ?? all[0])?.element ?? null;
  }

  function goOn(from: HintField | null): void {
    const next = ASKED[from === null ? 0 : ASKED.indexOf(from) + 1];
    go(next === undefined ? { at: 'check' } : { at: 'field', field: next, alone: false });
  }

  function pick(element: Element | null): void {
    const now = stage.value;
    if (now.at === 'row' && element) {
      const all = now.more ? [...rows.value, element] : [element];
      const on = looked.value;
      if (!on || rowsPath(on.root, boxesOf(all)) === null) {
        refused.value = 'noRow';
        return;
      }
      rows.value = all;
      if (now.more) go({ at: 'check' });
      else goOn(null);
    } else if (now.at === 'field') {
      const box = boxOf(element);
      const on = looked.value;
      if (element && !(box && on && rowOf(found.value, box, on.root))) {
        refused.value = 'outside';
        return;
      }
      picked.value = { ...picked.value, [now.field]: element };
      if (now.alone) go({ at: 'check' });
      else goOn(now.field);
    }
  }

  go({ at: 'row', more: false });
  return {
    looked,
    stage,
    picked,
    target,
    refused,
    found,
    hint,
    outcome,
    /** A pointer is over an element of the page. */
    hover(element: Element | null): void {
      const box = boxOf(element);
      const on = looked.value;
      if (!box || !on || box === on.root) return;
      refused.value = null;
      const way = stage.value.at === 'row' ? wayDown(box, on, likeliest.value) : [box];
      target.value = way[Math.max(0, Math.min(depth.value, way.length - 1))]?.element ?? box.element;
    },
    move(move: Move): void {
      const box = boxOf(target.value);
      const on = looked.value;
      if (!box || !on) return;
      refused.value = null;
      if (move === 'in') depth.value += 1;
      if (move === 'out') depth.value = Math.max(0, depth.value - 1);
      target.value = (besideIn(fieldsNow(), box, move) ?? moved(box, move, on.root)).element;
    },
    choose(): void {
      if (target.value) pick(target.value);
    },
    notShown(): void {
      if (stage.value.at === 'field') pick(null);
    },
    back(): void {
      const now = stage.value;
      const at = now.at === 'field' && !now.alone ? ASKED.indexOf(now.field) : -1;
      const before = ASKED[at - 1];
      if (now.at === 'check') go({ at: 'field', field: ASKED.at(-1) ?? 'logOut', alone: false });
      else if (before !== undefined) go({ at: 'field', field: before, alone: false });
      else if (at === 0) {
        rows.value = [];
        go({ at: 'row', more: false });
      } else go({ at: 'check' });
    },
    again(): void {
      rows.value = [];
      picked.value = {};
      go({ at: 'row', more: false });
    },
    change: (field: HintField) => go({ at: 'field', field, alone: true }),
    more: () => go({ at: 'row', more: true }),
    async keep(): Promise<void> {
      const made = hint.value;
      if (!made || outcome.value?.why !== null) return;
      stage.value = { at: 'keeping' };
      stage.value = (await around.keep(made)) ? { at: 'kept', undo: 'possible' } : { at: 'not-kept' };
    },
    async takeBack(): Promise<void> {
      stage.value = { at: 'kept', undo: (await around.takeBack()) ? 'done' : 'failed' };
    },
    leave: () => around.leave(),
    /** What stands at the target, to be said. */
    said: computed(() => {
      const box = boxOf(target.value);
      return box && { text: textOf(box, 120), texts: box.endPiece - box.firstPiece };
    }),
  };
}
