import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';
import { useStores } from '../stores/stores';

interface SearchFieldProps {
  /** What is searched, for those who cannot see the field. */
  label: string;
  hint: string;
  /** Takes the text away again. */
  clear: string;
  /** How much was found, said as it changes. */
  count: ComponentChildren;
  children?: ComponentChildren;
}

/** A search within a view. Its text stands in the address, so that a link leads to what was found. */
export function SearchField({ label, hint, clear, count, children }: SearchFieldProps) {
  const { route } = useStores();
  const text = route.route.value.query.q ?? '';
  return (
    <search class="search">
      <label class="field search-field">
        <span class="aloud">{label}</span>
        <Icon name="filter" />
        <input
          type="search"
          value={text}
          placeholder={hint}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="search-count"
          onInput={(event) => route.ask({ q: event.currentTarget.value })}
        />
      </label>
      {text !== '' && (
        <button type="button" class="button plain" onClick={() => route.ask({ q: '' })}>
          {clear}
        </button>
      )}
      <p class="soft" id="search-count" role="status">
        {count}
      </p>
      {children}
    </search>
  );
}
