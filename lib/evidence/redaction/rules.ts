import { type Anchors, anchorsOf } from './anchors';
import { blockRules } from './blocks';
import { codeRule, saidRules } from './codes';
import { cookieRule } from './cookies';
import { emailRules } from './email';
import { fold } from './fold';
import { headerRules } from './headers';
import { idRules } from './ids';
import { insertRule } from './inserts';
import { ip6Rule } from './ip6';
import { loginRules } from './logins';
import { numberRules } from './numbers';
import { optionRules } from './options';
import { pairRules } from './pair';
import { pipedRules } from './piped';
import { placedRules } from './placed';
import { PLACEHOLDER_STARTS, placeholderAt } from './placeholder';
import type { Read, Rule } from './scene';
import { spokenRules } from './spoken';
import { middleRules, tokenRules } from './token';
import { urlRules } from './urls';

/** All rules with one automaton over their anchors. */
export interface Rules {
  anchors: Anchors;
  /** Of each anchor: its length, and who reads there. */
  lengths: readonly number[];
  reads: readonly Read[];
}

/** A placeholder is done with. */
const readPlaceholder: Read = (scene, from) => {
  scene.done = placeholderAt(scene.text, from)?.to ?? scene.done;
  return null;
};

const STANDING: readonly Rule[] = [
  { anchors: PLACEHOLDER_STARTS, read: readPlaceholder },
  ...blockRules,
  ...middleRules,
  ...tokenRules,
  ...headerRules,
  cookieRule,
  ...spokenRules,
  ...loginRules,
  ...placedRules,
  ...optionRules,
  ...pipedRules,
  codeRule,
  insertRule,
  ...pairRules,
  ...saidRules,
  ...urlRules,
  ...emailRules,
  ip6Rule,
  ...idRules,
  ...numberRules,
];

const LETTER = /\p{L}/u;
const WIDE = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A term of the policy's own, between letters of nobody else, however its words are joined. */
function termRule(term: string): Rule | null {
  const words = fold(term)
    .text.trim()
    .split(/[\s_-]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const joins = words.length === 1 ? [''] : [' ', '-', '_', '', '\n', '+', '.'];
  return {
    anchors: joins.map((join) => words.join(join)),
    read: ({ text }, from, end) => {
      const glued = (inner: string, outer: string) =>
        LETTER.test(inner) && LETTER.test(outer) && !WIDE.test(inner) && !WIDE.test(outer);
      const before = glued(text.charAt(from), text.charAt(from - 1));
      const after =
        glued(text.charAt(end - 1), text.charAt(end)) && !/^s(?!\p{L})/u.test(text.slice(end, end + 3));
      return before || after ? null : { kind: 'term', from, to: end };
    },
  };
}

function rulesOf(terms: readonly string[]): Rules {
  const own = terms.map(termRule).filter((rule) => rule !== null);
  const anchors: string[] = [];
  const reads: Read[] = [];
  for (const rule of [...own, ...STANDING]) {
    for (const anchor of rule.anchors) {
      anchors.push(anchor);
      reads.push(rule.read);
    }
  }
  return {
    anchors: anchorsOf(anchors),
    lengths: anchors.map((anchor) => anchor.length),
    reads,
  };
}

const made = new Map<string, Rules>();

/** The rules with a policy's terms; those of the last few lists are kept, since making them costs milliseconds. */
export function rulesFor(terms: readonly string[]): Rules {
  const key = JSON.stringify(terms);
  let rules = made.get(key);
  if (rules === undefined) {
    rules = rulesOf(terms);
    if (made.size >= 4) made.clear();
    made.set(key, rules);
  }
  return rules;
}
