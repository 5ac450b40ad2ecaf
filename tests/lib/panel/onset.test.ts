import { describe, expect, it } from 'vitest';
import { bare, fold } from '../../../lib/panel/page/text';
import { type List, list } from '../../../lib/panel/words/list';
import { ONSET, onset, onsetsIn } from '../../../lib/panel/words/onset';
import { tables } from '../../../lib/panel/words/tables';
import { allLanguages, vocabularyOf } from '../../../lib/panel/words/vocabulary';

describe('the onset of a text', () => {
  it('is its first letters and digits, folded, without what stands around and between them', () => {
    expect(onset('✓ Émile')).toBe('emi');
    expect(onset('A/B test')).toBe('abt');
    expect(onset('この PC')).toBe(onset('このPC'));
    expect(onset('ok')).toBe('ok');
    expect(onset('—')).toBe('');
  });

  it('stands for all that can begin in a text', () => {
    expect(onsetsIn('Log out')).toEqual(['log', 'ogo', 'gou', 'out']);
    expect(onsetsIn('no')).toEqual([]);
  });
});

describe('entries that begin like a text', () => {
  const like = (some: List, text: string) => some.like(onset(text));

  it('are found without the others', () => {
    expect(like(list`Current session | This device | {This,Your} browser`, 'this one')).toEqual([
      'This device',
      'This browser',
      'Your browser',
    ]);
    expect(like(list`Current session`, 'Other')).toEqual([]);
  });

  it('are found where alternatives stand at their beginning, within a word and in one another', () => {
    const some = list`{,My }devices | {My {own,old},Your} phone | m{ein,y} Gerät`;
    expect(like(some, 'my devices')).toContain('My devices');
    expect(like(some, 'devices')).toContain('devices');
    expect(like(some, 'My old phone')).toContain('My old phone');
    expect(like(some, 'your phone')).toContain('Your phone');
    expect(like(some, 'mein Gerät')).toContain('mein Gerät');
  });

  it('are asked of everything when they are shorter than an onset, or are stems cut short by what may stand between', () => {
    expect([...list`ok | fine`.starts()]).toEqual(['ok', '', 'fin']);
    expect(list`ni*status`.like('')).toEqual(['ni*status']);
  });
});

describe('every entry of every table', () => {
  it.each(allLanguages)('in %s is found by how it begins', (language) => {
    const { captions, ...lists } = tables[language] ?? {};
    const missed: string[] = [];
    for (const one of [...Object.values(lists), ...Object.values(captions ?? {})] as List[]) {
      const found = new Map<string, Set<string>>();
      const isFound = (start: string, entry: string) => {
        const known = found.get(start) ?? new Set(one.like(start));
        found.set(start, known);
        return known.has(entry);
      };
      for (const entry of one) {
        const stem = onset(fold(entry).split('*')[0] ?? '');
        // As a stem, and as a whole.
        if (!isFound(stem.length < ONSET ? '' : stem, entry)) missed.push(`${entry} (stem)`);
        if (!entry.includes('*') && !isFound(onset(bare(entry)), entry)) missed.push(entry);
      }
    }
    expect(missed).toEqual([]);
  });

  it('that ends a session is heard the same whether few texts are asked for or many', () => {
    for (const language of ['en', 'de', 'zh', 'th', 'ar', 'cy']) {
      const words = vocabularyOf([language]);
      const texts = [...(tables[language]?.logOut ?? [])].map(
        (stem) => `Chrome: ${stem.replace('*', ' x ').replace('$', '')}`,
      );
      expect(texts.filter((text) => words.hasOnce('logOut', text) !== words.has('logOut', text))).toEqual([]);
      expect(texts.filter((text) => !words.hasOnce('logOut', text))).toEqual([]);
    }
  });
});
