import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../lib/policy/policy';
import { whereIn } from '../../../lib/policy/where';

const text =
  '{\r\n  "policy_name": "notify_from",\r\n  "notify_from": 3,\r\n  "locked": ["review_frequncy"]\n}';
const at = (path: string) => {
  const place = whereIn(text, path);
  return place && text.slice(place.from, place.to);
};

describe('where a problem stands', () => {
  it('is found by line and column, whatever ends the lines', () => {
    expect(whereIn(text, 'line 3, column 3')).toEqual({
      from: text.indexOf('"notify_from":'),
      to: text.indexOf('"notify_from":') + 1,
    });
    expect(at('line 5, column 1')).toBe('}');
    expect(whereIn('', 'line 9, column 9')).toEqual({ from: 0, to: 0 });
  });

  it('is found by its key rather than by a value of that name', () => {
    expect(whereIn(text, 'notify_from')?.from).toBe(text.indexOf('"notify_from":'));
    expect(at('locked.review_frequncy')).toBe('"review_frequncy"');
    expect(at('locked.0')).toBe('"review_frequncy"');
  });

  it('is found in a list, within the wrapper, and where names repeat themselves', () => {
    const long = 'x'.repeat(150);
    const given = `{"chatgpt_session_hygiene": {"ticket_template": "\\"journal_days\\": 1, 2", "allowed_apps": ["2", [], 7],
      "evidence_rules": {"store_passwords": "2"}, "journal_days": "2", "\\u006eotify_from": 1, "${long}": 0}}`;
    const found = (path: string) => {
      const place = whereIn(given, path);
      return place && [given.slice(place.from, place.to), place.from];
    };
    expect(found('allowed_apps.2')).toEqual(['7', given.indexOf('7]')]);
    expect(found('allowed_apps.1')?.[0]).toBe('[');
    expect(found('allowed_apps.9')?.[0]).toBe('"allowed_apps"');
    expect(found('journal_days')).toEqual(['"journal_days"', given.indexOf('"journal_days": "2"')]);
    expect(found('evidence_rules.store_passwords')?.[0]).toBe('"store_passwords"');
    expect(found('evidence_rules.missing')?.[0]).toBe('"evidence_rules"');
    expect(found('notify_from')?.[0]).toBe('"\\u006eotify_from"');
    expect(found(long.slice(0, 100))?.[0]).toBe(`"${long}"`);
  });

  it('every problem that is told of a policy has its place in the text', () => {
    const given = `{"review_frequency": "hourly", "evidence_rules": {"store_raw_token": true}, "separate_reviews": ["active_sessions", "cats"],
      "journal_days": 1.5, "colour": 1, "locked": ["notify_form"], "policy_expires": "soon"}`;
    const parsed = parseDocument(given);
    const all = 'problems' in parsed ? [...parsed.problems, ...parsed.warnings] : [];
    expect(
      all.map(({ path }) => {
        const place = whereIn(given, path);
        return place && given.slice(place.from, place.to);
      }),
    ).toEqual([
      '"review_frequency"',
      '"store_raw_token"',
      '"cats"',
      '"journal_days"',
      '"policy_expires"',
      '"colour"',
      '"notify_form"',
    ]);
  });

  it('of text that is half written, whatever it is', () => {
    for (const half of ['{"a": [1, "b', '}}]],,::', '{"a": {"b": [', '"', '{"a" "b": "\\q"}', '[[[['])
      expect(() => ['a', 'b', 'a.b', '0.0'].map((path) => whereIn(half, path))).not.toThrow();
    expect(whereIn('{"a": {"b": [', 'a.b')).toEqual({ from: 7, to: 10 });
  });

  it('is nowhere when the text has no such key, and hostile names are only names', () => {
    expect(whereIn(text, '')).toBeNull();
    expect(whereIn(text, 'nothing')).toBeNull();
    expect(whereIn('{"a(b": 1}', 'a(b')).toEqual({ from: 1, to: 6 });
    expect(whereIn(text, `${'('.repeat(1000)}.*+[`)).toBeNull();
  });
});
