/**
 * The key under which an account is kept: a salted SHA-256 of the page's marker of the signed-in user. The marker itself
 * is never stored, and the salt is this browser's own, so that keys of two browsers cannot be held against each other.
 *
 * @param marker the page's marker; null when it has none.
 * @returns 32 hex digits, or '' when there is no marker: not known whose.
 */
export async function accountKey(marker: string | null, salt: string): Promise<string> {
  if (marker === null || marker === '') return '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${marker}`));
  return hex(new Uint8Array(digest)).slice(0, 32);
}

/**
 * The key of the profile button's text, salted and hashed like a marker: kept beside a reading without one, so that the
 * owner's answer can be found again. '' when the page shows no such text.
 */
export const profileKey = (text: string | null, salt: string): Promise<string> =>
  accountKey(text === null ? null : `profile\n${text}`, salt);

/** 32 random bytes in hex. */
export function newSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(32)));
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
