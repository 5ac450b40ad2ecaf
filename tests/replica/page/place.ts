import { signal } from '@preact/signals';

export const tabs = [
  'General',
  'Notifications',
  'Personalization',
  'Connectors',
  'DataControls',
  'Security',
  'Account',
] as const;

export type TabName = (typeof tabs)[number];

export interface PagePlace {
  /** Id of the chat, null on the start page. */
  chat: string | null;
  /** The settings tab, null while the settings are closed. */
  settings: TabName | null;
}

function here(): PagePlace {
  const [, chat] = /^\/c\/([\w-]+)/.exec(location.pathname) ?? [];
  const [, open, tab] = /^#(settings)(?:\/(\w+))?/.exec(location.hash) ?? [];
  const named = tabs.find((name) => name.toLowerCase() === tab?.toLowerCase());
  return { chat: chat ?? null, settings: open ? (named ?? 'General') : null };
}

/** Where the page is, from its address. */
export const place = signal(here());

// A change of the hash alone, by link, address bar or history, loads nothing.
for (const event of ['popstate', 'hashchange']) {
  window.addEventListener(event, () => {
    place.value = here();
  });
}

/** Goes to another address of the page without a load, as the real page's router does. */
export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  history[`${how}State`](null, '', address);
  place.value = here();
}

export function openSettings(tab?: TabName): void {
  const hash = tab ? `#settings/${tab}` : '#settings';
  go(location.pathname + location.search + hash, place.value.settings ? 'replace' : 'push');
}

export function closeSettings(): void {
  go(location.pathname + location.search);
}
