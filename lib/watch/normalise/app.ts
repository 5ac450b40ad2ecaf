import { fold, remembering } from './fold';

/** Words that tell the first-party apps apart, the more telling first: "ChatGPT Codex" is Codex. */
const APPS: readonly (readonly [app: string, pattern: RegExp])[] = [
  ['codex', /codex/],
  // "API-Plattform", "API プラットフォーム", "Платформа API": the word API stays in every language.
  ['api-platform', /(^|[^a-z])api([^a-z]|$)|openai platform|platform\.openai/],
  ['chatgpt', /chatgpt|chat gpt/],
  ['sora', /(^|[^a-z])sora([^a-z]|$)/],
];

/** 'chatgpt', 'codex', 'api-platform', or 'other:<text>'; '' for none. Takes the app's text as shown, in any language. */
export const appOf: (text: string) => string = remembering((text) => {
  const folded = fold(text.slice(0, 300));
  if (folded === '') return '';
  return APPS.find(([, pattern]) => pattern.test(folded))?.[0] ?? `other:${folded}`;
});

/** The apps of a row, sorted, each once. */
export function appsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.map(appOf))].filter((app) => app !== '').sort();
}
