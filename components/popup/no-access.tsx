import { useState } from 'preact/hooks';
import { useStores } from '../stores/stores';

/** The browser keeps Rollcall from the site: without this line an old list would look like a quiet one. */
export function NoAccess() {
  const { words, actions, roll } = useStores();
  const [said, setSaid] = useState('');
  const allow = async () => {
    const allowed = await actions.allowSite().catch(() => false);
    if (!allowed) return setSaid(words.access.denied);
    // This line goes away with its button; the status is what to look at then.
    document.querySelector<HTMLElement>('h1')?.focus();
    await roll.load();
  };
  return (
    <section class="no-access" aria-label={words.access.sentence}>
      <p class="lead">{words.access.sentence}</p>
      <p>{words.access.why}</p>
      <button type="button" class="button primary" onClick={allow}>
        {words.access.allow}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}
