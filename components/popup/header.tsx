import { needsAttention } from '../../lib/watch/attention';
import { useStores } from '../stores/stores';

export function Header() {
  const { words } = useStores();
  return (
    <header class="header">
      <span class="product">{words.product}</span>
      <AccountPicker />
    </header>
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
