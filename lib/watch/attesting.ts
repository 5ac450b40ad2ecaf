import type { Entry, Watch } from '../model';

/** So many safeguards can be attested to: more than a policy can name. */
const MOST = 50;

/** A safeguard that the owner says is in place, with the date of saying so; said again, the newer date counts. */
export function attest(watch: Watch, entry: Extract<Entry, { type: 'attested' }>): Watch {
  const others = watch.attested.filter(({ control }) => control !== entry.control);
  const attested = entry.attested
    ? [...others, { control: entry.control, at: entry.at }].slice(-MOST)
    : others;
  return { ...watch, attested };
}
