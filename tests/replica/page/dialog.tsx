import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { createPortal } from 'preact/compat';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

/** Open layers, the topmost last: Escape closes only that one. */
const layers: (() => void)[] = [];

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const close = layers.at(-1);
  if (!close) return;
  event.preventDefault();
  close();
});

/** Closes by Escape while it is the topmost layer. */
export function useLayer(close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useLayoutEffect(() => {
    const layer = () => latest.current();
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
    };
  }, []);
}

/** While a modal layer is open, everything else in the body is hidden from assistive technology, earlier dialogs too. */
function hideOthers(own: Element): () => void {
  const others = [...document.body.children].filter(
    (element) => !element.contains(own) && !element.hasAttribute('aria-hidden'),
  );
  for (const other of others) {
    other.setAttribute('aria-hidden', 'true');
    other.setAttribute('data-aria-hidden', 'true');
  }
  return () => {
    for (const other of others) {
      other.removeAttribute('aria-hidden');
      other.removeAttribute('data-aria-hidden');
    }
  };
}

const focusable = 'button:not(:disabled):not([tabindex="-1"]),a[href],input,[tabindex="0"]';

function keepFocus(event: KeyboardEvent, within: Element): void {
  if (event.key !== 'Tab') return;
  const stops = [...within.querySelectorAll<HTMLElement>(focusable)];
  const edge = event.shiftKey ? stops.at(0) : stops.at(-1);
  const around = event.shiftKey ? stops.at(-1) : stops.at(0);
  if (document.activeElement !== edge && within.contains(document.activeElement)) return;
  event.preventDefault();
  around?.focus();
}

interface DialogProps {
  title: string;
  close: () => void;
  class: string;
  children: ComponentChildren;
  role?: 'dialog' | 'alertdialog';
  /** Whether the dialog stands inside its backdrop or after it, both being children of the body. */
  insideBackdrop?: boolean;
  testId?: string;
}

/** A modal dialog as Radix makes them: a portal at the end of the body, focus kept inside. */
export function Dialog({ title, close, children, role, insideBackdrop, testId, ...style }: DialogProps) {
  const name = `radix-${useId()}`;
  const box = useRef<HTMLDivElement>(null);
  useLayer(close);
  useLayoutEffect(() => {
    const own = box.current;
    if (!own) return;
    const before = document.activeElement;
    const show = hideOthers(own);
    own.focus();
    return () => {
      show();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  const attributes = {
    role: role ?? 'dialog',
    id: name,
    'aria-labelledby': `${name}-title`,
    tabIndex: -1,
    'data-state': 'open',
    'data-testid': testId,
    onKeyDown: (event: TargetedKeyboardEvent<HTMLDivElement>) => keepFocus(event, event.currentTarget),
  };
  const content = (
    <div ref={box} {...attributes} class={`bg-popover text-primary shadow-long ${style.class}`}>
      <h2 id={`${name}-title`} class="sr-only">
        {title}
      </h2>
      {children}
    </div>
  );
  const backdrop = {
    'data-state': 'open',
    class: 'fixed inset-0 z-50 bg-backdrop flex items-center justify-center',
    onPointerDown: (event: PointerEvent) => {
      if (event.target === event.currentTarget) close();
    },
  };
  return createPortal(
    insideBackdrop ? (
      <div {...backdrop}>{content}</div>
    ) : (
      <>
        <div {...backdrop} />
        {content}
      </>
    ),
    document.body,
  );
}
