// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { hrefOf, parseRoute } from '../../components/stores/route-store';

describe('An address of the review page', () => {
  test('leads where it was made for, whatever the characters', () => {
    for (const path of [
      ['a', 's1'],
      ['b/ä', '#%25'],
      ['?', '&='],
    ]) {
      const query = { q: 'place:"Köln, DE" -is:new', sort: '-place' };
      expect(parseRoute(hrefOf('sessions', path, query))).toEqual({ view: 'sessions', path, query });
    }
  });

  test('leaves out what is not asked', () => {
    expect(hrefOf('timeline', [], { range: '' })).toBe('#/timeline');
  });

  test.each(['', '#', '#/', '#nowhere', '#/constructor', '#/%E0%A4%A', '#session=a/b'])(
    '"%s" leads to the sessions',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'sessions', path: [], query: {} });
    },
  );
});
