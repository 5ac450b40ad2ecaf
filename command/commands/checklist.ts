import { asChecklist } from '../../lib/evidence/formats/checklist';
import { tameLine } from '../../lib/evidence/tame';
import type { Command } from '../command';
import { EXIT } from '../io';

export const checklist: Command = {
  name: 'checklist',
  takes: '',
  summary: 'Print a review checklist in Markdown.',
  about: [
    'Prints the checklist of a review to standard output, with today’s date and what you give filled in.',
  ],
  options: { account: { type: 'string' }, reviewer: { type: 'string' }, date: { type: 'string' } },
  meanings: {
    account: { value: 'NAME', means: 'Owner of the account that is reviewed.' },
    reviewer: { value: 'NAME', means: 'Who reviews.' },
    date: { value: 'DAY', means: 'Day of the review; today when not given.' },
  },
  examples: ['rollcall checklist --account demo --reviewer ana > review.md'],
  files: [0, 0],
  async run(_files, { account, reviewer, date }, io) {
    const text = (value: string | boolean | undefined) => tameLine(typeof value === 'string' ? value : '');
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: io.timeZone, dateStyle: 'short' }).format(
      io.now(),
    );
    await io.out(
      asChecklist({ date: text(date) || today, reviewer: text(reviewer), account: text(account) }),
    );
    return EXIT.ok;
  },
};
