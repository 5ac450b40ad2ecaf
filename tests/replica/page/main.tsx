import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { recordTouches } from '../touches';
import { Chat } from './chat';
import { conversations } from './conversations';
import { refresh, view } from './live';
import { LogIn } from './log-in';
import { place } from './place';
import { Settings } from './settings';
import { Sidebar } from './sidebar';
import './base.css';
import './boxes.css';

/** Narrow windows show the chat alone until the sidebar is asked for. */
const sidebar = signal(false);
const toggle = () => {
  sidebar.value = !sidebar.value;
};

function App() {
  if (view.value === null) return null;
  if (!view.value.signedIn) return <LogIn />;
  return (
    <div class="flex h-full w-full overflow-hidden">
      <Sidebar open={sidebar.value} close={toggle} />
      <Chat showSidebar={toggle} />
      {place.value.settings && <Settings />}
    </div>
  );
}

recordTouches();
const app = document.querySelector('#app');
if (app) render(<App />, app);

await refresh();
// What happened meanwhile is seen when the page is looked at again, not pushed to it.
window.addEventListener('focus', refresh);
effect(() => {
  const chat = conversations.find(({ id }) => id === place.value.chat);
  document.title = chat?.title ?? 'ChatGPT';
});
