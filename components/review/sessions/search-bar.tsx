import { states, type Term, unknownStates } from '../../../lib/watch/search';
import { Icon } from '../../icon';
import { hrefOf } from '../../stores/route-store';
import { useStores } from '../../stores/stores';

interface SearchBarProps {
  terms: Term[];
  shown: number;
  of: number;
  /** The list is in its own order, and in that of no column. */
  byNeed: boolean;
}

/** One text narrows the list; how many are left is said. */
export function SearchBar({ terms, shown, of, byNeed }: SearchBarProps) {
  const { words, route } = useStores();
  const { sessions: say } = words.review;
  const text = route.route.value.query.q ?? '';
  const unknown = unknownStates(terms);
  return (
    <search class="search">
      <label class="field search-field">
        <span class="aloud">{say.search}</span>
        <Icon name="filter" />
        <input
          type="search"
          value={text}
          placeholder={say.searchHint}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="search-count"
          onInput={(event) => route.ask({ q: event.currentTarget.value })}
        />
      </label>
      {text !== '' && (
        <button type="button" class="button plain" onClick={() => route.ask({ q: '' })}>
          {say.clear}
        </button>
      )}
      <p class="soft" id="search-count" role="status">
        {say.showing(shown, of)}
        {byNeed && shown > 1 && say.byNeed}
      </p>
      {shown > 0 && (
        <a class="button plain" href={hrefOf('evidence', ['export'], { q: text })}>
          {words.review.evidence.fromSearch}
        </a>
      )}
      {unknown.map((state) => (
        <p key={state} class="search-unknown">
          {say.unknownState(state, Object.keys(states).join(', '))}
        </p>
      ))}
    </search>
  );
}
