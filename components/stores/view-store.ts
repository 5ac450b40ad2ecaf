import { signal } from '@preact/signals';
import type { Groups } from '../groups';

/** What is folded and unfolded. */
export function createViewStore() {
  const opened = signal<ReadonlySet<string>>(new Set());
  const unfolded = signal<ReadonlySet<keyof Groups>>(new Set());
  return {
    opened,
    unfolded,
    toggle(session: string) {
      opened.value = toggled(opened.value, session);
    },
    fold(group: keyof Groups) {
      unfolded.value = toggled(unfolded.value, group);
    },
    foldAll() {
      opened.value = new Set();
      unfolded.value = new Set();
    },
  };
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
