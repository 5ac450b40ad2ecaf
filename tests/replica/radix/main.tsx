/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { recordTouches } from '../touches';
import { Settings } from './settings';
import { refresh, useWorld } from './world';
import '../page/base.css';
import '../page/boxes.css';

/** The tab of the settings that the address asks for; null: none is open. */
function asked(): string | null {
  const [, open, tab] = /^#(settings)(?:\/(\w+))?/.exec(location.hash) ?? [];
  return open ? (tab ?? 'General') : null;
}

function Page() {
  const world = useWorld();
  const [open, setOpen] = useState<string | null>(asked);
  useEffect(() => {
    const follow = () => setOpen(asked());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  if (!world) return null;
  const { now, words } = world;
  const go = (tab: string | null) => {
    history.replaceState(null, '', tab === null ? location.pathname : `#settings/${tab}`);
    setOpen(tab);
  };
  // How much of a deep link the page follows.
  const first = now.link === 'tab' ? open : now.link === 'settings' && open !== null ? 'General' : null;
  return (
    <div className="flex h-full w-full overflow-hidden">
      <nav className="shrink-0 flex flex-col justify-between p-4 border-e border-light">
        <a href="/">{words.newChat}</a>
        <button type="button" aria-haspopup="menu" data-testid="accounts-profile-button">
          {now.account.name}
        </button>
      </nav>
      <main className="flex-1 p-6">
        <h1>{words.greeting}</h1>
        <textarea aria-label={words.ask} />
      </main>
      {open !== null && first !== null && (
        <Settings first={first} now={now} words={words} close={() => go(null)} />
      )}
    </div>
  );
}

recordTouches();
const app = document.querySelector('#app');
if (app) createRoot(app).render(<Page />);
await refresh();
