import { findTopics } from '../../../lib/words/review/find-topics';
import { type TopicGroup, type TopicId, topicGroups, topicIds } from '../../../lib/words/review/help';
import { useStores } from '../../stores/stores';
import { SearchField } from '../search-field';
import { Topic } from './topic';

/** Questions and short answers. Each has an address of its own; one is open, or all that a search finds. */
export function Help() {
  const { words, route } = useStores();
  const { help: say } = words.review;
  const { path, query } = route.route.value;
  const text = query.q ?? '';
  const [asked] = path;
  const open = topicIds.find((id) => id === asked);
  const found = new Set<TopicId>(findTopics(say.topics, text));
  const searching = text.trim() !== '';
  return (
    <div class="help-view">
      <h1 tabIndex={-1}>{words.review.views.help}</h1>
      <p class="lead">{say.lead}</p>
      {asked !== undefined && open === undefined && <p class="nothing">{say.unknown}</p>}
      <SearchField
        label={say.search}
        hint={say.search}
        clear={say.clear}
        count={say.found(found.size, topicIds.length)}
      />
      {found.size === 0 && <p class="nothing">{say.none}</p>}
      {(Object.keys(topicGroups) as TopicGroup[]).map((group) => {
        const topics = topicGroups[group].filter((id) => found.has(id));
        if (topics.length === 0) return null;
        return (
          <section key={group} class="topics" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{say.groups[group]}</h2>
            <ul>
              {topics.map((id) => (
                <Topic key={id} id={id} open={searching || id === open} led={id === open} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
