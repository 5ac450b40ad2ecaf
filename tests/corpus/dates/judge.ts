import { readTime } from '../../../lib/panel/dates/read-time';
import { createReader } from '../../../lib/panel/reader';
import { AT, type Verdict, type Written } from './written';

/** What the reader makes of these texts, on a page in their language and in a browser that speaks English. */
export function judge(texts: Written[]): Verdict[] {
  const contexts = new Map<string, Parameters<typeof readTime>[1]>();
  return texts.map(({ language, text, instant, unit }) => {
    const context = contexts.get(language) ?? createReader([language, 'en'], new Date(AT), 'UTC').time;
    contexts.set(language, context);
    const span = readTime(text, context);
    if (!span) return { verdict: 'empty', from: '', to: '' };
    const [from, to] = [Date.parse(span.from), Date.parse(span.to)];
    if (instant < from || instant >= to) return { verdict: 'wrong', ...span };
    return { verdict: unit !== null && to - from > unit ? 'vague' : 'right', ...span };
  });
}

export { platformTexts } from './platform';
