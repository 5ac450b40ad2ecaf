/** What is taken out of evidence, in the words that stand in its placeholder: `[email 1]`. */
export const KINDS = [
  'private-key',
  'key',
  'token',
  'password',
  'cookie',
  'email',
  'phone',
  'ip',
  'id',
  'term',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * 'secret': opens something, and has no place in an evidence note at all. 'personal': says who or where, and is
 * offered for masking.
 */
export type Severity = 'secret' | 'personal';

const SECRET: ReadonlySet<Kind> = new Set(['private-key', 'key', 'token', 'password', 'cookie']);

export const severityOf = (kind: Kind): Severity => (SECRET.has(kind) ? 'secret' : 'personal');

/** A place in a text: from the first character to before `to`. */
export interface Found {
  kind: Kind;
  from: number;
  to: number;
}
