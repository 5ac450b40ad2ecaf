import { findTopics } from '../../../lib/words/review/find-topics';
import { type TopicGroup, type TopicId, topicGroups, topicIds } from '../../../lib/words/review/help';
import { Icon } from '../../icon';
import { useStores } from '../../stores/stores';
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
      <search class="search">
        <label class="field search-field">
          <span class="aloud">{say.search}</span>
          <Icon name="filter" />
          <input
            type="search"
            value={text}
            placeholder={say.search}
            autocomplete="off"
            aria-describedby="help-count"
            onInput={(event) => route.ask({ q: event.currentTarget.value })}
          />
        </label>
        {text !== '' && (
          <button type="button" class="button plain" onClick={() => route.ask({ q: '' })}>
            {say.clear}
          </button>
        )}
        <p class="soft" id="help-count" role="status">
          {say.found(found.size, topicIds.length)}
        </p>
      </search>
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
