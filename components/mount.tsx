import { type ComponentType, render } from 'preact';
import type { RollActions, RollSource } from '../lib/roll';
import { localeFor } from '../lib/words/times';
import { english, type Words } from '../lib/words/words';
import { Guard } from './guard';
import { createStores, type Stores, StoresProvider } from './stores/stores';

export interface MountOptions {
  /** What is drawn: the popup's view, or the review page. */
  view: ComponentType;
  actions: RollActions;
  /** Where the time comes from. */
  now: () => Date;
  /** A browser sizes its popup by the content, so that the content must have a width of its own there. */
  surface?: 'popup' | 'panel' | 'page' | 'review';
  words?: Words;
  /** Locale of dates and figures; the browser's own where it speaks the language of the words. */
  locale?: string;
  /** IANA name; the browser's own. */
  timeZone?: string;
}

/** So long, in milliseconds, the first drawing waits for the records: what is drawn first is then what there is. */
const patience = 400;

/**
 * Draws the view into `root` and keeps it up to date. Settles after the first drawing.
 *
 * @returns the stores, and how to take the view away again.
 */
export async function mountRoll(
  root: Element,
  source: RollSource,
  { view: View, actions, now, surface = 'page', words = english, locale, timeZone }: MountOptions,
): Promise<{ stores: Stores; unmount: () => void }> {
  const stores = createStores(source, {
    now,
    words,
    locale: locale ?? localeFor(words, navigator.languages),
    timeZone,
    actions,
    surface,
  });
  const page = root.ownerDocument.documentElement;
  page.lang = words.language;
  page.dir = words.direction;
  page.dataset.surface = surface;

  await Promise.race([stores.roll.load(), new Promise((resolve) => setTimeout(resolve, patience))]);
  render(
    <StoresProvider value={stores}>
      <Guard words={words}>
        <View />
      </Guard>
    </StoresProvider>,
    root,
  );
  return {
    stores,
    unmount() {
      stores.dispose();
      render(null, root);
    },
  };
}
