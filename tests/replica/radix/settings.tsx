/** @jsxImportSource react */
import * as Dialog from '@radix-ui/react-dialog';
import * as Tabs from '@radix-ui/react-tabs';
import { useState } from 'react';
import type { View } from '../model';
import type { Words } from '../page/words';
import { Panel } from './panel';

interface PartProps {
  now: View;
  words: Words;
}

/** Named as the real page names them; what stands in them does not matter here but for Security. */
const tabs = ['General', 'Notifications', 'DataControls', 'Security', 'Account'] as const;
const labels: Record<(typeof tabs)[number], keyof Words> = {
  General: 'general',
  Notifications: 'notifications',
  DataControls: 'dataControls',
  Security: 'security',
  Account: 'account',
};

/** The settings, by the libraries that the real page is said to use. */
export function Settings({ first, now, words, close }: PartProps & { first: string; close: () => void }) {
  const [tab, setTab] = useState(first);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-50 bg-backdrop" />
        <Dialog.Content
          aria-describedby={undefined}
          className="settings-box z-50 rounded-2xl overflow-hidden flex flex-col md:flex-row bg-popover text-primary"
        >
          <Dialog.Title className="sr-only">{words.settings}</Dialog.Title>
          <Tabs.Root
            value={tab}
            onValueChange={setTab}
            orientation="vertical"
            className="flex flex-1 min-w-[0]"
          >
            <Tabs.List className="tab-list shrink-0 flex md:flex-col px-2 pb-2">
              {tabs.map((name) => (
                <Tabs.Trigger key={name} value={name} className="row-btn text-sm text-start">
                  {String(words[labels[name]])}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            {tabs.map((name) => (
              <Tabs.Content key={name} value={name} className="flex-1 overflow-y-auto px-4 pb-4 text-sm">
                {name === 'Security' ? (
                  <Security now={now} words={words} />
                ) : (
                  <h3 className="text-lg font-normal py-3">{String(words[labels[name]])}</h3>
                )}
              </Tabs.Content>
            ))}
          </Tabs.Root>
          <Dialog.Close className="icon-btn" aria-label={words.close}>
            ×
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Security({ now, words }: PartProps) {
  if (now.panel === 'empty') return null;
  return (
    <>
      <h3 className="text-lg font-normal py-3">{words.security}</h3>
      <div className="flex justify-between py-3">
        <span>{words.mfa}</span>
        <button type="button" role="switch" aria-checked="true" aria-label={words.mfa} />
      </div>
      <h4 className="font-semibold">{words.passkeys}</h4>
      <div className="flex justify-between py-3">
        <span>MacBook Pro</span>
        <button type="button" className="btn">
          {words.remove}
        </button>
      </div>
      <div className="flex justify-between py-3">
        <span>{words.thisDevice}</span>
        <button type="button" className="btn">
          {words.logOutHere}
        </button>
      </div>
      {now.panel !== 'sso' && <Sessions now={now} words={words} />}
    </>
  );
}

/** The entry, which opens a dialog over the settings. */
function Sessions({ now, words }: PartProps) {
  return (
    <section className="pt-4">
      <h4 className="font-semibold pb-1">{words.sessions}</h4>
      <Dialog.Root>
        <Dialog.Trigger className="entry w-full flex items-center justify-between gap-4 py-3 text-start">
          <span className="flex flex-col">
            <span>{words.activeSessions}</span>
            <span className="text-xs text-secondary mt-1">{words.activeSessionsAbout}</span>
          </span>
          <span>{now.sessions.length}</span>
        </Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Overlay className="fixed inset-0 z-50 bg-backdrop" />
          <Dialog.Content
            aria-describedby={undefined}
            className="sessions-box z-50 rounded-2xl overflow-hidden flex flex-col text-sm bg-popover text-primary"
          >
            <Dialog.Title className="text-lg px-5 py-3">{words.activeSessions}</Dialog.Title>
            <Panel now={now} words={words} />
            <Dialog.Close className="icon-btn" aria-label={words.close}>
              ×
            </Dialog.Close>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </section>
  );
}
