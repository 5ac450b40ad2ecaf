import { useRef } from 'preact/hooks';
import { Icon } from './icons';
import { words } from './live';
import { go, place } from './place';

interface ComposerProps {
  running: boolean;
  send: (text: string) => void;
  stop: () => void;
}

export function Composer({ running, send, stop }: ComposerProps) {
  const input = useRef<HTMLInputElement>(null);
  const w = words.value;
  return (
    <form
      class="w-full max-w-[48rem] mx-auto px-4"
      onSubmit={(event) => {
        event.preventDefault();
        const text = input.current?.value.trim();
        if (!text || !input.current) return;
        input.current.value = '';
        if (place.value.chat !== null) go('/');
        send(text);
      }}
    >
      <div class="composer flex items-center gap-2 px-2.5 py-2.5 bg-composer shadow-short">
        <button type="button" class="icon-btn" aria-label={w.attach}>
          <Icon name="plus" />
        </button>
        <input
          ref={input}
          id="prompt-textarea"
          class="flex-1 min-w-[0] text-base text-primary"
          placeholder={w.ask}
          aria-label={w.ask}
          autocomplete="off"
        />
        <button type="button" class="icon-btn" aria-label={w.dictate}>
          <Icon name="mic" />
        </button>
        {running ? (
          <button type="button" class="send-btn" aria-label={w.stop} data-testid="stop-button" onClick={stop}>
            <Icon name="stop" class="filled" />
          </button>
        ) : (
          <button type="submit" class="send-btn" aria-label={w.send} data-testid="send-button">
            <Icon name="up" />
          </button>
        )}
      </div>
    </form>
  );
}
