import { diffReviews, type FieldChange } from '../../lib/evidence/diff';
import { cell } from '../../lib/evidence/formats/cells';
import type { ReviewFile, ReviewSession } from '../../lib/evidence/review-file';
import { evidence } from '../../lib/words/evidence';
import { type Command, JSON_MEANS, JSON_OPTION, jsonLine } from '../command';
import { EXIT, type Io, Unreadable } from '../io';
import { reviewIn, textOf } from '../reading';

export const diff: Command = {
  name: 'diff',
  takes: 'A B',
  summary: 'Say what differs between two review files.',
  about: [
    'Sessions are paired by account and id where both files give them, else by what their rows show, never by position.',
    '+ stands in B only, - in A only, ~ in both and differs. A row that is gone is no proof of a log-out.',
  ],
  options: JSON_OPTION,
  meanings: JSON_MEANS,
  examples: ['rollcall diff last-week.json today.json'],
  exit: ['0  the sessions are the same', '1  they differ', '2  a file cannot be read, or is no review'],
  files: [2, 2],
  async run([a = '', b = ''], { json }, io) {
    const found = diffReviews(await reviewOf(a, io), await reviewOf(b, io));
    const differs = found.added.length + found.missing.length + found.changed.length > 0;
    if (json) await io.out(jsonLine(found));
    else {
      for (const session of found.added) await io.out(`+ ${shown(session)}\n`);
      for (const session of found.missing) await io.out(`- ${shown(session)}\n`);
      for (const { after, before, fields } of found.changed)
        await io.out(`~ ${shown(before)}\n${fields.map((one) => fieldLine(one, before, after)).join('')}`);
      await io.out(`${found.same} ${found.same === 1 ? 'session is' : 'sessions are'} the same.\n`);
    }
    return differs ? EXIT.no : EXIT.ok;
  },
};

async function reviewOf(file: string, io: Io): Promise<ReviewFile> {
  const read = reviewIn((await textOf(file, io)).text);
  if ('review' in read) return read.review;
  const [{ path, message } = { path: '', message: '' }] = read.problems;
  throw new Unreadable(`${file} is no review. ${path === '' ? '' : `${path}: `}${message}`);
}

const shown = (session: ReviewSession): string =>
  [session.device || 'device not shown', session.app, session.location, cell('decision', session, evidence)]
    .filter((text) => text !== '')
    .join(' | ');

const fieldLine = ({ field }: FieldChange, before: ReviewSession, after: ReviewSession): string => {
  const [was, is] = [before, after].map((one) => cell(field, one, evidence).replace(/\n/g, ' / ') || 'none');
  return `    ${evidence.columns[field as keyof typeof evidence.columns] ?? field}: ${was} -> ${is}\n`;
};
