import { APP_WORDS } from './app-words';
import { fold, remembering } from './fold';

/** 'chatgpt', 'codex', 'api-platform', or 'other:<text>'; '' for none. Takes the app's text as shown, in any language. */
export const appOf: (text: string) => string = remembering((text) => {
  const folded = fold(text.slice(0, 300));
  if (folded === '') return '';
  return APP_WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? `other:${folded}`;
});

/** The apps of a row, sorted, each once. */
export function appsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.map(appOf))].filter((app) => app !== '').sort();
}
