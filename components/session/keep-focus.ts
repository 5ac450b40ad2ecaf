/**
 * Judging moves a row into another group or folds it away, and the focus would fall back to the top of the page. Call
 * before; what it gives, call after: when the focus was lost it goes to the next row, else to the row before, else to
 * the status.
 */
export function keepFocus(session: string): () => void {
  const order = rows();
  const index = order.indexOf(session);
  const nearest = [...order.slice(index + 1), ...order.slice(0, Math.max(index, 0)).reverse()];
  return () => {
    // After the frame in which the changed list is drawn.
    requestAnimationFrame(() => {
      const focused = document.activeElement;
      if (focused !== null && focused !== document.body) return;
      const there = new Set(rows());
      const next = nearest.find((id) => there.has(id));
      const target = next === undefined ? null : elementOf(next)?.querySelector<HTMLElement>('button');
      (target ?? document.querySelector<HTMLElement>('h1'))?.focus();
    });
  };
}

/** The row of a session on the page; null when it is not shown. */
export function elementOf(session: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-session="${CSS.escape(session)}"]`);
}

function rows(): string[] {
  return Array.from(
    document.querySelectorAll<HTMLElement>('[data-session]'),
    ({ dataset }) => dataset.session ?? '',
  );
}
