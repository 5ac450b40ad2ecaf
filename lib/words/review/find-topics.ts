import { folded } from '../../watch/search';
import { type Topic, type TopicId, topicIds } from './help';

/** The topics in which every word of a text occurs, in their order; all for an empty text. Case and accents do not count. */
export function findTopics(topics: Record<TopicId, Topic>, text: string): TopicId[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return topicIds.filter((id) => {
    const { question, answer, keys = [] } = topics[id];
    const whole = folded([question, ...answer, ...keys.flat()].join('\n'));
    return words.every((word) => whole.includes(word));
  });
}
