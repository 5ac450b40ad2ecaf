import { useEffect } from 'preact/hooks';
import { SessionHistory } from '../../history/session-history';
import { Icon } from '../../icon';
import { called } from '../../session/called';
import { Details } from '../../session/details';
import { MarkList } from '../../session/mark-list';
import { NextStep } from '../../session/next-step';
import { hrefOf } from '../../stores/route-store';
import { useStores } from '../../stores/stores';
import { Notes } from './notes';

/** One session in full, beside the list or instead of it. `path`: its account and id, from the address. */
export function Pane({ path }: { path: string[] }) {
  const { words, account, route, switchTo } = useStores();
  const { sessions: say } = words.review;
  const [owner, id = ''] = path;
  const watch = account.watches.value.find((one) => one.account === owner);
  const session = watch && Object.hasOwn(watch.sessions, id) ? watch.sessions[id] : undefined;
  const back = hrefOf('sessions', [], route.route.value.query);
  useEffect(() => {
    if (watch !== undefined && account.watch.value !== watch) switchTo(watch.account);
  }, [watch, account, switchTo]);
  return (
    <aside class="pane" aria-label={say.pane}>
      <div class="pane-head">
        <h2>{say.pane}</h2>
        <a class="button plain" href={back} aria-label={say.closePane}>
          <Icon name="close" />
        </a>
      </div>
      {session === undefined ? (
        <p>{say.unknownSession}</p>
      ) : (
        <>
          <h3 class="pane-title">{called(session, words)}</h3>
          <MarkList session={session} />
          <NextStep session={session} />
          <h3 class="aloud">{say.known}</h3>
          <Details session={session} id="pane-details" decisionsAbove={false} />
          <Notes session={session} />
          {watch !== undefined && <SessionHistory account={watch.account} session={session} />}
        </>
      )}
    </aside>
  );
}
