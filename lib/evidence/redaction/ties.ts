import { escaped } from './fold';
import { KINDS } from './kinds';
import { matchAt } from './scene';

/** A word before a secret: of what it tells. */
export type Word = 'password' | 'token' | 'session';
/** How a word is tied to what follows: as a pair, over other words, by a verb, or by standing before it. */
export type Tie = 'pair' | 'distant' | 'verb' | 'beside';

const Q = `["'\`${escaped('"')}${escaped("'")}]`;
const COLON = `[:${escaped(':')}]`;
const SIGN = `(?:=>|:=|={1,3}|->|\\u2192|${COLON}{1,2}|\\||,[ \\t]{0,2}(?=${Q})|\\((?=${Q})| -{1,2}(?= ))`;
/** What may stand between the word and its sign: closing quotes, a remark in brackets, a `value` of its own. */
const CLOSE = `(?:${Q}|[*\\]_${escaped(']')}]){0,4}`;
const VALUE = `(?:[,;\\s\ue00a]{0,8}${Q}?value${Q}?)?`;
const PAIR = new RegExp(
  `${CLOSE}[ \\t]{0,6}(?:(?:\\([^()\\n]{0,40}\\)|\\[(?!(?:${KINDS.join('|')}) \\d)[^\\[\\]\\n]{0,40}\\])[ \\t]{0,3})?${VALUE}[ \\t]{0,4}${SIGN}[*_]{0,2}[ \\t${escaped(' ')}]{0,8}[*_]{0,2}(?:![\\w!]{1,16} |[bruf]{1,2}(?=["'])|\\[(?=["']))?`,
  'iy',
);
const FAR = `(?:for|of|to|on|in|from|at|fur|zu|von|vom|beim|pour|du|de|des|para|per|del|di|voor|van|till|til|na|do|dla|для|от|к)`;
const DISTANT = new RegExp(
  `[ \\t]{1,2}${FAR} (?:[^\\n.:;=,!?"'<>|()[]|\\.(?=\\S)){1,60}${COLON}[ \\t]{1,4}`,
  'iy',
);
const VERBS =
  "(?:is|was|are|were|will be|set to|reset to|changed to|now|today|ist|war|lautet|lautete|est|c'est|es|era|fue|sera|é|è|era|jest|byla|bylo|to|er|är|on|oli|je|bolo|este|то|это|est:|olan|เป็น|คือ)";
const VERB = new RegExp(
  `(?:[ \\t]{1,3}${VERBS}(?:[ \\t]{1,3}(?:now|still|set to|jetzt|nun))?[ \\t:]{1,4}|[ \\t]?(?:は|が|是|为|為|는|은|이|가)[ \\t:]{0,3})`,
  'iy',
);
const BESIDE = /[ \t\ue009]{1,4}(?=[^ \t])/y;
const NEXT_LINE = /[ \t]{0,4}(?:[|>][-+]?[ \t]{0,2})?[\r\ue00d]?[\n\ue00a][ \t]{0,8}(?:[-*>] )?/y;
const CLOSERS = new Set(`"'\`*]_) \t${escaped('"')}${escaped("'")}${escaped(']')}`);
const SIGNS = new Set(`=:|-\u2192,([;vV\n${escaped(':')}`);

/** Whether a sign can come soon; saves the pattern in most of all cases, where the word stands in a sentence. */
function maySign(text: string, after: number): boolean {
  let at = after;
  while (at - after < 12 && CLOSERS.has(text.charAt(at))) at++;
  return SIGNS.has(text.charAt(at));
}

/** Where values may begin, and how they are tied to the word, the plainest first. */
export function ties(text: string, from: number, after: number, word: Word): [Tie, number][] {
  if (text.charAt(from - 1) === '<' && text.charAt(after) === '>') return [['pair', after + 1]];
  const pair = maySign(text, after) ? matchAt(PAIR, text, after) : null;
  if (pair !== null) {
    const start = after + pair[0].length;
    const line = matchAt(NEXT_LINE, text, start);
    if (line === null && /[|,]| -/.test(pair[0])) return [['verb', start]];
    return line === null ? [['pair', start]] : [['beside', start + line[0].length]];
  }
  if (word === 'session') return text.charAt(after) === '\t' ? [['pair', after + 1]] : [];
  const found: [Tie, number][] = [];
  const distant = matchAt(DISTANT, text, after);
  if (distant !== null && !/[\w+/-]{12}/.test(distant[0])) found.push(['distant', after + distant[0].length]);
  const verb = matchAt(VERB, text, after);
  if (verb !== null) found.push(['verb', after + verb[0].length]);
  const beside = matchAt(BESIDE, text, after);
  // An option of a command line: --password hunter2
  if (beside !== null)
    found.push([
      /(?:^|[^\w-])-{1,2}(?:[\w-]{0,20}-)?$/.test(text.slice(Math.max(0, from - 24), from))
        ? 'pair'
        : 'beside',
      after + beside[0].length,
    ]);
  return found;
}
