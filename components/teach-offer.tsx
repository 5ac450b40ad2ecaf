import { useState } from 'preact/hooks';
import { Icon } from './icon';
import { useStores } from './stores/stores';

/** Leads to the tab with the list, where its owner shows how it is read. What became of it is said beside the button, and aloud. */
export function TeachOffer({ plain = false }: { plain?: boolean }) {
  const { words, actions } = useStores();
  const [said, setSaid] = useState('');
  const teach = async () => {
    setSaid('');
    try {
      setSaid(words.teach.outcome[await actions.teach()]);
    } catch (error) {
      setSaid(words.teach.failed(error instanceof Error ? error.message : ''));
    }
  };
  return (
    <div class="teach-offer">
      <button type="button" class={plain ? 'button plain' : 'button'} onClick={teach}>
        <Icon name="open" />
        {words.teach.button}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
