import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { chromium, firefox } from './scripts/identity';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the browser is told about Rollcall. Every permission is justified in docs/permissions.md. */
export default defineConfig({
  manifestVersion: 3,
  // Names are imported where they are used, so that a reader sees where each one comes from.
  imports: false,
  vite: ({ browser }) => ({
    // What the manifest asks for below: for older ones `:dir()` would become a list of languages, and `light-dark()` a trick.
    build: { cssTarget: browser === 'firefox' ? 'firefox149' : 'chrome123' },
    resolve: {
      alias: [
        // The words of all languages are 3 MB: they stand in a file of their own (entrypoints/words.ts), not in each that reads.
        { find: /^\.\/tables$/, replacement: fromRoot('./lib/panel/words/tables-beside.ts') },
        // Firefox has a native promise-based `browser`; there the polyfill would be 10 kB per bundle for nothing.
        ...(browser === 'firefox'
          ? [{ find: /^webextension-polyfill$/, replacement: fromRoot('./lib/browser-native.ts') }]
          : []),
      ],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'notifications', 'scripting'],
    host_permissions: ['https://chatgpt.com/*'],
    options_ui: { page: 'review.html', open_in_tab: true },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_openPopup__',
      },
      'open-review': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_openReview__',
      },
      // Without a key of its own: whoever wants one chooses it in the browser's settings.
      'check-now': { description: '__MSG_checkNow__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefox.id,
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: chromium.key,
          minimum_chrome_version: '123',
          storage: { managed_schema: 'managed_storage.json' },
        }),
  }),
});
