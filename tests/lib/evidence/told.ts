import type { Choices } from '../../../lib/evidence/audience';
import { makeExport, type Subject } from '../../../lib/evidence/export';
import type { ReviewSession } from '../../../lib/evidence/review-file';
import type { Entry } from '../../../lib/model';
import { defaultPolicy } from '../../../lib/policy/policy';
import { day, laptop, phone, type Story, settledStory, stranger } from '../watch/story';

/** A key of the seen form, made up. */
export const KEY = `sk-proj-${'aB3dE6gH9jK2mN5pQ8sT'}T3BlbkFJ${'vW1xY4zA7bC0dE3fG6hJ'}`;

/** A stranger was seen, judged and written about, with an email, a key and the name of a town in the note. */
export function toldStory(): { story: Story; entries: Entry[] } {
  const story = settledStory();
  const entries: Entry[] = [];
  const tell = (entry: Entry) => {
    entries.push(entry);
    story.tell(entry);
  };
  story.reads(day(1), [laptop, phone, stranger]);
  const { id } = story.of('Firefox on Windows');
  tell({
    type: 'assigned',
    at: day(1, 5),
    account: 'owner',
    session: id,
    owner: 'ana@example.com',
    reviewer: 'Ben',
  });
  tell({ type: 'named', at: day(1, 5), account: 'owner', session: id, name: 'Old lab machine' });
  tell({
    type: 'noted',
    at: day(1, 6),
    account: 'owner',
    session: id,
    note: `Asked ana@example.com. ${KEY} was in the chat. Seen in Lagos, on the Old lab machine.`,
  });
  return { story, entries };
}

export const subjectOf = (story: Story, different: Partial<Subject> = {}): Subject => ({
  accounts: [{ watch: story.watch, entries: [] }],
  reviewer: 'Ben',
  notes: 'Ben looked at all of it.',
  at: day(2),
  program: 'Rollcall 0.1.0',
  ...different,
});

export const exportOf = (choices: Choices, story = toldStory().story) =>
  makeExport(subjectOf(story), choices, defaultPolicy);

export const session = (different: Partial<ReviewSession> = {}): ReviewSession => ({
  device: 'Chrome on macOS',
  app: 'ChatGPT Web',
  decision: 'keep',
  decision_shown: '',
  location: 'Seattle, WA, US',
  owner: '',
  reviewer: '',
  note: '',
  account: 'a',
  session: 's1',
  device_name: '',
  signed_in: null,
  trusted: false,
  current: false,
  listed: true,
  baseline: true,
  first_seen: day(0),
  last_seen: day(1),
  decided_at: null,
  score: 0,
  suggestion: 'keep',
  reasons: [],
  flags: [],
  ...different,
});
