import { useState } from 'preact/hooks';
import { needsAttention } from '../../lib/watch/attention';
import { Icon } from '../icon';
import { useStores } from '../stores/stores';

export function Header() {
  const { words, actions, surface } = useStores();
  return (
    <header class="header">
      <span class="product">{words.product}</span>
      <AccountPicker />
      <div class="surfaces">
        {actions.openSidePanel !== null && surface === 'popup' && <BesideThePage />}
        <button type="button" class="button plain" onClick={() => actions.openReview('')}>
          <Icon name="roll" />
          {words.openReview}
        </button>
      </div>
    </header>
  );
}

/** A popup closes at the first click into the page; the panel beside it stays. */
function BesideThePage() {
  const { words, actions } = useStores();
  const [refused, setRefused] = useState(false);
  const open = async () => {
    // Within the click: nothing may be awaited before.
    if (await actions.openSidePanel?.()) close();
    else setRefused(true);
  };
  return (
    <button
      type="button"
      class="button plain"
      aria-label={words.openSidePanel}
      title={words.openSidePanel}
      onClick={open}
    >
      {refused ? <span role="status">{words.noSidePanel}</span> : <Icon name="beside" />}
    </button>
  );
}

/** Whose sessions these are; a choice when several accounts are known. */
export function AccountPicker() {
  const { words, account, switchTo } = useStores();
  const watches = account.watches.value;
  const current = account.watch.value;
  return (
    <>
      {watches.length > 1 && (
        <select
          class="picker"
          aria-label={words.account}
          value={current?.account ?? ''}
          onChange={(event) => switchTo(event.currentTarget.value)}
        >
          {watches.map((watch, index) => (
            <option key={watch.account} value={watch.account}>
              {words.accountNeeds(
                words.accountName(index + 1),
                Object.values(watch.sessions).filter(needsAttention).length,
              )}
            </option>
          ))}
        </select>
      )}
      {watches.length === 1 && <span class="soft">{words.accountName(1)}</span>}
    </>
  );
}
