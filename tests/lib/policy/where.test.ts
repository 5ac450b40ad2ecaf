import { describe, expect, it } from 'vitest';
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
    expect(at('locked.0')).toBe('"locked"');
  });

  it('is nowhere when the text has no such key, and hostile names are only names', () => {
    expect(whereIn(text, '')).toBeNull();
    expect(whereIn(text, 'nothing')).toBeNull();
    expect(whereIn('{"a(b": 1}', 'a(b')).toEqual({ from: 1, to: 6 });
    expect(whereIn(text, `${'('.repeat(1000)}.*+[`)).toBeNull();
  });
});
