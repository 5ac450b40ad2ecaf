import type { Policy } from '../policy/policy';
import { findSecrets, type Kind } from './find';

/** What stands against an evidence note, or should be thought of before it is kept. */
export interface NoteCheck {
  /** Kinds of secrets that a note may not hold, each once: it is refused. [] when there are none. */
  refused: Kind[];
  /** Kinds that say who or where: offered for masking. */
  personal: Kind[];
}

/** A note is evidence and will be read by others: what opens an account has no place in it, unless the policy lets it. */
export function checkNote(note: string, { evidence_rules: rules }: Policy): NoteCheck {
  const refused = new Set<Kind>();
  const personal = new Set<Kind>();
  for (const { kind, severity } of findSecrets(note)) {
    const allowed = kind === 'password' ? rules.store_passwords : rules.store_raw_tokens;
    if (severity === 'personal') personal.add(kind);
    else if (!allowed) refused.add(kind);
  }
  return { refused: [...refused], personal: [...personal] };
}
