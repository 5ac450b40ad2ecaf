import { describe, expect, test } from 'vitest';
import { compactText } from '../../../lib/evidence/compact';
import { asJson } from '../../../lib/evidence/export';
import { parseReview, type ReviewFile } from '../../../lib/evidence/review-file';
import { runExport, sessionKey } from '../../../lib/evidence/work/export';
import { type ImportJob, runImport } from '../../../lib/evidence/work/import';
import { filtered, runReport, runReportText } from '../../../lib/evidence/work/report';
import { defaultPolicy } from '../../../lib/policy/policy';
import { exportOf, KEY, session, subjectOf, toldStory } from './told';

const seen = { at: '2026-08-14T10:00:00.000Z', timeZone: 'UTC', languages: ['en'] };
const look = (content: ImportJob['content'], how: Partial<ImportJob> = {}) =>
  runImport({ content, seen, policy: defaultPolicy, ...how });
const usable = async (...args: Parameters<typeof look>) => {
  const incoming = await look(...args);
  if (incoming.state !== 'usable') throw new Error(JSON.stringify(incoming.problems));
  return incoming;
};
const read = (text: string): ReviewFile => {
  const parsed = parseReview(text);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.review;
};
const review = (different: Partial<ReviewFile> = {}): ReviewFile => ({
  date: '2026-08-14',
  reviewer: 'Ben',
  sessions: [session()],
  notes: '',
  provenance: null,
  ...different,
});

describe('What is kept of a review', () => {
  test('gives the same review back, without growing', async () => {
    const { review } = await exportOf({ audience: 'own-team' });
    expect(read(compactText(review))).toEqual(review);
    const bare = '{"date":"","reviewer":"","sessions":[{"device":"","app":"","decision":null}]}';
    expect(compactText(read(bare)).length).toBeLessThan(bare.length * 1.5);
  });
});

describe('An import', () => {
  test('says whether the file is as it was written', async () => {
    const text = asJson((await exportOf({ audience: 'own-team' })).review);
    expect((await usable(text)).sum).toBe('intact');
    expect((await usable(text.replace('Firefox on Windows', 'Firefox on Linux'))).sum).toBe('altered');
    expect((await usable(asJson(review()))).sum).toBe('none');
  });

  test('keeps no secret that somebody wrote', async () => {
    const { secrets, text } = await usable(
      asJson(review({ sessions: [session({ note: `It was ${KEY}.` })] })),
    );
    expect(secrets).toBe(1);
    expect(text).not.toContain(KEY.slice(0, 14));
  });

  test('knows the same content again', async () => {
    const one = await usable(asJson(review()));
    const indented = JSON.stringify(JSON.parse(asJson(review())), null, 7);
    expect((await usable(indented)).file).toBe(one.file);
    expect((await usable(asJson(review({ reviewer: 'security' })))).file).not.toBe(one.file);
  });

  test('of a table without a device tells its columns, to be mapped', async () => {
    const table = 'Thing,App,What now\nChrome,ChatGPT,keep\n';
    const refused = await look(table, { kind: 'table' });
    expect(refused).toMatchObject({ state: 'unusable', kind: 'table' });
    expect(refused.table).toEqual({
      heads: ['Thing', 'App', 'What now'],
      mapping: [null, 'app', 'decision'],
    });
    const { first } = await usable(table, { mapping: ['device', 'app', 'decision'] });
    expect(first).toMatchObject([{ device: 'Chrome', decision: 'keep' }]);
  });

  test.each([
    ['nothing', ''],
    ['blanks', '\ufeff \n'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1])],
    ['another JSON', '{"name":"rollcall","version":"1"}'],
    ['JSON that is cut off', '{"date":"","reviewer":"","sessions":[{"dev'],
    ['more than 20 MB', `{"date":"${'x'.repeat(21 * 1024 * 1024)}`],
  ])('of %s is refused with words', async (_what, content) => {
    const incoming = await look(content);
    expect(incoming.state).toBe('unusable');
    expect(incoming.state === 'unusable' && incoming.problems[0]?.message).toMatch(/\w{4,}.*[.:]/);
  });
});

describe('An export job', () => {
  test('writes the chosen sessions only', async () => {
    const { story, entries } = toldStory();
    const { account, id } = { account: 'owner', id: story.of('Firefox on Windows').id };
    const done = await runExport({
      subject: subjectOf(story, { accounts: [{ watch: story.watch, entries }] }),
      only: [sessionKey({ account, session: id })],
      choices: { audience: 'public-ticket' },
      policy: defaultPolicy,
      format: 'markdown',
    });
    expect(done.review.sessions).toHaveLength(1);
    expect(done.text).toContain('[person 1]'.replace(/[[\]]/g, '\\$&'));
    expect(done.text).not.toContain('ana@example.com');
    expect(done.replaced.map(({ kind }) => kind)).toContain('email');
  });
});

describe('A report', () => {
  const files = [
    {
      name: 'ana.json',
      text: compactText(
        review({
          reviewer: 'Owner Sales',
          sessions: [
            session({
              account: '',
              owner: 'ana@example.com',
              device: 'Old lab machine',
              location: 'Lagos, Nigeria',
            }),
            session({ account: '', owner: 'ana@example.com', decision: 'unsure' }),
          ],
        }),
      ),
    },
    {
      name: 'cleo.json',
      text: compactText(
        review({
          reviewer: 'Dan',
          sessions: [
            session({
              account: '',
              owner: 'Owner Press',
              location: 'Lagos, Nigeria',
              note: 'As Owner Sales saw.',
            }),
          ],
        }),
      ),
    },
    { name: 'broken.json', text: '{' },
  ];
  const job = { own: [], files, at: seen.at, program: 'Rollcall', policy: defaultPolicy };

  test('puts files side by side, and names those that cannot be read', async () => {
    const { merged, unreadable } = await runReport(job);
    expect(merged.sessions).toHaveLength(3);
    expect(unreadable).toMatchObject([{ name: 'broken.json' }]);
    expect(merged.shared.map(({ kind, value }) => `${kind} ${value}`)).toContain('place Lagos, Nigeria');
  });

  test.each([
    [{ owner: 'Owner Press' }, 1],
    [{ reviewer: 'Owner Sales' }, 2],
    [{ disposition: 'unsure' }, 1],
    [{ disposition: 'waiting' }, 1],
    [{ disposition: 'none' }, 0],
    [{ owner: 'Owner Press', disposition: 'unsure' }, 0],
  ])('is narrowed by %j to %i', async (by, count) => {
    const { merged } = await runReport(job);
    expect(filtered(merged, { owner: '', reviewer: '', disposition: '', ...by })).toHaveLength(count);
  });

  test('for a public ticket names nobody, and still says what accounts have in common', async () => {
    const filter = { owner: '', reviewer: '', disposition: '' };
    const open = await runReportText({ ...job, filter, choices: { audience: 'own-team' } });
    expect(open).toContain('ana.json');
    const text = await runReportText({ ...job, filter, choices: { audience: 'public-ticket' } });
    expect(text).not.toMatch(/ana|cleo|Ben|Dan|Lagos|lab machine/i);
    expect(text).toMatch(/Place Nigeria: .*person \d.*person \d/);
  });
});
