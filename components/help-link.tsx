import type { TopicId } from '../lib/words/review/help';
import { ReviewLink } from './review-link';
import { hrefOf } from './stores/route-store';
import { useStores } from './stores/stores';

/** A small "?" beside a message: leads to the topic of the help that answers what the message makes one ask. */
export function HelpLink({ topic }: { topic: TopicId }) {
  const { words } = useStores();
  const { help } = words.review;
  return (
    <ReviewLink
      to={hrefOf('help', [topic])}
      class="help-link"
      label={help.about(help.topics[topic].question)}
    >
      ?
    </ReviewLink>
  );
}
