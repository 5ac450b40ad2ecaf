import { useEffect, useRef } from 'preact/hooks';
import { needsAttention } from '../../lib/watch/attention';
import { Icon } from '../icon';
import { AccountPicker } from '../popup/header';
import { hrefOf, viewNames } from '../stores/route-store';
import { useStores } from '../stores/stores';
import { views } from './views';

/** Where one can go, and for which account. */
export function Nav() {
  const { words, route, account } = useStores();
  const current = route.route.value.view;
  const waiting = Object.values(account.watch.value?.sessions ?? {}).filter(needsAttention).length;
  const list = useRef<HTMLUListElement>(null);
  // Where there is little room the way is a strip that scrolls sideways: where one is stays in view.
  useEffect(() => {
    const here = list.current?.querySelector('[aria-current="page"]');
    here?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [current]);
  return (
    <nav class="nav" aria-label={words.review.nav}>
      <div class="nav-head">
        <span class="product">{words.product}</span>
        <AccountPicker />
      </div>
      <ul ref={list}>
        {viewNames.map((name) => (
          <li key={name}>
            <a href={hrefOf(name)} aria-current={name === current ? 'page' : undefined}>
              <Icon name={views[name].icon} />
              <span>{words.review.views[name]}</span>
              {name === 'sessions' && waiting > 0 && (
                <span class="badge">
                  <span aria-hidden="true">{waiting.toLocaleString(words.language)}</span>
                  <span class="aloud">{words.review.needsYou(waiting)}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
