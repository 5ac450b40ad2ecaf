import type { TrackedSession } from '../../../lib/model';
import { isolated, tame } from '../../../lib/words/shown';
import { Icon } from '../../icon';
import { called } from '../../session/called';
import { deviceIcon } from '../../session/device-kind';
import { figure } from '../../session/figures';
import { MarkList } from '../../session/mark-list';
import { looks } from '../../session/score';
import { useStores } from '../../stores/stores';

interface TableRowProps {
  session: TrackedSession;
  /** Its place in the whole list, from 0. */
  index: number;
  active: boolean;
  opened: boolean;
  /** The address of its details. */
  href: string;
}

/** One session as a row of the grid. */
export function TableRow({ session, index, active, opened, href }: TableRowProps) {
  const { words, times, clock, selection, locale } = useStores();
  const { sessions: say } = words.review;
  const { id, row, risk, decision } = session;
  const { icon, tone } = looks[risk.suggestion];
  const selected = selection.selected.value.has(id);
  const name = tame(session.name ?? '');
  const device = tame(row.device);
  return (
    <tr
      data-session={id}
      data-opened={opened}
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      onFocus={() => selection.activate(id)}
    >
      <td class="cell-select">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={say.select(called(session, words))}
          checked={selected}
          onChange={() => selection.toggle(id)}
        />
      </td>
      <td class="cell-score">
        <span class="score-word" data-tone={tone}>
          {tone !== 'plain' && <Icon name={icon} />}
          {words.score(figure(risk.score, locale), words.suggestion[risk.suggestion])}
        </span>
      </td>
      <th scope="row" class="cell-device">
        <span class="device">
          <Icon name={deviceIcon(device)} />
          <a href={href} tabIndex={-1} aria-current={opened ? 'true' : undefined}>
            {name !== '' && <bdi>{name}</bdi>}
            {name !== '' && ' '}
            {device === '' ? (
              <span class="missing">{words.noDevice}</span>
            ) : (
              <bdi class={name === '' ? undefined : 'label'}>{device}</bdi>
            )}
          </a>
        </span>
        <MarkList session={session} />
      </th>
      <td class="cell-apps">
        {row.apps.length === 0 ? (
          <span class="missing clamp">{words.noApps}</span>
        ) : (
          <bdi class="clamp">{row.apps.map(tame).join(', ')}</bdi>
        )}
      </td>
      <td class="cell-place">
        {isolated(row.location) === null ? (
          <span class="missing clamp">{words.noPlace}</span>
        ) : (
          <bdi class="clamp">{tame(row.location)}</bdi>
        )}
      </td>
      <td class="cell-signedIn">
        {row.signedIn === null ? (
          <span class="missing clamp">{words.noSignIn}</span>
        ) : (
          <time dateTime={row.signedIn.from} title={times.span(row.signedIn)}>
            {times.signIn(row.signedIn, clock.time.value)}
          </time>
        )}
      </td>
      <td class="cell-decision">
        {decision === null ? <span class="soft">{say.undecided}</span> : words.decided[decision]}
      </td>
    </tr>
  );
}
