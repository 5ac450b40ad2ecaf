/**
 * Light, dark, or as the system has it. Kept in the extension pages' own `localStorage`, which can be read before the first
 * paint; it belongs to this browser and to no account.
 */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'theme';

export function readTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, theme);
  applyTheme();
}

/** Lets the style follow. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = readTheme();
}
