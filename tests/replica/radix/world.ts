import { useSyncExternalStore } from 'react';
import type { Action } from '../act';
import type { View } from '../model';
import { type Words, wordsOf } from '../page/words';

/** What the server last said; null until the first answer. */
let view: View | null = null;
const listeners = new Set<() => void>();

function show(next: View): void {
  const { lang, dir } = wordsOf(next.language);
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  view = next;
  for (const listener of listeners) listener();
}

export async function refresh(): Promise<void> {
  show(await (await fetch('/__replica/state')).json());
}

export async function ask(action: Action): Promise<void> {
  const answer = await fetch('/__replica/do', { method: 'POST', body: JSON.stringify(action) });
  if (!answer.ok) throw new Error(await answer.text());
  show(await answer.json());
}

export const wait = (duration: number) => new Promise<void>((resolve) => setTimeout(resolve, duration));

/** The world and its words, for every part that draws them. */
export function useWorld(): { now: View; words: Words } | null {
  const now = useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => view,
  );
  return now && { now, words: wordsOf(now.language) };
}
