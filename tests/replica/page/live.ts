import { computed, signal } from '@preact/signals';
import type { Action } from '../act';
import type { View } from '../model';
import { wordsOf } from './words';

/** What the server last said; null until the first answer. */
export const view = signal<View | null>(null);

/** The page's words in the language of the moment. */
export const words = computed(() => wordsOf(view.value?.language ?? 'en'));

/** Writes account and language where the real page has them: on `<html>`. */
function mark({ account, marker, language }: View): void {
  const html = document.documentElement;
  if (marker) {
    html.dataset.themeUserId = account.user;
    html.dataset.themeAccountId = account.workspace;
  } else {
    delete html.dataset.themeUserId;
    delete html.dataset.themeAccountId;
  }
  const { lang, dir } = wordsOf(language);
  if (html.lang !== lang) html.lang = lang;
  if (html.dir !== dir) html.dir = dir;
}

function show(next: View): void {
  mark(next);
  view.value = next;
}

export async function refresh(): Promise<void> {
  show(await (await fetch('/__replica/state')).json());
}

export async function ask(action: Action): Promise<void> {
  const answer = await fetch('/__replica/do', { method: 'POST', body: JSON.stringify(action) });
  if (!answer.ok) throw new Error(await answer.text());
  show(await answer.json());
}

/** Takes in changes as they happen, until the returned function is called. */
export function listen(): () => void {
  const changes = new EventSource('/__replica/changes');
  changes.onmessage = ({ data }) => show(JSON.parse(data));
  return () => changes.close();
}
