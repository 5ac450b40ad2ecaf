import { type Found, type Kind, type Severity, severityOf } from './redaction/kinds';
import { withChance } from './redaction/looks/runs';
import { type Told, withAgain } from './redaction/reading/again';
import { withContinued } from './redaction/reading/continued';
import { fold } from './redaction/reading/fold';
import { placeholderAt } from './redaction/reading/placeholder';
import { hold, type Scene, sceneOf } from './redaction/reading/scene';
import { settled } from './redaction/reading/settle';
import { type Rules, rulesFor } from './redaction/rules';

export { KINDS, type Kind, type Severity } from './redaction/kinds';

/** What is looked for. */
export interface FindOptions {
  /** All when not given. */
  kinds?: readonly Kind[];
  /** The policy's own terms: names of projects, customers, machines. Case and accents do not count. */
  terms?: readonly string[];
  /** Secrets that were told before this text: they are none the less secret here. */
  known?: Told;
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
  const rules = rulesFor(options.terms ?? []);
  const wanted = options.kinds === undefined ? null : new Set(options.kinds);
  const once = (part: string) => read(sceneOf(part), rules, wanted);
  const told = settled(folded.text, once(folded.text), once);
  const again = withAgain(folded.text, told, options.known ?? null);
  const found = again === told ? told : settled(folded.text, again, once);
  return found.map(({ kind, from, to }) => ({
    from: folded.original(from),
    to: folded.original(to),
    kind,
    severity: severityOf(kind),
  }));
}

function read(scene: Scene, rules: Rules, wanted: ReadonlySet<Kind> | null): Found[] {
  const found: Found[] = [];
  const take = (one: Found) => {
    if (wanted !== null && !wanted.has(one.kind)) return;
    if (one.from < scene.done || one.to <= one.from || holdsPlaceholder(scene.text, one)) return;
    found.push(one);
    scene.done = one.to;
  };
  const arrive = (end: number) => {
    for (let one = scene.later[0]; one !== undefined && end >= one.from; one = scene.later[0]) {
      scene.later.shift();
      take(one);
    }
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
    if (one.from > end) hold(scene, one);
    else take(one);
  });
  arrive(Number.POSITIVE_INFINITY);
  const all = withContinued(scene.text, withChance(scene.text, found));
  return wanted === null ? all : all.filter(({ kind }) => wanted.has(kind));
}

/** A placeholder stays, whatever seems to go over it. */
function holdsPlaceholder(text: string, { from, to }: Found): boolean {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === 91 && placeholderAt(text, at) !== null) return true;
  }
  return false;
}
