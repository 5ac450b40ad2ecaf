import { type FindOptions, findSecrets, type Kind, type Secret } from './find';
import { newTold, type Told, tell } from './redaction/reading/again';
import { fold } from './redaction/reading/fold';
import { placeholderAt, placeholderOf } from './redaction/reading/placeholder';

export { type FindOptions, findSecrets, KINDS, type Kind, type Secret, type Severity } from './find';

/** What was replaced so far in one export, so that `[email 1]` is the same person throughout it. */
export interface Placeholders {
  /** The number of each value, by kind. */
  numbers: Map<Kind, Map<string, number>>;
  /** The highest number given out or met, by kind. */
  last: Map<Kind, number>;
  /** What says what it is wherever it stands again. */
  told: Told;
}

export function newPlaceholders(): Placeholders {
  return { numbers: new Map(), last: new Map(), told: newTold() };
}

export interface RedactOptions extends Omit<FindOptions, 'known'> {
  /** The table of one export; a new one for each call when not given. It is written to. */
  placeholders?: Placeholders;
}

/** One replacement, for a preview: where, of what, and what stands there afterwards. */
export interface Replacement extends Secret {
  placeholder: string;
}

/**
 * A text without its secrets: each is replaced by a numbered placeholder, equal ones by equal ones, and every other
 * character stays. Linear in the text, and `redact(redact(x))` is `redact(x)`. Takes any string, never throws.
 * `found`: how many were replaced, by kind, in the order in which the kinds first came up.
 */
export function redact(
  text: string,
  options: RedactOptions = {},
): { text: string; found: { kind: Kind; count: number }[] } {
  const replaced = replacements(text, options);
  const counts = new Map<Kind, number>();
  for (const { kind } of replaced) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    text: apply(text, replaced),
    found: [...counts].map(([kind, count]) => ({ kind, count })),
  };
}

/** Everything that `redact` would replace, from left to right. */
export function replacements(text: string, options: RedactOptions = {}): Replacement[] {
  const placeholders = options.placeholders ?? newPlaceholders();
  reserve(placeholders, text);
  return findSecrets(text, { ...options, known: placeholders.told }).map((secret) =>
    replacementOf(text, secret, placeholders),
  );
}

/** What stands for one secret of a text; numbers it when it is new. */
export function replacementOf(text: string, secret: Secret, placeholders: Placeholders): Replacement {
  const number = numberOf(placeholders, secret.kind, text.slice(secret.from, secret.to));
  const { from, to, kind, severity } = secret;
  return { from, to, kind, severity, placeholder: placeholderOf(kind, number) };
}

/** A text with its replacements made. */
export function apply(text: string, replaced: readonly Replacement[]): string {
  let out = '';
  let done = 0;
  for (const { from, to, placeholder } of replaced) {
    out += text.slice(done, from) + placeholder;
    done = to;
  }
  return out + text.slice(done);
}

/** Placeholders that a text brings along keep their numbers: nobody else gets them. */
export function reserve({ last }: Placeholders, text: string): void {
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    const met = placeholderAt(text, at);
    if (met !== null) last.set(met.kind, Math.max(last.get(met.kind) ?? 0, met.number));
  }
}

function numberOf({ numbers, last, told }: Placeholders, kind: Kind, given: string): number {
  let ofKind = numbers.get(kind);
  if (ofKind === undefined) {
    ofKind = new Map();
    numbers.set(kind, ofKind);
  }
  // Met before in its plain form, as most are.
  const met = ofKind.get(given);
  if (met !== undefined) return met;
  const value = short(canonical(kind, given));
  let number = ofKind.get(value);
  if (number === undefined) {
    number = (last.get(kind) ?? 0) + 1;
    last.set(kind, number);
    // A copy: a part of a text holds on to the whole text.
    const kept = ` ${value}`.slice(1);
    ofKind.set(kept, number);
    tell(told, kind, kept);
  }
  return number;
}

/** The form in which two spellings of one thing are equal. */
function canonical(kind: Kind, given: string): string {
  const value = fold(given).text;
  if (kind === 'email' || kind === 'term' || kind === 'ip') return value.toLowerCase();
  if (kind === 'phone') return value.replace(/\D/g, '');
  return value;
}

/** A long value by its beginning, length and hash, so that a table of private keys stays small. */
function short(value: string): string {
  if (value.length <= 200) return value;
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return `${value.slice(0, 64)} ${value.length} ${a >>> 0} ${b >>> 0}`;
}
