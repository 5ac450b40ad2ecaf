import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon';
import { viewNames } from '../stores/route-store';
import { type Stores, useStores } from '../stores/stores';
import { Keys } from './keys';

/** Keys that work everywhere on the page, and the list of all keys under "?". */
export function Shortcuts() {
  const stores = useStores();
  const { words } = stores;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const hear = keysOf(stores, () => {
      const list = dialog.current;
      if (list?.open) list.close();
      else list?.showModal();
    });
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [stores]);
  return (
    <>
      <button
        type="button"
        class="button plain open-shortcuts"
        aria-label={words.review.shortcuts.open}
        onClick={() => dialog.current?.showModal()}
      >
        <kbd>?</kbd>
      </button>
      <dialog class="dialog" ref={dialog} aria-labelledby="shortcuts-title">
        <div class="dialog-head">
          <h2 id="shortcuts-title">{words.review.shortcuts.title}</h2>
          <button
            type="button"
            class="button plain"
            aria-label={words.review.shortcuts.close}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        {!stores.settings.current.value.policy.single_key_shortcuts && (
          <p class="attention">{words.review.shortcuts.off}</p>
        )}
        <Keys keys={Object.entries(words.review.shortcuts.keys(viewNames.length))} />
      </dialog>
    </>
  );
}

/** A key that is not meant for a field, with what it does. */
function keysOf(
  { route, judging, settings }: Stores,
  toggleList: () => void,
): (event: KeyboardEvent) => void {
  let going = false;
  return (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const wasGoing = going;
    going = false;
    if (event.defaultPrevented || altKey) return;
    const search = () => {
      event.preventDefault();
      const focus = () => document.querySelector<HTMLInputElement>('.search input')?.focus();
      if (route.route.value.view === 'sessions') return focus();
      route.go('sessions');
      // After the view that holds it is drawn.
      requestAnimationFrame(() => requestAnimationFrame(focus));
    };
    // The browser's own search sees only the rows in view.
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'f' && route.route.value.view === 'sessions')
      return search();
    if (ctrlKey || metaKey || isTyping(event.target)) return;
    if (!settings.current.value.policy.single_key_shortcuts) return;
    if (wasGoing && /^[1-9]$/.test(key)) {
      const to = viewNames[Number(key) - 1];
      if (to !== undefined) route.go(to);
      return;
    }
    switch (key.toLowerCase()) {
      case '?':
        event.preventDefault();
        return toggleList();
      case '/':
        return search();
      case 'z':
        void judging.undo();
        return;
      case 'g':
        going = true;
    }
  };
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.localName)) &&
  !(target instanceof HTMLInputElement && target.type === 'checkbox');
