import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStores } from '../../stores/stores';

interface SureProps {
  ask: string;
  yes: string;
  disabled?: boolean;
  onYes: () => unknown;
}

/** A button that asks back before it does what is hard to undo; the safe answer comes first. */
export function Sure({ ask, yes, disabled = false, onYes }: SureProps) {
  const { words } = useStores();
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    // The safe answer has the focus; afterwards the button that asked.
    if (asking) no.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <div class="buttons">
        <button
          type="button"
          class="button danger"
          ref={first}
          disabled={disabled}
          onClick={() => setAsking(true)}
        >
          {ask}
        </button>
      </div>
    );
  }
  return (
    <div class="buttons">
      <button type="button" class="button" ref={no} onClick={() => setAsking(false)}>
        {words.review.settings.data.cancel}
      </button>
      <button
        type="button"
        class="button danger"
        onClick={() => {
          setAsking(false);
          void onYes();
        }}
      >
        {yes}
      </button>
    </div>
  );
}
