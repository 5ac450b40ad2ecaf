import { render } from 'preact';
import { useState } from 'preact/hooks';
import { ask, listen, view } from '../page/live';
import { elsewhere, strangers } from '../people';
import { Add } from './add';
import { List } from './list';
import { Options } from './options';
import type { Perform } from './perform';
import './controls.css';

/** What was done last, told to screen readers too. */
function Controls() {
  const [said, setSaid] = useState('Nothing done yet.');
  const now = view.value;
  if (!now) return <p>Waiting for the replica.</p>;
  const perform: Perform = (text, action) => {
    ask(action).then(
      () => setSaid(text),
      (error: unknown) => setSaid(`Not done: ${error}`),
    );
  };
  return (
    <main>
      <header>
        <h1>Replica controls</h1>
        <p role="status">{said}</p>
        <p>
          <a href="/#settings/Security" target="replica">
            Open the security settings
          </a>
          <a href="/?stream" target="replica">
            Open a chat with a running answer
          </a>
          <a href="/c/imitation" target="replica">
            Open the chat that imitates the panel
          </a>
        </p>
      </header>
      <Add strangers={strangers} perform={perform} />
      <List now={now} places={elsewhere} perform={perform} />
      <Options now={now} perform={perform} />
    </main>
  );
}

const app = document.querySelector('#app');
if (app) render(<Controls />, app);
listen();
