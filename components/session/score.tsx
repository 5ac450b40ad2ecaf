import type { Suggestion, TrackedSession } from '../../lib/model';
import { Icon, type IconName } from '../icon';
import { useStores } from '../stores/stores';
import { called } from './called';
import { figure } from './figures';
import type { Tone } from './marks';

/** How a suggestion looks. */
export const looks: Record<Suggestion, { icon: IconName; tone: Tone }> = {
  keep: { icon: 'fold', tone: 'plain' },
  review: { icon: 'attention', tone: 'attention' },
  'revoke-and-escalate': { icon: 'danger', tone: 'danger' },
};

interface ScoreProps {
  session: TrackedSession;
  opened: boolean;
  controls: string;
  onOpen: () => void;
}

/** The score with its word; it opens the reasons and details below the row. */
export function Score({ session, opened, controls, onOpen }: ScoreProps) {
  const { words, locale } = useStores();
  const { score, suggestion } = session.risk;
  const { icon, tone } = looks[suggestion];
  const shown = figure(score, locale);
  const word = words.suggestion[suggestion];
  return (
    <button
      type="button"
      class="score"
      data-tone={tone}
      aria-expanded={opened}
      aria-controls={opened ? controls : undefined}
      aria-label={words.scoreAloud(shown, word, called(session, words))}
      onClick={onOpen}
    >
      {tone === 'plain' ? null : <Icon name={icon} />}
      {words.score(shown, word)}
      <span class="arrow">
        <Icon name="fold" />
      </span>
    </button>
  );
}
