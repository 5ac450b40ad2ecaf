/**
 * Puts the focus where one goes on, after the frame in which what follows is drawn: what had it may be gone by then.
 *
 * @param selectors where to look, the first that finds something counts; at last the heading of the view.
 */
export function focusOn(...selectors: string[]): void {
  requestAnimationFrame(() => {
    for (const selector of [...selectors, 'main h1']) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  });
}

/** The step that comes next, or the end of the run. */
export const focusNext = () => focusOn('.step[data-next="true"] .step-toggle', '.run-end .primary');

/** Something within a step; its head when nothing is named. */
export const stepAt = (id: string, within = '.step-toggle') =>
  `.step[data-step="${CSS.escape(id)}"] ${within}`;
