import { useEffect, useState } from 'preact/hooks';
import { useStores } from '../stores/stores';

const radius = 13;
const round = 2 * Math.PI * radius;

/** How much of a window is left: a ring that empties, and the minutes in words. `from`, `until`: instants. */
export function Countdown({ from, until }: { from: string; until: string }) {
  const { words, clock } = useStores();
  const [now, setNow] = useState(clock.now().getTime());
  const end = Date.parse(until);
  const left = Math.max(0, end - now);
  useEffect(() => {
    const timer = setInterval(() => {
      const time = clock.now().getTime();
      setNow(time);
      // The end of the window changes more than this ring.
      if (time >= end) clock.tick();
    }, 1000);
    return () => clearInterval(timer);
  }, [clock, end]);
  const share = Math.min(1, left / Math.max(1, end - Date.parse(from)));
  return (
    <div class="countdown">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <circle class="track" cx="16" cy="16" r={radius} />
        <circle
          class="rest"
          cx="16"
          cy="16"
          r={radius}
          stroke-dasharray={`${share * round} ${round}`}
          transform="rotate(-90 16 16)"
        />
      </svg>
      <span role="timer">{words.logOut.left(Math.ceil(left / 60_000))}</span>
    </div>
  );
}
