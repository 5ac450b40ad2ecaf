import { states, type Term, unknownStates } from '../../../lib/watch/search';
import { hrefOf } from '../../stores/route-store';
import { useStores } from '../../stores/stores';
import { SearchField } from '../search-field';

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
    <SearchField
      label={say.search}
      hint={say.searchHint}
      clear={say.clear}
      count={
        <>
          {say.showing(shown, of)}
          {byNeed && shown > 1 && say.byNeed}
        </>
      }
    >
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
    </SearchField>
  );
}
