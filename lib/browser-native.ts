/**
 * Stands in for webextension-polyfill in the Firefox build, where `browser` is native and already promise-based.
 * Only the bundler's alias (wxt.config.ts) leads here.
 */
import type { Browser } from 'webextension-polyfill';

export default (globalThis as unknown as { browser: Browser }).browser;
