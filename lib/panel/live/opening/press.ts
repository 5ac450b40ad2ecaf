import type { Target, TargetKind } from './targets';

/**
 * What a press is made of, in order. Radix chooses a tab on mouse-down or focus and hears no click alone; most other
 * controls hear a click (2026). A key would go wherever the focus happens to be, and is never sent. Focus is told, not
 * moved: a hidden tab has none to give.
 */
const steps: Record<TargetKind, readonly string[]> = {
  'security-tab': ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focusin', 'focus'],
  'sessions-entry': ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'],
  more: ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'],
};

/**
 * Presses something that was identified. Immediately before each event it is identified anew: it must still be the only
 * one of its kind, the same element under the same name, and nothing that is never touched. Otherwise, and as soon as the
 * press has had its effect, the rest is left out.
 *
 * @param identify looks at the page as it is now
 * @returns whether any event was sent
 */
export async function press(target: Target, identify: () => Target | null): Promise<boolean> {
  let sent = false;
  for (const step of steps[target.kind]) {
    const now = identify();
    if (now?.element !== target.element || now.name !== target.name) break;
    target.element.dispatchEvent(eventOf(step, target.element));
    sent = true;
    // What the page makes of it, a framework does after the event.
    await turn();
  }
  return sent;
}

function eventOf(step: string, element: Element): Event {
  if (step.startsWith('focus')) return new FocusEvent(step, { bubbles: step === 'focusin', composed: true });
  const { left, top, width, height } = element.getBoundingClientRect();
  const how = {
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    buttons: step.endsWith('down') ? 1 : 0,
    detail: step === 'click' ? 1 : 0,
    clientX: left + width / 2,
    clientY: top + height / 2,
  };
  return step.startsWith('pointer')
    ? new PointerEvent(step, { ...how, pointerId: 1, pointerType: 'mouse', isPrimary: true })
    : new MouseEvent(step, how);
}

/** A turn of the event loop; timers come only once a second in a hidden tab. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
