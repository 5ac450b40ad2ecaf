import type { Rules } from '../../../lib/evidence/audience';
import type { evidence } from '../../../lib/words/review/evidence';

type Why = keyof typeof evidence.export.why;

/** Why a choice is not offered: what the rules of an audience replace whatever is chosen, and what they let go. */
export function reasonsFor({ audience, hides, people, accounts }: Rules): Why[] {
  const emails = hides.includes('email');
  return [
    'always',
    ...(hides.includes('ip') ? (['machines'] as const) : []),
    emails ? (audience === 'public-ticket' ? 'emailPublic' : 'emailPolicy') : 'emailTold',
    ...(people ? [] : (['people'] as const)),
    ...(accounts ? [] : (['accounts'] as const)),
  ];
}
