/** Everything that presses a control, whoever sends it. */
const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'focusin', 'submit'];

const CONTROL =
  'a, button, input, summary, [role="tab"], [role="button"], [role="menuitem"], [role="switch"]';

/** Tells the server of every event on a control of the page, by the name of the control: a test asks afterwards. */
export function recordTouches(): void {
  for (const kind of kinds) {
    document.addEventListener(
      kind,
      ({ target }) => {
        const control = target instanceof Element ? target.closest(CONTROL) : null;
        if (!control) return;
        const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
        void fetch('/__replica/touched', { method: 'POST', body: `${kind} ${name.trim()}`, keepalive: true });
      },
      { capture: true },
    );
  }
}
