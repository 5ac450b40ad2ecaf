import { createPortal } from 'preact/compat';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useLayer } from './dialog';
import { Icon, type IconName } from './icons';
import { words } from './live';
import { openSettings } from './place';

const initials = (name: string) =>
  name
    .split(' ')
    .map((part) => part[0])
    .join('');

interface Item {
  icon: IconName;
  label: string;
  testId?: string;
  choose?: () => void;
}

function Menu({ id, close }: { id: string; close: () => void }) {
  const w = words.value;
  const box = useRef<HTMLDivElement>(null);
  useLayer(close);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[tabindex]')?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [close]);
  const items: Item[] = [
    { icon: 'spark', label: w.upgrade },
    { icon: 'person', label: w.personalization, choose: () => openSettings('Personalization') },
    { icon: 'gear', label: w.settings, testId: 'settings-menu-item', choose: () => openSettings() },
    { icon: 'help', label: w.help },
    { icon: 'exit', label: w.logOutHere, testId: 'log-out-menu-item' },
  ];
  function move(event: KeyboardEvent, item: Item): void {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('[tabindex]') ?? [])];
    const at = all.indexOf(event.currentTarget as HTMLElement);
    if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all.at(at - 1)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') choose(item);
    else return;
    event.preventDefault();
  }
  function choose(item: Item): void {
    close();
    item.choose?.();
  }
  return createPortal(
    <div class="fixed z-50 start-2 bottom-16" data-radix-popper-content-wrapper="">
      <div
        role="menu"
        id={id}
        ref={box}
        data-state="open"
        class="bg-popover text-primary rounded-2xl shadow-long p-1.5 w-[240px] flex flex-col"
      >
        {items.map((item) => (
          <div
            role="menuitem"
            key={item.label}
            tabIndex={-1}
            data-testid={item.testId}
            class="menu-item flex items-center gap-2.5 text-sm"
            onClick={() => choose(item)}
            onKeyDown={(event) => move(event, item)}
          >
            <Icon name={item.icon} />
            {item.label}
          </div>
        ))}
      </div>
    </div>,
    document.body,
  );
}

/** The button opens on pointer-down or a key, as Radix's menus do, and not on a click alone. */
export function ProfileMenu({ name }: { name: string }) {
  const [open, setOpen] = useState(false);
  const id = `radix-${useId()}`;
  return (
    <>
      <button
        type="button"
        class="row-btn w-full flex items-center gap-2.5 text-start"
        data-testid="accounts-profile-button"
        aria-label={`${name}, ${words.value.profile}`}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-state={open ? 'open' : 'closed'}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(!open);
        }}
        onKeyDown={(event) => {
          if (!['Enter', ' ', 'ArrowDown'].includes(event.key)) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <span class="avatar">{initials(name)}</span>
        <span class="flex flex-col min-w-[0]">
          <span class="text-sm truncate">{name}</span>
          <span class="text-xs text-tertiary">{words.value.plan}</span>
        </span>
      </button>
      {open && <Menu id={id} close={() => setOpen(false)} />}
    </>
  );
}
