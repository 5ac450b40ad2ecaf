import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Flip } from '../../../lib/watch/trial';
import { isolated, tame } from '../../../lib/words/shown';
import { Icon } from '../../icon';
import { called } from '../../session/called';
import { figure } from '../../session/figures';
import type { Proposed } from '../../stores/settings-store';
import { useStores } from '../../stores/stores';
import { PolicySimulation } from './policy-simulation';
import { keysInWords, nameOf, refusedInWords, valueInWords } from './policy-words';
import { toSection } from './to-section';

/** What a team's policy would change, before it does; or why it cannot be used. */
export function PolicyPreview() {
  const { words, settings } = useStores();
  const say = words.review.settings.policy;
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const proposed = settings.proposed.value;
  useLayoutEffect(() => {
    // What was asked for has come: the eye and the reading voice go there.
    if (proposed !== null) heading.current?.focus();
  }, [proposed]);
  const take = async () => {
    if (!(await settings.take())) return;
    setSaid(say.taken);
    toSection('policy');
  };
  const leave = () => {
    settings.leave();
    setSaid(say.left);
    toSection('policy');
  };
  return (
    <>
      {proposed !== null && (
        <div class="policy-preview" data-state={proposed.state}>
          <h3 tabIndex={-1} ref={heading}>
            <Title proposed={proposed} />
          </h3>
          {proposed.state === 'ready' ? (
            <Ready proposed={proposed} take={take} leave={leave} />
          ) : (
            <NotUsable proposed={proposed} leave={leave} />
          )}
        </div>
      )}
      <p role="status">{proposed === null && said}</p>
    </>
  );
}

function Title({ proposed }: { proposed: Proposed }) {
  const stores = useStores();
  const say = stores.words.review.settings.policy;
  if (proposed.state !== 'ready') return <>{say.unreadable}</>;
  return <bdi>{proposed.about === null ? say.previewNone : say.preview(nameOf(proposed.about, stores))}</bdi>;
}

function NotUsable({
  proposed,
  leave,
}: {
  proposed: Exclude<Proposed, { state: 'ready' }>;
  leave: () => void;
}) {
  const stores = useStores();
  const { words } = stores;
  const say = words.review.settings.policy;
  return (
    <>
      {proposed.state === 'refused' ? (
        <p>{refusedInWords(proposed.refused, stores)}</p>
      ) : (
        <ul class="problems">
          {proposed.problems.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <bdi>{say.problem(tame(path), message)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p>{say.staysInForce}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={leave}>
          {words.close}
        </button>
      </div>
    </>
  );
}

interface ReadyProps {
  proposed: Extract<Proposed, { state: 'ready' }>;
  take: () => void;
  leave: () => void;
}

function Ready({ proposed, take, leave }: ReadyProps) {
  const stores = useStores();
  const { words, judging } = stores;
  const { settings: view, policy: keys } = words.review;
  const say = view.policy;
  const { proposal, released, flagged, warnings, given } = proposed;
  const { changes, locked, unlocked, idle } = proposal;
  return (
    <>
      {changes.length === 0 && <p>{say.nothing}</p>}
      <ul class="changes-list">
        {changes.map(({ key, before, after }) => (
          <li key={key}>
            <bdi>
              {say.change(keys.key[key], valueInWords(key, before, stores), valueInWords(key, after, stores))}
            </bdi>
          </li>
        ))}
      </ul>
      {released.length > 0 ? (
        <div class="released">
          <p>
            <Icon name="attention" /> {say.released(released.length)}
          </p>
          <Flips flips={released} />
        </div>
      ) : (
        changes.length > 0 && <p>{say.releasedNone}</p>
      )}
      {flagged.length > 0 && (
        <>
          <p>{say.flagged(flagged.length)}</p>
          <Flips flips={flagged} />
        </>
      )}
      {locked.length > 0 && <p>{say.locks(keysInWords(locked, stores))}</p>}
      {unlocked.length > 0 && <p>{say.unlocks(keysInWords(unlocked, stores))}</p>}
      {idle.length > 0 && <p>{say.idle(keysInWords(idle, stores))}</p>}
      {warnings.length > 0 && (
        <>
          <p>{say.warnings}</p>
          <ul class="problems">
            {warnings.map(({ path, message }) => (
              <li key={path}>
                <bdi>{say.problem(tame(path), message)}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <PolicySimulation policy={proposal.after.policy} />
      <div class="buttons">
        <button type="button" class="button primary" disabled={judging.busy.value} onClick={take}>
          {given === null ? say.takeNone : say.take}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say.leave}
        </button>
      </div>
    </>
  );
}

/** So many are named; of the others it is said how many there are. */
const MOST = 12;

function Flips({ flips }: { flips: Flip[] }) {
  const { words, locale } = useStores();
  const say = words.review.settings.policy;
  const scored = ({ score, suggestion }: Flip['before']) =>
    words.score(figure(score, locale), words.suggestion[suggestion]);
  return (
    <ul class="flips">
      {flips.slice(0, MOST).map(({ account, session, before, after }) => (
        <li key={`${account} ${session.id}`}>
          <bdi>
            {say.flip(
              called(session, words),
              isolated(session.row.location) ?? words.noPlace,
              scored(before),
              scored(after),
            )}
          </bdi>
        </li>
      ))}
      {flips.length > MOST && <li>{say.moreFlips(flips.length - MOST)}</li>}
    </ul>
  );
}
