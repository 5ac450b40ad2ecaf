import { LEAST_CHANCE, readChance } from './redaction/blocks';
import { fold } from './redaction/fold';
import { type Found, type Kind, type Severity, severityOf } from './redaction/kinds';
import { type Rules, rulesFor } from './redaction/rules';
import { isToken, type Scene, sceneOf } from './redaction/scene';

export { KINDS, type Kind, type Severity } from './redaction/kinds';

/** What is looked for. */
export interface FindOptions {
  /** All when not given. */
  kinds?: readonly Kind[];
  /** The policy's own terms: names of projects, customers, machines. Case and accents do not count. */
  terms?: readonly string[];
}

/** Something in a text that must not leave: from the UTF-16 unit `from` to before `to`. */
export interface Secret {
  from: number;
  to: number;
  kind: Kind;
  severity: Severity;
}

/**
 * What a text tells that it should not, from left to right, never overlapping. Over-matches on purpose: a scanner for
 * leaks wants no false alarm, whoever shares evidence wants no leak. Linear in the text; takes any string, never throws.
 */
export function findSecrets(text: string, options: FindOptions = {}): Secret[] {
  const folded = fold(text);
  const scene = sceneOf(folded.text);
  const wanted = options.kinds === undefined ? null : new Set(options.kinds);
  const found = [...read(scene, rulesFor(options.terms ?? []), wanted)];
  return found.map(({ kind, from, to }) => ({
    from: folded.original(from),
    to: folded.original(to),
    kind,
    severity: severityOf(kind),
  }));
}

function read(scene: Scene, rules: Rules, wanted: ReadonlySet<Kind> | null): Found[] {
  const found: Found[] = [];
  // Told by a word some way before it; what stands between is still to be read.
  let ahead: Found | null = null;
  const take = (one: Found) => {
    if (wanted !== null && !wanted.has(one.kind)) return;
    if (one.from < scene.done || one.to <= one.from) return;
    found.push(one);
    scene.done = one.to;
  };
  const arrive = (end: number) => {
    if (ahead === null || end <= ahead.from) return;
    const one = ahead;
    ahead = null;
    take(one);
  };
  rules.anchors.scan(scene.text, (anchor, end) => {
    arrive(end);
    const from = end - (rules.lengths[anchor] as number);
    if (from < scene.done) return;
    const read = rules.reads[anchor]?.(scene, from, end);
    if (!read) return;
    if (Array.isArray(read)) {
      for (const one of read) take(one);
      scene.done = Math.max(scene.done, scene.passed);
      return;
    }
    const one = read as Found;
    if (one.from > end) ahead = ahead === null || one.from < ahead.from ? one : ahead;
    else {
      if (ahead !== null && one.to > ahead.from) ahead = null;
      take(one);
    }
  });
  arrive(Number.POSITIVE_INFINITY);
  return wanted === null || wanted.has('token') ? withChance(scene.text, found) : found;
}

/** Adds the runs drawn by chance that stand between what was found. Every run of that length covers one of the places looked at. */
function withChance(text: string, found: readonly Found[]): Found[] {
  const all: Found[] = [];
  let from = 0;
  for (const one of [...found, null]) {
    const to = one === null ? text.length : one.from;
    for (let at = from + LEAST_CHANCE - 1; at < to; at += LEAST_CHANCE) {
      if (!isRun(text.charCodeAt(at))) continue;
      let start = at;
      while (start > from && isRun(text.charCodeAt(start - 1))) start--;
      while (at < to && isRun(text.charCodeAt(at))) at++;
      const chance = at - start >= LEAST_CHANCE ? readChance(text, start, at) : null;
      if (chance !== null) all.push(chance);
    }
    if (one !== null) {
      all.push(one);
      from = one.to;
    }
  }
  return all;
}

/** Characters of a token in base64 of either alphabet. */
const isRun = (code: number) => isToken(code) || code === 43 || code === 47 || code === 61;
