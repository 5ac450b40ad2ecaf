/** The one import of the browser's API. Everything else takes `browser` from here. */
import browser from 'webextension-polyfill';

export { browser };
