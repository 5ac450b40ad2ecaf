import { isAlnum, isToken, type Read, type Rule } from '../reading/scene';
import { joinedEnd, maskOf } from '../values/body';

/** What stands in the middle of a token, or at its end; around it, all is token. */
interface MiddleRow {
  of: string;
  mark: string;
  /** Characters of the whole token. */
  least: number;
  /** Signs over which it goes on. */
  joins?: string;
  /** As many as stand before the mark at most. */
  before?: number;
  /** It ends with the mark. */
  last?: true;
  /** A number stands before the mark. */
  number?: true;
}

const MIDDLES: readonly MiddleRow[] = [
  { of: 'OpenAI, in base64', mark: 'T3BlbkFJ', least: 16 },
  { of: 'Terraform', mark: '.atlasv1.', least: 16, joins: '=' },
  { of: 'Microsoft Entra, client secrets', mark: 'Q~', least: 30, joins: '.~', before: 5 },
  { of: 'Telegram', mark: ':AA', least: 40, before: 12 },
  { of: 'Firebase', mark: ':APA91b', least: 80, before: 24 },
  { of: 'Meta, apps', mark: '|', least: 40, before: 17, number: true },
  { of: 'New Relic', mark: 'NRAL', least: 36, last: true },
];

const middleReader = ({ mark, least, joins = '', before = 256, last, number }: MiddleRow): Read => {
  const signs = maskOf(joins);
  return ({ text, done }, from, end) => {
    if (text.slice(from, end) !== mark) return null;
    let start = from;
    while (start > done && from - start <= before && isToken(text.charCodeAt(start - 1))) start--;
    if (from - start > before || (number && !/^\d{14,17}$/.test(text.slice(start, from)))) return null;
    const to = last ? end : joinedEnd(text, end, signs);
    return to - start < least || (last && isAlnum(text.charCodeAt(to)))
      ? null
      : { kind: 'key', from: start, to };
  };
};

export const middleRules: readonly Rule[] = MIDDLES.map((row) => ({
  anchors: [row.mark],
  read: middleReader(row),
}));
