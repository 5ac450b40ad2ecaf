import type { About, Policy, PolicyKey, Refused } from '../../../lib/policy/policy';
import { tame } from '../../../lib/words/shown';
import type { Stores } from '../../stores/stores';

type Wording = Pick<Stores, 'words' | 'locale'>;

/** A value of a key, in words. */
export function valueInWords(key: PolicyKey, value: Policy[PolicyKey], wording: Wording): string {
  const { policy: say, settings } = wording.words.review;
  if (key === 'journal_days' || key === 'stale_after_days' || key === 'familiarity_days')
    return `${Number(value).toLocaleString(wording.locale)} ${settings.days}`;
  if (key === 'reader_hints') return say.layouts((value as unknown[]).length);
  return inWords(key, value, wording, say);
}

function inWords(
  key: PolicyKey,
  value: unknown,
  wording: Wording,
  say: Wording['words']['review']['policy'],
): string {
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'number') return value.toLocaleString(wording.locale);
  if (typeof value === 'string')
    return value === ''
      ? say.nothing
      : ([`${key}.${value}`, value].flatMap((name) =>
          Object.hasOwn(say.value, name) ? (say.value[name] ?? []) : [],
        )[0] ?? tame(value));
  if (Array.isArray(value))
    return value.length === 0 ? say.nothing : value.map((one) => inWords(key, one, wording, say)).join(', ');
  return Object.entries(value as object)
    .map(([rule, inner]) => say.rule(say.value[rule] ?? rule, inWords(key, inner, wording, say)))
    .join(', ');
}

export const keysInWords = (keys: readonly PolicyKey[], { words }: Wording): string =>
  keys.map((key) => words.review.policy.key[key]).join(', ');

/** What a policy is called. */
export function nameOf(about: About | null, { words }: Wording): string {
  const name = tame(about?.name ?? '');
  return name === '' ? words.review.settings.policy.unnamed : `“${name}”`;
}

/** Its version and who issued it. */
export function factsOf(about: About, { words }: Wording): string {
  const issuer = tame(about.issuer);
  return words.review.settings.policy.facts(about.version, issuer === '' ? null : issuer);
}

/** A day of a policy, "2027-06-30", as the owner writes days. */
export const dayInWords = (day: string, { locale }: Wording): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));

/** Why a policy may not be taken. */
export function refusedInWords(refused: Refused, wording: Wording): string {
  const say = wording.words.review.settings.policy;
  return refused.why === 'expired'
    ? say.expiredOn(dayInWords(refused.expires, wording))
    : say.older(refused.version, refused.than);
}
