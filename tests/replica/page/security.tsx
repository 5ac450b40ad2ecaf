import { effect, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Dialog } from './dialog';
import { Icon } from './icons';
import { view, words } from './live';
import { place } from './place';
import { Panel } from './sessions/panel';
import { panelPlaces } from './sessions/place';
import { Line, Small, Switch, TabTitle } from './setting';

/** Whether Active sessions has been opened. */
const opened = signal(false);
// Another tab, or closing the settings, closes the panel.
effect(() => {
  if (place.value.settings !== 'Security') opened.value = false;
});

/** Passkeys and trusted devices have names, dates and buttons too, and are no sessions. */
function SignInMethods() {
  const w = words.value;
  const day = new Intl.DateTimeFormat(w.lang, { dateStyle: 'medium' });
  return (
    <>
      <h4 class="font-semibold pt-4 pb-1">{w.signInMethods}</h4>
      <Line label={w.mfa} about={w.mfaAbout}>
        <Switch label={w.mfa} on />
      </Line>
      <Line label={w.authenticator}>
        <Small>{w.manage}</Small>
      </Line>
      <Line label={w.textMessage} about="••• ••• 4471">
        <Small>{w.remove}</Small>
      </Line>
      <h4 class="font-semibold pt-4 pb-1">{w.passkeys}</h4>
      <Line label={w.passkeysAbout}>
        <Small>{w.addPasskey}</Small>
      </Line>
      {[
        ['MacBook Pro', Date.UTC(2026, 4, 3, 12)],
        ['Security key', Date.UTC(2025, 10, 21, 12)],
      ].map(([name, at]) => (
        <Line key={name} label={name} about={`${w.created} ${day.format(Number(at))}`}>
          <Small>{w.remove}</Small>
        </Line>
      ))}
      <h4 class="font-semibold pt-4 pb-1">{w.trustedDevices}</h4>
      <p class="text-xs text-secondary">{w.trustedDevicesAbout}</p>
      {['MacBook Pro · macOS 26.1', 'iPhone 15 · iOS 26.6.2'].map((name, index) => (
        <Line key={name} label={name} about={`${w.added} ${day.format(Date.UTC(2026, 2 + index, 8, 12))}`}>
          <Small>{w.remove}</Small>
        </Line>
      ))}
      <Line label={w.thisDevice}>
        <Small>{w.logOutHere}</Small>
      </Line>
    </>
  );
}

function Entry({ count, expanded }: { count: number; expanded: boolean | undefined }) {
  const w = words.value;
  return (
    <button
      type="button"
      class="entry w-full flex items-center justify-between gap-4 py-3 text-start"
      aria-expanded={expanded}
      onClick={() => {
        opened.value = !opened.value;
      }}
    >
      <span class="flex flex-col min-w-[0]">
        <span>{w.activeSessions}</span>
        <span class="text-xs text-secondary mt-1">{w.activeSessionsAbout}</span>
      </span>
      <span class="flex items-center gap-2 text-secondary shrink-0">
        <span>{count}</span>
        <Icon name="chevron" class={`size-4 ${expanded ? 'rotate-90' : 'rtl:flip'}`} />
      </span>
    </button>
  );
}

/** Unfolded at the end of the tab, and scrolled to, as it would be below the edge otherwise. */
function Inline() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView(), []);
  return (
    <div ref={box} class="min-h-[520px]">
      <Panel />
    </div>
  );
}

/** The Security tab, and the panel in whichever of its places the layout calls for. */
export function Security() {
  const now = view.value;
  if (!now || now.panel === 'empty') return null;
  const w = words.value;
  const { place: where } = panelPlaces[now.layout];
  const close = () => {
    opened.value = false;
  };
  const open = opened.value && now.panel !== 'sso';

  if (open && where === 'view') {
    return (
      <>
        <div class="flex items-center gap-2 border-b border-light py-3">
          <button type="button" class="icon-btn" aria-label={w.back} onClick={close}>
            <Icon name="back" class="rtl:flip" />
          </button>
          <h3 class="text-lg font-normal">{w.activeSessions}</h3>
        </div>
        <Panel />
      </>
    );
  }
  return (
    <>
      <TabTitle>{w.security}</TabTitle>
      <SignInMethods />
      {now.panel !== 'sso' && (
        <section class="pt-4">
          <h4 class="font-semibold pb-1">{w.sessions}</h4>
          <Entry count={now.sessions.length} expanded={where === 'inline' ? open : undefined} />
          {open && where === 'inline' && <Inline />}
        </section>
      )}
      {open && where === 'dialog' && (
        <Dialog
          title={w.activeSessions}
          close={close}
          insideBackdrop={panelPlaces[now.layout].insideBackdrop}
          class="sessions-box z-50 rounded-2xl overflow-hidden flex flex-col text-sm"
        >
          <div class="flex items-center justify-between px-5 py-3 border-b border-light">
            <div class="text-lg">{w.activeSessions}</div>
            <button
              type="button"
              class="icon-btn"
              aria-label={w.close}
              data-testid="close-button"
              onClick={close}
            >
              <Icon name="close" />
            </button>
          </div>
          <div class="overflow-y-auto px-5 pb-4">
            <Panel />
          </div>
        </Dialog>
      )}
    </>
  );
}
