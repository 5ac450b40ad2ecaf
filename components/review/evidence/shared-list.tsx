import type { Shared } from '../../../lib/evidence/merge';
import { tame } from '../../../lib/words/shown';
import { Icon } from '../../icon';
import { useStores } from '../../stores/stores';
import { More, useBeginning } from '../places/more';

/** What several accounts have in common. */
export function SharedList({ shared }: { shared: Shared[] }) {
  const { words } = useStores();
  const { reports: say } = words.review.evidence;
  const beginning = useBeginning(shared);
  return (
    <section class="inventory shared" aria-labelledby="shared-title">
      <h3 id="shared-title">{say.shared}</h3>
      {shared.length === 0 ? (
        <p class="soft">{say.sharedNone}</p>
      ) : (
        <>
          <p class="note soft">{say.sharedNote}</p>
          <ul>
            {beginning.shown.map(({ kind, value, who }, i) => (
              <li key={i}>
                <span class="mark" data-tone="attention">
                  <Icon name={kind === 'device' ? 'unknown' : 'place'} />
                  {say.sharedKind[kind]}
                </span>
                <bdi class="own-name">{tame(value)}</bdi>
                <span class="soft">{say.alsoIn(who.length)}:</span>
                <span>
                  {who.slice(0, 20).map((one, j) => (
                    <>
                      {j > 0 && ', '}
                      <bdi>{tame(one)}</bdi>
                    </>
                  ))}
                  {who.length > 20 && '…'}
                </span>
              </li>
            ))}
          </ul>
          <More {...beginning} />
        </>
      )}
    </section>
  );
}
