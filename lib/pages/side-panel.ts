import { browser } from '../browser';

/** What the two browsers call it; the polyfill knows neither and hands through what there is. */
interface Sides {
  /** Chrome. */
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> };
}

const sides = browser as unknown as Sides;

export const hasSidePanel = (): boolean =>
  sides.sidePanel?.open !== undefined || sides.sidebarAction !== undefined;

/**
 * Prepares the opening of the panel beside the page. Browsers open it only within a click, before anything is awaited, so
 * that the window is asked for beforehand.
 *
 * @returns what to call within the click; it resolves to whether the panel is open.
 */
export function sidePanelOpener(): () => Promise<boolean> {
  let windowId: number | undefined;
  if (sides.sidePanel) {
    void browser.windows.getCurrent().then(({ id }) => {
      windowId = id;
    });
  }
  return async () => {
    try {
      if (sides.sidebarAction) await sides.sidebarAction.open();
      else if (sides.sidePanel && windowId !== undefined) await sides.sidePanel.open({ windowId });
      else return false;
      return true;
    } catch {
      // A window without room for one (a popup window, an app); the popup stays as it is.
      return false;
    }
  };
}
