import type { Rules } from './audience';
import { conceal, type Replaced } from './conceal';
import { type Merged, mergeReviews, type Named, type Placed } from './merge';
import type { Provenance } from './provenance';
import { sessionFromRow } from './review/blank';
import type { ReviewSession } from './review/types';

/**
 * Many reviews side by side, as an audience may read them. What they have in common is found before anything is concealed:
 * two places in one country are not one place.
 */
export function concealMerged(
  files: readonly Named[],
  rules: Rules,
): { merged: Merged; replaced: Replaced[] } {
  const merged = mergeReviews(files);
  // The heads of the files go along as sessions, so that one person has one number throughout.
  const heads = files.map(({ name, review }) => ({ ...BLANK, reviewer: review.reviewer, note: name }));
  const given = [...heads, ...merged.sessions.map(({ session }) => session)];
  const whole = { date: '', reviewer: '', sessions: given, notes: '', provenance: null };
  const { review, replaced } = conceal(whole, rules);
  const { sessions } = review;
  const after = new Map(given.map((one, i) => [one, sessions[i] ?? one]));
  const name = (file: string) => {
    const i = files.findIndex((one) => one.name === file);
    return rules.people ? (sessions[i]?.note ?? '') : `${i + 1}`;
  };
  const owners = new Map<string, string>();
  for (const { account, session } of merged.sessions) {
    const owner = after.get(session)?.owner ?? '';
    if (owner !== '' && !owners.has(account)) owners.set(account, owner);
  }
  // Equal for the sessions of one account; what tells accounts apart may be a key, a person, or the name of a file.
  const keys = new Set(merged.sessions.map(({ account }) => account));
  const numbers = new Map([...keys].map((key, i) => [key, `${i + 1}`]));
  const placed = new Map<Placed, Placed>();
  for (const one of merged.sessions) {
    const session = after.get(one.session) ?? one.session;
    const file = name(one.file);
    const account = rules.accounts && rules.people ? one.account : (numbers.get(one.account) ?? '');
    placed.set(one, {
      ...one,
      file,
      account,
      session,
      who: owners.get(one.account) ?? (session.account || file),
    });
  }
  const concealed = (list: readonly Placed[]) => list.flatMap((one) => placed.get(one) ?? []);
  const told: Merged = {
    ...merged,
    reviews: merged.reviews.map((one, i) => ({
      ...one,
      name: name(one.name),
      reviewer: sessions[i]?.reviewer ?? '',
      provenance: originUnder(rules, one.provenance),
    })),
    sessions: concealed(merged.sessions),
    waiting: concealed(merged.waiting),
    shared: merged.shared.map((one) => {
      const own = concealed(one.sessions);
      const value = (one.kind === 'device' ? own[0]?.session.device : own[0]?.session.location) ?? '';
      return { ...one, value, who: [...new Set(own.map(({ who }) => who))], sessions: own };
    }),
  };
  return { merged: told, replaced };
}

/** Readings name accounts by their keys. */
function originUnder({ accounts }: Rules, provenance: Provenance | null): Provenance | null {
  if (provenance === null || accounts) return provenance;
  return { ...provenance, readings: provenance.readings.map((one) => ({ ...one, account: '' })) };
}

const BLANK: ReviewSession = sessionFromRow({
  device: '',
  apps: [],
  location: '',
  signedIn: null,
  trusted: false,
  current: false,
  status: 'active',
  canLogOut: false,
  lines: [],
});
