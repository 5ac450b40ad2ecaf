import { useEffect, useState } from 'preact/hooks';
import type { HintField } from '../../lib/model';
import type { TeachingWords } from '../../lib/words/teaching';
import type { TeachingStore } from './teaching-store';

interface Ring {
  key: string;
  kind: 'row' | 'picked' | 'target';
  label: string;
  /** Of the text in it: its label stands where the text ends. */
  direction: string;
  rect: { left: number; top: number; width: number; height: number };
}

/** Rings around what is pointed at, the rows that are like it, and what was chosen before; they follow the page as it scrolls. */
export function TargetLayer({ store, words }: { store: TeachingStore; words: TeachingWords }) {
  const [rings, setRings] = useState<Ring[]>([]);
  useEffect(() => {
    let frame = 0;
    let last = '';
    const draw = () => {
      const next = ringsOf(store, words);
      const said = JSON.stringify(next);
      if (said !== last) setRings(next);
      last = said;
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [store, words]);
  return (
    <div class="rings" aria-hidden="true">
      {rings.map(({ key, kind, label, direction, rect }) => (
        <div
          key={key}
          class={`ring ${kind}`}
          dir={direction === 'rtl' ? 'rtl' : 'ltr'}
          style={{
            left: `${rect.left}px`,
            top: `${rect.top}px`,
            width: `${rect.width}px`,
            height: `${rect.height}px`,
          }}
        >
          {label !== '' && <span>{label}</span>}
        </div>
      ))}
    </div>
  );
}

/** So many pixels a ring keeps from what it is around, so that it covers none of its text. */
const ROOM: Record<Ring['kind'], number> = { row: 2, picked: 3, target: 5 };

function ringsOf({ stage, found, picked, target }: TeachingStore, words: TeachingWords): Ring[] {
  const { at } = stage.value;
  if (at !== 'row' && at !== 'field' && at !== 'check') return [];
  const rows = found.value.map(({ box }, i) => ring(`row ${i}`, 'row', '', box.element));
  const fields = Object.entries(picked.value).map(([field, element]) =>
    element ? ring(field, 'picked', words.field[field as HintField], element) : null,
  );
  const now = target.value ? ring('target', 'target', '', target.value) : null;
  return [...rows, ...fields, now].filter((one) => one !== null);
}

function ring(key: string, kind: Ring['kind'], label: string, element: Element): Ring | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  // What has no box of its own (`display: contents`) is shown by what is in it.
  if (width === 0 || height === 0) return null;
  const by = ROOM[kind];
  return {
    key,
    kind,
    label,
    direction: getComputedStyle(element).direction,
    rect: { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by },
  };
}
