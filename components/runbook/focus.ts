/**
 * Call before something is done; what it gives, call after, with where one goes on: the first selector that finds
 * something counts, at last the heading of the view. What had the focus may be gone by then. Who has moved on
 * meanwhile is left where they are.
 */
export function heldFocus(): (...selectors: string[]) => void {
  const before = document.activeElement;
  return (...selectors) => {
    // After the frame in which what follows is drawn.
    requestAnimationFrame(() => {
      const now = document.activeElement;
      if (now !== before && now !== null && now !== document.body) return;
      for (const selector of [...selectors, 'main h1']) {
        const found = document.querySelector<HTMLElement>(selector);
        if (found) return found.focus();
      }
    });
  };
}

/** The step that comes next, or the end of the run. */
export const NEXT = ['.step[data-next="true"] .step-toggle', '.run-end .primary'];

/** Something within a step; its head when nothing is named. */
export const stepAt = (id: string, within = '.step-toggle') =>
  `.step[data-step="${CSS.escape(id)}"] ${within}`;
