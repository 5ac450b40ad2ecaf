import { useEffect, useRef } from 'preact/hooks';
import type { TopicId } from '../../../lib/words/review/help';
import { Icon } from '../../icon';
import { hrefOf, viewNames } from '../../stores/route-store';
import { useStores } from '../../stores/stores';
import { Keys } from '../keys';

interface TopicProps {
  id: TopicId;
  open: boolean;
  /** The address leads to it: it is brought into view and takes the focus. */
  led: boolean;
}

/** One question, and its answer when it is open. The question is the link to its own address, or back from it. */
export function Topic({ id, open, led }: TopicProps) {
  const { words, actions, route } = useStores();
  const { question, answer, links = [] } = words.review.help.topics[id];
  const { q = '' } = route.route.value.query;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!led) return undefined;
    // After the view has taken the focus to its heading.
    const frame = requestAnimationFrame(() => {
      link.current?.focus({ preventScroll: true });
      link.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [led]);
  const to = hrefOf('help', led ? [] : [id], { q });
  return (
    <li class="topic" data-topic={id} data-open={open}>
      <h3>
        <a ref={link} href={to} aria-expanded={open} aria-controls={open ? `answer-${id}` : undefined}>
          <Icon name="fold" />
          {question}
        </a>
      </h3>
      {open && (
        <div class="answer" id={`answer-${id}`}>
          {answer.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <KeysOf id={id} />
          {links.length > 0 && (
            <p class="answer-links">
              {links.map(({ text, to }) =>
                to === 'chatgpt' ? (
                  <button type="button" class="link" key={to} onClick={() => actions.openSessions()}>
                    {text}
                  </button>
                ) : (
                  <a class="link" key={to} href={to}>
                    {text}
                  </a>
                ),
              )}
            </p>
          )}
        </div>
      )}
    </li>
  );
}

/** Where a topic is about keys; the page's own ones are those of the list under "?". */
function KeysOf({ id }: { id: TopicId }) {
  const { words } = useStores();
  const { topics } = words.review.help;
  const keys =
    id === 'rollcall-keys'
      ? Object.entries(words.review.shortcuts.keys(viewNames.length))
      : (topics[id].keys ?? []);
  return keys.length === 0 ? null : <Keys keys={keys} />;
}
