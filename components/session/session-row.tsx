import { useId } from 'preact/hooks';
import type { TrackedSession } from '../../lib/model';
import { isolated, tame } from '../../lib/words/shown';
import { Icon } from '../icon';
import { useStores } from '../stores/stores';
import { commonDecisions, Decide } from './decide';
import { Details } from './details';
import { deviceIcon } from './device-kind';
import { MarkList } from './mark-list';
import { NextStep } from './next-step';
import { Score } from './score';
import { SignIn } from './sign-in';

/** One session. `asks`: the owner is asked to decide, so the decisions stand in the row and not in its details. */
export function SessionRow({ session, asks }: { session: TrackedSession; asks: boolean }) {
  const { words, view } = useStores();
  const details = useId();
  const { id, row } = session;
  const opened = view.opened.value.has(id);
  const disclosure = { opened, controls: details, onOpen: () => view.toggle(id) };
  const name = tame(session.name ?? '');
  const device = tame(row.device);
  const place = isolated(row.location);
  return (
    <li class="session" data-session={id}>
      <Icon name={deviceIcon(device)} />
      <div class="face">
        <div class="title">
          <h3>
            {name !== '' && (
              <>
                <bdi>{name}</bdi>{' '}
              </>
            )}
            {device === '' ? (
              <span class="missing">{words.noDevice}</span>
            ) : (
              <bdi class={name === '' ? undefined : 'label'}>{device}</bdi>
            )}
          </h3>
          <Score session={session} {...disclosure} />
        </div>
        <div class="facts">
          <Apps apps={row.apps} />
          {place === null ? (
            <span class="missing">{words.noPlace}</span>
          ) : (
            <span class="place">{words.around(place)}</span>
          )}
          <SignIn row={row} {...disclosure} />
          <MarkList session={session} />
        </div>
        {asks && <Decide session={session} decisions={commonDecisions} />}
        <NextStep session={session} />
        {opened && <Details session={session} id={details} decisionsAbove={asks} />}
      </div>
    </li>
  );
}

function Apps({ apps }: { apps: string[] }) {
  const { words } = useStores();
  if (apps.length === 0) return <span class="missing">{words.noApps}</span>;
  return (
    <ul class="apps" aria-label={words.apps}>
      {apps.map((app) => (
        <li key={app} class="app">
          <bdi>{tame(app)}</bdi>
        </li>
      ))}
    </ul>
  );
}
