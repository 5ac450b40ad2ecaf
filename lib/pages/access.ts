import { browser } from '../browser';

/**
 * Whether Rollcall may run on chatgpt.com. Firefox lets the owner take that back at any time (about:addons,
 * Permissions), Chrome too ("Site access: on click"); the content script then does not run, and nobody says so.
 */
const site = { origins: ['https://chatgpt.com/*'] };

export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(site);
}

/** Asks the owner. Browsers answer only within a click: nothing may be awaited before it. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request(site);
}

/** @returns a function that ends it. */
export function onAccessChange(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const changed = () => listener();
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
