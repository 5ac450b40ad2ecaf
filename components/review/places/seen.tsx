import type { SeenBetween } from '../../../lib/watch/inventory';
import { useStores } from '../../stores/stores';

/** An instant as a day, in full on hover. */
export function Day({ at, children }: { at: string; children?: (day: string) => string }) {
  const { times, clock } = useStores();
  const day = times.date(at, clock.time.value);
  return (
    <time dateTime={at} title={times.full(at)}>
      {children ? children(day) : day}
    </time>
  );
}

/** When something was, as exactly as it is known. */
export function Between({ from, to }: SeenBetween) {
  const { words, times, clock } = useStores();
  const now = clock.time.value;
  const [first, last] = [times.date(from, now), times.date(to, now)];
  if (first === last) return <Day at={from} />;
  return (
    <span title={words.time.between(times.full(from), times.full(to))}>
      {words.time.between(first, last)}
    </span>
  );
}
