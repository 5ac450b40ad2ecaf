import { findSecrets, type Kind, type Secret } from './find';
import { apply, newPlaceholders, type RedactOptions, replacementOf, reserve } from './redact';

/** As much text as is read at once. */
const WINDOW = 65_536;
/** What stands at the end of a window may go on in the next chunk; longer than anything a rule looks ahead. */
const OPEN = 4096;
/** What was given out already and is read again with what follows, for the words before a secret and the heads of tables. */
const BEHIND = 5120;
/** A secret longer than this is kept by its two ends: its middle changes nothing any more. */
const LONGEST = 1_048_576;

/**
 * Redacts a text that comes in pieces, however it is cut: a secret or a PEM block that goes over the border of two
 * chunks is still one. Holds a window of the text, and of what was found only the table of placeholders, so memory grows
 * with the number of distinct secrets alone. Gives out the same text as `redact` on the whole, but for three things that
 * need more than a window: a placeholder that the input brings along keeps its number only from where it stands on, a line
 * of more than 64 kB without a space may be read as two, and a secret that is told only far behind stays where it stands before. Returns how many were replaced, by kind.
 */
export async function* redactStream(
  chunks: Iterable<string> | AsyncIterable<string>,
  options: RedactOptions = {},
): AsyncGenerator<string, { kind: Kind; count: number }[]> {
  const placeholders = options.placeholders ?? newPlaceholders();
  const counts = new Map<Kind, number>();
  let behind = '';
  let text = '';
  let enough = WINDOW;

  const give = (last: boolean): string => {
    const whole = behind + text;
    reserve(placeholders, whole);
    const secrets = findSecrets(whole, { ...options, known: placeholders.told }).filter(
      (secret) => secret.to > behind.length,
    );
    const cut = last ? whole.length : cutOf(whole, behind.length, secrets);
    const given = secrets
      .filter((secret) => secret.to <= cut)
      .map((secret) =>
        replacementOf(whole, { ...secret, from: Math.max(secret.from, behind.length) }, placeholders),
      )
      .map((one) => ({ ...one, from: one.from - behind.length, to: one.to - behind.length }));
    for (const { kind } of given) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const out = apply(text.slice(0, cut - behind.length), given);
    const rest = whole.slice(cut);
    behind = whole.slice(Math.max(0, cut - BEHIND), cut);
    text = shortened(rest, secrets, cut);
    // Twice as much next time when nothing could be given out, so that the whole is not read over and over.
    enough = out === '' ? Math.max(WINDOW, text.length * 2) : WINDOW;
    return out;
  };

  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += WINDOW) {
      text += chunk.slice(at, at + WINDOW);
      if (text.length < enough + OPEN) continue;
      const out = give(false);
      if (out !== '') yield out;
    }
  }
  if (text !== '') yield give(true);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/** Where a window can be cut: behind a line, or a space, that no secret goes over. */
function cutOf(text: string, from: number, secrets: readonly Secret[]): number {
  const most = text.length - OPEN;
  const line = text.lastIndexOf('\n', most - 1) + 1;
  let cut = line > from ? line : text.lastIndexOf(' ', most - 1) + 1;
  if (cut <= from) cut = most;
  const over = secrets.find((secret) => secret.from < cut && secret.to > cut);
  if (over === undefined) return cut;
  return over.to < most ? over.to : Math.max(from, over.from);
}

/** The rest of a window, without the middle of a secret that is longer than any. */
function shortened(rest: string, secrets: readonly Secret[], cut: number): string {
  const open = secrets.find((secret) => secret.from <= cut && secret.to > cut);
  const length = open === undefined ? 0 : open.to - cut;
  if (length <= LONGEST) return rest;
  return rest.slice(0, OPEN) + rest.slice(length - OPEN);
}
