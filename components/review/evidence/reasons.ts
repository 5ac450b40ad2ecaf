import type { Rules } from '../../../lib/evidence/audience';
import type { evidence } from '../../../lib/words/review/evidence';

type Why = keyof typeof evidence.export.why;

/** Why a choice is not offered: what the rules of an audience replace whatever is chosen, and what they let go. */
export function reasonsFor({ audience, hides, terms, people, accounts }: Rules): Why[] {
  const emails = hides.includes('email');
  const machines = hides.some((kind) => kind === 'phone' || kind === 'ip' || kind === 'id');
  return [
    'always',
    ...(machines ? [audience === 'own-team' ? ('policyHides' as const) : ('machines' as const)] : []),
    emails ? (audience === 'public-ticket' ? 'emailPublic' : 'emailPolicy') : 'emailTold',
    ...(terms.length > 0 ? (['policyTerms'] as const) : []),
    ...(people ? [] : (['people'] as const)),
    ...(accounts ? [] : (['accounts'] as const)),
  ];
}
