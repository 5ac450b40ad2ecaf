/** Text for a ticket: one line, at most 500 characters, no control or bidi characters, and nothing that Markdown would act on. */
export function plain(text: string): string {
  return text
    .slice(0, LONGEST * 4)
    .replace(unwanted, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/[\\`*_{}<>#|~]|\](?=[([])/g, '\\$&');
}

const LONGEST = 500;
const unwanted = /[\p{Cc}\p{Cf}]+/gu;

/** "2026-11-20 14:20 UTC". */
export const utc = (at: string): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
