import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from './live';

/** The pieces that every settings tab is made of. */

export function TabTitle({ children }: { children: ComponentChildren }) {
  return (
    <div class="border-b border-light py-4 mb-1">
      <h3 class="text-lg font-normal">{children}</h3>
    </div>
  );
}

interface LineProps {
  label: ComponentChildren;
  about?: ComponentChildren;
  children?: ComponentChildren;
}

export function Line({ label, about, children }: LineProps) {
  return (
    <div class="flex items-center justify-between gap-4 py-3 border-b border-light last:border-b-0 min-h-[52px]">
      <div class="min-w-[0]">
        <div>{label}</div>
        {about && <div class="text-xs text-secondary mt-1 pe-6">{about}</div>}
      </div>
      {children}
    </div>
  );
}

export function Small({ children, danger }: { children: ComponentChildren; danger?: boolean }) {
  return (
    <button
      type="button"
      class={`btn relative ${danger ? 'btn-danger-outline' : 'btn-secondary'} btn-small shrink-0`}
    >
      {children}
    </button>
  );
}

export function Choice({ children }: { children: ComponentChildren }) {
  return (
    <button type="button" class="row-btn shrink-0 text-secondary" aria-haspopup="listbox">
      {children} ▾
    </button>
  );
}

export function Switch({ label, on }: { label: string; on: boolean }) {
  const [checked, setChecked] = useState(on);
  return (
    <button
      role="switch"
      type="button"
      class="switch shrink-0"
      aria-checked={checked}
      aria-label={label}
      data-state={checked ? 'checked' : 'unchecked'}
      onClick={() => setChecked(!checked)}
    >
      <span class="sr-only">{checked ? words.value.on : words.value.off}</span>
    </button>
  );
}
