import { signal } from '@preact/signals';

/** Which rows of a list are selected, and on which one the keyboard is. */
export function createSelectionStore() {
  const selected = signal<ReadonlySet<string>>(new Set());
  const active = signal<string | null>(null);
  return {
    selected,
    active,
    activate(id: string | null) {
      active.value = id;
    },
    toggle(id: string) {
      const next = new Set(selected.value);
      if (!next.delete(id)) next.add(id);
      selected.value = next;
    },
    select(ids: Iterable<string>) {
      selected.value = new Set(ids);
    },
  };
}
