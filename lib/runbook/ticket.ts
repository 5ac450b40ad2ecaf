/**
 * Text for a ticket. What people wrote and what the page shows comes in as text and nothing else: one line, capped, no
 * control or bidi characters, no markup, and nothing that could be a key, a token or somebody's address.
 */
export function plain(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replace(unwanted, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return withoutSecrets(line)
    .slice(0, LONGEST)
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

const LONGEST = 500;
const unwanted = /[\p{Cc}\p{Cf}]+/gu;

/**
 * Leaves out too much rather than too little: every unbroken run of 20 characters or more that mixes letters and digits,
 * whatever begins like an OpenAI key, and every address of a mailbox.
 */
function withoutSecrets(line: string): string {
  return line
    .split(' ')
    .map((word) => {
      if (/\b(?:sk|ek|sess|eyj)[-_a-z0-9]{3}/i.test(word) && /[-_\d]/.test(word)) return LEFT_OUT;
      if (/\S@\S/.test(word)) return LEFT_OUT;
      return word.length >= 20 && /\d/.test(word) && /\p{L}/u.test(word) ? LEFT_OUT : word;
    })
    .join(' ');
}

/** No word of a language: it stands in a ticket that others read. */
const LEFT_OUT = '(…)';

/** "2026-11-20 14:20 UTC". */
export const utc = (at: string): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
