import { describe, expect, it } from 'vitest';
import { rulesFor } from '../../../lib/evidence/audience';
import { diffReviews } from '../../../lib/evidence/diff';
import { asMergedMarkdown } from '../../../lib/evidence/formats/merged';
import { mergeReviews } from '../../../lib/evidence/merge';
import { verify } from '../../../lib/evidence/provenance';
import type { ReviewFile, ReviewSession } from '../../../lib/evidence/review-file';
import { defaultPolicy } from '../../../lib/policy/policy';
import { day } from '../watch/story';
import { exportOf, session } from './told';

const review = (sessions: ReviewSession[], more: Partial<ReviewFile> = {}): ReviewFile => ({
  date: '2026-06-25',
  reviewer: 'ana',
  sessions,
  notes: '',
  provenance: null,
  ...more,
});
const bare = (different: Partial<ReviewSession>) => session({ account: '', session: '', ...different });

describe('what differs between two reviews', () => {
  const one = session({ session: 's1' });
  const two = session({ session: 's2', device: 'iPhone · iOS 26.1', location: 'Oslo, Norway' });
  const three = session({ session: 's3', device: 'Firefox on Windows', location: 'Lagos, Nigeria' });

  it('by id, whatever the order', () => {
    const diff = diffReviews(
      review([one, two]),
      review([three, { ...two, decision: 'revoke', last_seen: day(9) }]),
    );
    expect(diff.added.map((each) => each.session)).toEqual(['s3']);
    expect(diff.missing.map((each) => each.session)).toEqual(['s1']);
    expect(diff.changed.map(({ fields }) => fields)).toEqual([
      [{ field: 'decision', before: 'keep', after: 'revoke' }],
    ]);
    expect(diff.same).toBe(0);
  });

  it('by what the rows show, where files give no ids', () => {
    const [a, b] = [one, two].map((each) => ({ ...each, account: '', session: '' }));
    if (!a || !b) throw new Error('two sessions');
    const diff = diffReviews(review([a, b]), review([{ ...b, note: 'seen' }, a]));
    expect(diff).toMatchObject({
      added: [],
      missing: [],
      same: 1,
      changed: [{ fields: [{ field: 'note' }] }],
    });
  });

  it('a file has no difference to itself, and numbered accounts are not held against each other', () => {
    expect(diffReviews(review([one, two, three]), review([one, two, three]))).toMatchObject({
      same: 3,
      changed: [],
    });
    const numbered = [one, two].map((each) => ({ ...each, account: '[account 1]' }));
    const [first, second] = numbered;
    if (!first || !second) throw new Error('two sessions');
    const swapped = [
      { ...first, session: 's2' },
      { ...second, session: 's1' },
    ];
    expect(diffReviews(review(numbered), review(swapped))).toMatchObject({ same: 2, changed: [] });
  });
});

describe('many reviews side by side', () => {
  it('a device or place that several accounts share stands out; what everybody has does not', () => {
    const merged = mergeReviews([
      {
        name: 'a.json',
        review: review([
          bare({ owner: 'ana' }),
          bare({ owner: 'ana', device: 'SM-G960F', location: 'Lagos, Nigeria' }),
        ]),
      },
      {
        name: 'b.json',
        review: review([
          bare({ owner: 'ben', location: 'Oslo, Norway' }),
          bare({ owner: 'ben', device: 'SM-G960F', location: 'Lagos, Nigeria' }),
        ]),
      },
    ]);
    expect(merged.shared.map(({ kind, value, who }) => [kind, value, who])).toEqual([
      ['place', 'Lagos, Nigeria', ['ana', 'ben']],
      ['device', 'SM-G960F', ['ana', 'ben']],
    ]);
  });

  it('one account with sessions in many rows is one account', () => {
    const merged = mergeReviews([
      {
        name: 'a.json',
        review: review([session({ session: 's1', owner: 'ana' }), session({ session: 's2' })]),
      },
    ]);
    expect(merged.shared).toEqual([]);
    expect(merged.sessions.map(({ who }) => who)).toEqual(['ana', 'ana']);
  });

  it('a session that two exports hold counts once, as the newer has it', () => {
    const older = review([session({ decision: null })], { date: '2026-06-01' });
    const newer = review([session({ decision: 'revoke' })], { date: '2026-06-08' });
    const merged = mergeReviews([
      { name: 'older', review: older },
      { name: 'newer', review: newer },
    ]);
    expect(merged.sessions.map((one) => one.session.decision)).toEqual(['revoke']);
  });

  const rules = rulesFor({ audience: 'own-team' }, defaultPolicy);
  const made = { at: '2026-06-25T10:00:00.000Z', program: 'Rollcall 1.0', rules, replaced: [] };

  it('what is not settled comes with the highest score first', async () => {
    const open = [{ kind: 'new-device', at: day(1), score: 3, suggestion: null, reasons: [], open: true }];
    const merged = mergeReviews([
      {
        name: 'a',
        review: review([
          session({ session: 'kept', flags: open }),
          session({ session: 'unsure', decision: 'unsure', score: 1 }),
          session({ session: 'flagged', decision: null, flags: open, score: 3 }),
          session({ session: 'quiet', decision: null }),
          session({ session: 'gone', decision: 'revoke', listed: false }),
          session({ session: 'still', decision: 'revoke', score: 6 }),
        ]),
      },
    ]);
    expect(merged.waiting.map((one) => one.session.session)).toEqual(['still', 'flagged', 'unsure']);
    expect(await asMergedMarkdown(merged, made)).toContain(
      'Sessions: 1 keep, 1 unsure, 2 revoke, 2 undecided',
    );
  });

  it('the report says where it and each of its files come from, and carries a sum', async () => {
    const { review: exported } = await exportOf({ audience: 'another-team' });
    const merged = mergeReviews([
      { name: '<a>.json', review: exported },
      { name: 'b.json', review: review([session()]) },
    ]);
    const text = await asMergedMarkdown(merged, { ...made, replaced: [{ kind: 'email', count: 2 }] });
    const origin = text.slice(text.indexOf('## Provenance'));
    expect(origin).toContain('- Merged report, format 1. Exported 2026-06-25 10:00 UTC by Rollcall 1.0.\n');
    expect(origin).toContain('- Written for own team; places: city; device labels: as shown.\n');
    expect(origin).toMatch(
      /^- \\<a\\>\.json: Review file, format 1\. Exported .*\. Scored under policy [0-9a-f]{16}\. .*Replaced: .*\.$/m,
    );
    expect(origin).toContain('- b.json: Not written by Rollcall');
    expect(origin).toContain('- Replaced: email 2.\n');
    expect(await verify(text)).toMatchObject({ state: 'intact' });
    expect((await verify(text.replace('b.json', 'c.json'))).state).toBe('altered');
  });
});
