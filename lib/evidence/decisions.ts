import type { Decision } from '../model';

/** What people write for a decision, folded to small letters and single spaces. The first of each is what Rollcall writes. */
const WRITTEN: Record<Decision, readonly string[]> = {
  keep: ['keep', 'kept', 'mine', 'ok', 'okay', 'approve', 'approved', 'confirmed', 'it was me'],
  unsure: ['unsure', 'not sure', 'review', 'to review', 'investigate', 'unclear', 'pending'],
  revoke: ['revoke', 'revoked', 'log out', 'logged out', 'not mine', 'not me', 'remove', 'removed'],
  'rotate-credentials': ['rotate-credentials', 'rotate credentials', 'rotate', 'rotated', 'rotate keys'],
  escalate: ['escalate', 'escalated', 'revoke and escalate', 'incident'],
  blocked: [
    'blocked',
    'blocked by sso',
    'blocked by policy',
    'blocked by admin policy',
    'blocked by sso/admin policy',
    'blocked by sso or policy',
  ],
};

/** Words for "nobody has decided". */
const UNDECIDED: ReadonlySet<string> = new Set([
  '',
  'none',
  'null',
  'undecided',
  'open',
  'tbd',
  '-',
  '–',
  '—',
]);

const known = new Map(
  Object.entries(WRITTEN).flatMap(([decision, words]) => words.map((word) => [word, decision as Decision])),
);

export const DECISIONS = Object.keys(WRITTEN) as Decision[];

/** The decision that a text writes; null for none; undefined when the text says something that is not known. */
export function decisionIn(text: string): Decision | null | undefined {
  const plain = text
    .slice(0, 100)
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
  if (UNDECIDED.has(plain)) return null;
  return known.get(plain) ?? known.get(plain.replaceAll('-', ' '));
}
