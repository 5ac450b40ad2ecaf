import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Dialog } from './dialog';
import { Icon, type IconName } from './icons';
import { listen, refresh, view, words } from './live';
import { closeSettings, openSettings, place, type TabName, tabs } from './place';
import { Security } from './security';
import { panelPlaces } from './sessions/place';
import { AccountTab, Connectors, DataControls, General, Notifications, Personalization } from './tabs';
import type { Words } from './words';

const shown: Record<TabName, { icon: IconName; label: keyof Words; content: () => JSX.Element | null }> = {
  General: { icon: 'gear', label: 'general', content: General },
  Notifications: { icon: 'bell', label: 'notifications', content: Notifications },
  Personalization: { icon: 'person', label: 'personalization', content: Personalization },
  Connectors: { icon: 'grid', label: 'apps', content: Connectors },
  DataControls: { icon: 'data', label: 'dataControls', content: DataControls },
  Security: { icon: 'shield', label: 'security', content: Security },
  Account: { icon: 'badge', label: 'account', content: AccountTab },
};

/** Radix lets the keyboard reach the content of a tab as a whole. */
const reachable = { tabIndex: 0 };

function TabList({ id, chosen }: { id: string; chosen: TabName }) {
  const list = useRef<HTMLDivElement>(null);
  function move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (tabs.indexOf(chosen) + step + tabs.length) % tabs.length;
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  }
  return (
    <div
      role="tablist"
      ref={list}
      aria-orientation="vertical"
      class="tab-list shrink-0 flex md:flex-col px-2 pb-2 overflow-x-auto"
      onKeyDown={move}
    >
      {tabs.map((name) => {
        // As in Radix: pointer-down, mouse-down and focus choose a tab; a click alone does nothing.
        const choose = (event: Event) => {
          if (event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey)) event.preventDefault();
          else if (place.value.settings !== name) openSettings(name);
        };
        const selected = name === chosen;
        return (
          <button
            role="tab"
            key={name}
            type="button"
            id={`${id}-trigger-${name}`}
            aria-controls={`${id}-content-${name}`}
            aria-selected={selected}
            data-state={selected ? 'active' : 'inactive'}
            data-orientation="vertical"
            data-testid={`${name.toLowerCase()}-tab`}
            tabIndex={selected ? 0 : -1}
            class="row-btn flex items-center gap-2 text-sm text-start whitespace-nowrap selected:bg-hover"
            onPointerDown={choose}
            onMouseDown={choose}
            onFocus={choose}
          >
            <Icon name={shown[name].icon} />
            {words.value[shown[name].label]}
          </button>
        );
      })}
    </div>
  );
}

/** The settings, a modal dialog over whatever the page shows. */
export function Settings() {
  const id = `radix-${useId()}`;
  const chosen = place.value.settings ?? 'General';
  // Changes come in live only while somebody may be looking at the panel.
  useEffect(() => {
    refresh();
    return listen();
  }, []);
  const Content = shown[chosen].content;
  return (
    <Dialog
      title={words.value.settings}
      close={closeSettings}
      insideBackdrop={view.value ? panelPlaces[view.value.layout].insideBackdrop : false}
      class="settings-box z-50 rounded-2xl overflow-hidden flex flex-col md:flex-row"
      testId="modal-settings"
    >
      <div class="md:w-[216px] shrink-0 flex flex-col bg-popover border-e border-light">
        <div class="px-3 pt-3 pb-2">
          <button
            type="button"
            class="icon-btn"
            aria-label={words.value.close}
            data-testid="close-button"
            onClick={closeSettings}
          >
            <Icon name="close" />
          </button>
        </div>
        <TabList id={id} chosen={chosen} />
      </div>
      <div
        role="tabpanel"
        key={chosen}
        id={`${id}-content-${chosen}`}
        aria-labelledby={`${id}-trigger-${chosen}`}
        data-state="active"
        data-orientation="vertical"
        {...reachable}
        class="relative flex-1 min-w-[0] overflow-y-auto px-4 pb-4 text-sm"
      >
        <Content />
      </div>
    </Dialog>
  );
}
