import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFound, narrowed, parseSearch, termOf, unknownStates, withTerm } from '../../../lib/watch/search';
import { alarming, gone, settled } from '../../components/rolls';

const laptop = { ...settled('s1', { current: true }), name: 'Küche', owner: 'design', note: 'Desk 4' };
const phone = settled('s2', {
  device: 'iPhone · iOS 26.1',
  location: 'Málaga, ES',
  apps: ['ChatGPT iOS App'],
});
const stranger = alarming('s3', {
  device: 'Chrome on Windows',
  location: 'Lagos, NG',
  apps: ['API Platform'],
});
const old = gone('s4', { device: 'Firefox on Linux', trusted: true });
const all = [laptop, phone, stranger, old];

const found = (text: string) => all.filter((one) => isFound(one, parseSearch(text))).map(({ id }) => id);

describe('the search over sessions', () => {
  it.each([
    ['', ['s1', 's2', 's3', 's4']],
    ['chrome', ['s1', 's3']],
    ['CHROME windows', ['s3']],
    ['malaga', ['s2']],
    ['kuche', ['s1']],
    ['desk', ['s1']],
    ['place:lagos', ['s3']],
    ['device:lagos', []],
    ['app:"API Platform"', ['s3']],
    ['app:"API Platform', ['s3']],
    ['is:new', ['s3']],
    ['is:GONE', ['s4']],
    ['is:current', ['s1']],
    ['is:trusted', ['s4']],
    ['-is:gone -is:new', ['s1', 's2']],
    ['-chrome', ['s2', 's4']],
    ['decision:none', ['s3']],
    ['decision:keep is:listed', ['s1', 's2']],
    ['owner:design', ['s1']],
    ['is:nonsense', []],
    ['26.1', ['s2']],
  ])('%s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('takes a prefix that is no field as part of the word', () => {
    expect(parseSearch('12:30 http://x')).toEqual([
      { field: null, value: '12:30', negated: false },
      { field: null, value: 'http://x', negated: false },
    ]);
  });

  it('names states that nobody knows', () => {
    expect(unknownStates(parseSearch('is:new is:odd'))).toEqual(['odd']);
  });

  it('sets and takes out a field, and leaves the rest', () => {
    expect(withTerm('chrome place:x', 'place', 'Lagos, NG')).toBe('chrome place:"Lagos, NG"');
    expect(withTerm('chrome place:"Lagos, NG" -place:y', 'place', null)).toBe('chrome -place:y');
    expect(termOf(parseSearch('place:"Lagos, NG"'), 'place')).toBe('Lagos, NG');
  });

  it('never throws, and a value that was set is found again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, value) => {
        isFound(laptop, parseSearch(text));
        const plain = value.replaceAll('"', ' ').trim();
        if (plain !== '') expect(termOf(parseSearch(withTerm(text, 'device', value)), 'device')).toBe(plain);
      }),
    );
  });
});

describe('what a search offers', () => {
  it('counts each value among what the rest of the search leaves', () => {
    expect(narrowed(all, parseSearch('chrome place:lagos')).choices.place).toEqual([
      { value: 'Lagos, NG', count: 1 },
      { value: 'Seattle, WA, US', count: 1 },
    ]);
  });

  it('counts states', () => {
    expect(narrowed(all, parseSearch('is:gone')).states).toMatchObject({
      new: 1,
      gone: 1,
      listed: 3,
      trusted: 1,
    });
  });
});
