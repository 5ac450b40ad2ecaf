import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` (pure code and components, in happy-dom where a document is needed) and `e2e` (the built
 * extension in real browsers against the replica; four files at a time, since each mostly waits for a browser's timers).
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{lib,components,replica}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          // How long a test takes says more of the machine than of the code.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          maxWorkers: 4,
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
