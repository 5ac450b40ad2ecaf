import { codeRule, saidRules } from './around/codes';
import { enteredRules } from './around/entered';
import { loginRules } from './around/logins';
import { optionRules } from './commands/options';
import { pipedRules } from './commands/piped';
import { placedRules } from './commands/placed';
import { spokenRules } from './commands/spoken';
import { userRule } from './commands/users';
import { authorizationRules } from './known/authorization';
import { blockRules } from './known/blocks';
import { cookieHeaderRule } from './known/cookie-header';
import { cookieRule } from './known/cookies';
import { makerRule } from './known/makers';
import { middleRules } from './known/middles';
import { tokenRules } from './known/token';
import { urlRules } from './known/urls';
import { pairRules } from './named/pair';
import { emailRules } from './personal/email';
import { idRules } from './personal/ids';
import { ip4Rules } from './personal/ip4';
import { ip6Rules } from './personal/ip6';
import { namedIdRules } from './personal/named-ids';
import { numberRules } from './personal/numbers';
import { type Anchors, anchorsOf } from './reading/anchors';
import { fold } from './reading/fold';
import { PLACEHOLDER_STARTS, placeholderAt } from './reading/placeholder';
import type { Read, Rule } from './reading/scene';
import { insertRule } from './tables/inserts';

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
  makerRule,
  cookieHeaderRule,
  ...authorizationRules,
  userRule,
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
  ...enteredRules,
  ...urlRules,
  ...emailRules,
  ...ip6Rules,
  ...idRules,
  ...namedIdRules,
  ...ip4Rules,
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
