import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { TrackedSession } from '../../lib/model';
import type { Groups } from '../groups';
import { Icon } from '../icon';
import { keepFocus } from '../session/keep-focus';
import { SessionRow } from '../session/session-row';
import { useStores } from '../stores/stores';

/** All sessions that pass the filter: what asks for the owner open, the rest folded. */
export function SessionGroups({ groups }: { groups: Groups }) {
  return (
    <>
      <Group name="attention" sessions={groups.attention} asks />
      <Group name="unconfirmed" sessions={groups.unconfirmed} asks>
        <AllMine sessions={groups.unconfirmed} />
      </Group>
      <Group name="settled" sessions={groups.settled} folds />
      <Group name="gone" sessions={groups.gone} folds />
    </>
  );
}

interface GroupProps {
  name: keyof Groups;
  sessions: TrackedSession[];
  /** The owner is asked to decide on each. */
  asks?: boolean;
  /** Folded until the owner opens it, looks for something in it, or is led to it. */
  folds?: boolean;
  children?: ComponentChildren;
}

function Group({ name, sessions, asks = false, folds = false, children }: GroupProps) {
  const { words, view, filters } = useStores();
  const id = useId();
  if (sessions.length === 0) return null;
  const searching = filters.active.value > 0;
  const open = !folds || searching || view.unfolded.value.has(name);
  const title = (
    <>
      {words.groups[name]} <span class="count">{sessions.length.toLocaleString(words.language)}</span>
    </>
  );
  return (
    <section class="group" data-group={name}>
      <h2>
        {folds && !searching ? (
          <button
            type="button"
            class="fold"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => view.fold(name)}
          >
            <Icon name="fold" />
            {title}
          </button>
        ) : (
          title
        )}
      </h2>
      {children}
      {open && (
        <ul class="sessions" id={id}>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} asks={asks} />
          ))}
        </ul>
      )}
    </section>
  );
}

function AllMine({ sessions }: { sessions: TrackedSession[] }) {
  const { words, account, judging } = useStores();
  const judge = async () => {
    const watch = account.watch.value;
    if (watch === null) return;
    const refocus = keepFocus('');
    await judging.judge(
      watch.account,
      sessions.map(({ id }) => id),
      'keep',
    );
    refocus();
  };
  return (
    <div class="all-mine">
      <p class="soft">{words.allMineNote}</p>
      <button type="button" class="button" disabled={judging.busy.value} onClick={judge}>
        {words.allMine(sessions.length)}
      </button>
    </div>
  );
}
