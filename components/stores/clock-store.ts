import { signal } from '@preact/signals';

/** How often what is shown as "3 minutes ago" is brought up to date, in milliseconds. */
const beat = 30_000;

/** The time that everything shown is relative to. `now`: where the time comes from. */
export function createClockStore(now: () => Date) {
  const time = signal(now());
  const tick = () => {
    time.value = now();
  };
  const timer = setInterval(tick, beat);
  return { time, tick, now, dispose: () => clearInterval(timer) };
}
