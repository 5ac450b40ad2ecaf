import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Only `chrome` is there, as in a Chrome before 148: the real polyfill wraps it, and is tested with it.
Object.assign(globalThis, { chrome: fakeBrowser });

beforeEach(() => {
  fakeBrowser.reset();
});
