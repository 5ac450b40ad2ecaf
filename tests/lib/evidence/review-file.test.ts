import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asJson } from '../../../lib/evidence/export';
import { Oddities } from '../../../lib/evidence/review/oddities';
import { reviewSchema } from '../../../lib/evidence/review/schema';
import { parseReview } from '../../../lib/evidence/review-file';
import { exportOf } from './told';

const review = (sessions: unknown, more = {}) =>
  JSON.stringify({ date: '2026-06-25', reviewer: 'ana', sessions, ...more });
const read = (text: string) => {
  const found = parseReview(text);
  if ('problems' in found) throw new Error(JSON.stringify(found.problems));
  return found;
};
const problems = (text: string) => {
  const found = parseReview(text);
  return 'problems' in found ? found.problems.map(({ path, message }) => `${path}: ${message}`) : [];
};

describe('the bare minimum', () => {
  // What the filter of the cheat sheet accepts: tried with jq 1.6.
  it.each<[string, string]>([
    ['no sessions', '{"date":"","reviewer":"","sessions":[]}'],
    [
      'values of any type',
      '{"date":"a","reviewer":"b","sessions":[{"device":null,"app":[1],"decision":{}}]}',
    ],
    ['a byte order mark', '\ufeff{"date":"a","reviewer":"b","sessions":[]}'],
    ['a key twice', '{"date":"a","date":"z","reviewer":"b","sessions":[]}'],
    ['__proto__', '{"__proto__":{"x":1},"date":"a","reviewer":"b","sessions":[]}'],
    ['deep nesting', `{"date":"a","reviewer":"b","sessions":[],"x":${'['.repeat(250)}${']'.repeat(250)}}`],
    [
      'numbers that are none',
      '{"date":"a","reviewer":"b","sessions":[],"x":[01,1.,.5,+5,NaN,-Infinity,1e999]}',
    ],
    ['CRLF and a tab', '{\r\n\t"date":"a",\r\n"reviewer":"b","sessions":[]\r\n}\r\n'],
  ])('is accepted with %s', (_, text) => {
    expect(parseReview(text)).toHaveProperty('review');
  });

  it.each<[string, string, string]>([
    ['no object', '[]', ': Found a list of 0, expected an object such as'],
    ['no date', '{"reviewer":"b","sessions":[]}', 'date: Is missing.'],
    [
      'a date of another type',
      '{"date":5,"reviewer":"b","sessions":[]}',
      'date: Found the number 5, expected a text.',
    ],
    ['no list', '{"date":"a","reviewer":"b","sessions":{}}', 'sessions: Found an object, expected a list.'],
    [
      'a session that is none',
      review([1]),
      'sessions[0]: Found the number 1, expected an object with device',
    ],
    ['a session without an app', review([{ device: '', decision: '' }]), 'sessions[0].app: Is missing.'],
    ['a comma too much', '{"date":"a",}', 'line 1, column 13: A key in double quotes was expected.'],
    ['nothing', '', 'line 1, column 1: The text ends too soon'],
  ])('is refused with %s, and it is said where', (_, text, problem) => {
    expect(problems(text)[0]).toContain(problem);
  });
});

describe('oddities are read as well as it goes', () => {
  it('says what was found and what was expected', () => {
    const { review: file, warnings } = read(
      review([
        { device: 5, app: ['ChatGPT', 'Codex'], decision: 'Blocked by SSO/admin policy' },
        { device: 'x', app: 'y', decision: 'banana', trusted: 'yes', score: 'high', lokation: 'Paris' },
      ]),
    );
    expect(file.sessions[0]).toMatchObject({ device: '5', app: 'ChatGPT, Codex', decision: 'blocked' });
    expect(file.sessions[1]).toMatchObject({
      decision: null,
      decision_shown: 'banana',
      trusted: true,
      score: null,
    });
    expect(warnings.map(({ path }) => path)).toEqual([
      'sessions[0].device',
      'sessions[0].app',
      'sessions[1].decision',
      'sessions[1].trusted',
      'sessions[1].score',
      'sessions[1].lokation',
    ]);
    expect(warnings.at(-1)?.message).toContain('Did you mean location?');
  });

  it.each([
    ['Keep', 'keep'],
    ['ROTATE CREDENTIALS', 'rotate-credentials'],
    ['Review', 'unsure'],
    ['revoke-and-escalate', 'escalate'],
    ['', null],
    ['undecided', null],
  ])('knows the decision %s', (text, decision) => {
    const { review: file, warnings } = read(review([{ device: '', app: '', decision: text }]));
    expect(file.sessions[0]?.decision).toBe(decision);
    expect(warnings).toEqual([]);
  });

  it('keeps text as text: no control or bidi characters, no half characters, no end in sight', () => {
    const note = `a\u202eb\u0007c\r\nd\ud800e${'x'.repeat(20_000)}`;
    const { review: file } = read(review([{ device: 'd\ne', app: '', decision: '', note }]));
    expect(file.sessions[0]?.device).toBe('d e');
    expect(file.sessions[0]?.note.startsWith('abc\nd\ufffdex')).toBe(true);
    expect(file.sessions[0]?.note.length).toBeLessThanOrEqual(10_000);
  });

  it('says the same oddity of ten thousand sessions once', () => {
    const many = Array.from({ length: 10_000 }, () => ({ device: 1, app: '', decision: '', extra: 1 }));
    const { review: file, warnings } = read(review(many));
    expect(file.sessions).toHaveLength(10_000);
    expect(warnings.length).toBeLessThanOrEqual(201);
    expect(warnings.at(-1)?.message).toBe('There are 19800 more like these.');
  });

  it('reads 19 MB and refuses more than 20', () => {
    const long = review([{ device: 'x'.repeat(19_000_000), app: '', decision: '' }]);
    expect(read(long).review.sessions[0]?.device).toHaveLength(1_000);
    expect(problems(' '.repeat(21_000_000))[0]).toContain('larger than 20 MB');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((json) => review([JSON.parse(json)])),
        ),
        (text) => {
          expect(Object.keys(parseReview(text)).sort().join()).toMatch(/^(problems|review,warnings)$/);
        },
      ),
    );
  });
});

describe('what Rollcall writes', () => {
  it.each(['own-team', 'another-team', 'public-ticket'] as const)(
    'is read back as it was, for %s',
    async (audience) => {
      const { review: file } = await exportOf({ audience });
      expect(read(asJson(file))).toEqual({ review: file, warnings: [] });
    },
  );

  it('fits the published schema, and a file that fits is accepted', async () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(reviewSchema());
    const { review: file } = await exportOf({ audience: 'own-team' });
    expect(validate(JSON.parse(asJson(file))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(JSON.parse(review([{ device: '', app: '', decision: 'Keep' }])))).toBe(true);
    expect(validate(JSON.parse(review([{ device: '', app: '' }])))).toBe(false);
    expect(validate({ date: 1, reviewer: '', sessions: [] })).toBe(false);
  });
});

it('what is odd is worked out only as far as it is told', () => {
  const oddities = new Oddities();
  let calls = 0;
  for (let i = 0; i < 1_000; i++)
    oddities.once(`key ${i}`, `k${i}`, () => {
      calls += 1;
      return 'odd';
    });
  expect(calls).toBe(200);
  expect(oddities.all).toHaveLength(201);
  expect(oddities.all.at(-1)?.message).toBe('There are 800 more like these.');
});
