import { useId, useState } from 'preact/hooks';
import type { SessionRow } from '../../lib/model';
import { useStores } from '../stores/stores';

interface SignInProps {
  row: SessionRow;
  opened: boolean;
  controls: string;
  onOpen: () => void;
}

/** The sign-in as relative time; the exact span shows on hover and focus, and stands in the details that a press opens. */
export function SignIn({ row, opened, controls, onOpen }: SignInProps) {
  const { words, times, clock } = useStores();
  const id = useId();
  const [dismissed, setDismissed] = useState(false);
  if (row.signedIn === null) return <span class="missing">{words.noSignIn}</span>;
  return (
    <span class="tip" data-dismissed={dismissed}>
      <button
        type="button"
        class="when"
        aria-describedby={id}
        aria-expanded={opened}
        aria-controls={opened ? controls : undefined}
        onClick={onOpen}
        onMouseLeave={() => setDismissed(false)}
        onBlur={() => setDismissed(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || dismissed) return;
          // The first Escape takes the tooltip away, not the whole popup.
          event.preventDefault();
          event.stopPropagation();
          setDismissed(true);
        }}
      >
        {words.signedIn(times.signIn(row.signedIn, clock.time.value))}
      </button>
      <span role="tooltip" id={id}>
        {times.span(row.signedIn)}
      </span>
    </span>
  );
}
