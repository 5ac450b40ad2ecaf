import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecrets, KINDS, newPlaceholders, redact, replacements } from '../../../lib/evidence/redact';
import { AROUND, make, pieceLeft, randomOf, SECRETS } from './secrets';

const rows = Object.entries(SECRETS).flatMap(([kind, list]) => list.map((row) => [kind, row] as const));

describe('secrets', () => {
  it.each(rows)('%s: %s leaves no piece, and its neighbours stay', (_, row) => {
    const random = randomOf(7);
    for (const [before, after] of AROUND) {
      const { text, secrets } = make(row, random);
      const out = redact(before + text + after).text;
      for (const secret of secrets)
        expect([secret, pieceLeft(secret, out, before + after)]).toEqual([secret, null]);
      expect(out.startsWith(before.slice(0, -1)) && out.endsWith(after.slice(1)), out).toBe(true);
    }
  });

  it('are of the kind that their row says, where only one rule can know them', () => {
    const random = randomOf(3);
    for (const kind of ['email', 'phone', 'ip', 'private-key', 'cookie', 'password'] as const) {
      for (const row of SECRETS[kind] ?? [])
        expect([row, redact(make(row, random).text).found[0]?.kind]).toEqual([row, kind]);
    }
  });
});

describe('innocents', () => {
  const innocents = readFileSync(path.join(import.meta.dirname, 'innocents.txt'), 'utf8')
    .trim()
    .split('\n');
  it.each(innocents)('%s', (line) => {
    expect(redact(line)).toEqual({ text: line, found: [] });
  });
});

describe('placeholders', () => {
  it('are the same for the same person throughout one export, however it is written', () => {
    const placeholders = newPlaceholders();
    expect(redact('pm@example.com and api@example.com', { placeholders }).text).toBe(
      '[email 1] and [email 2]',
    );
    expect(redact('API@Example.com, pm＠example.com, p\u200bm@example.com', { placeholders }).text).toBe(
      '[email 2], [email 1], [email 1]',
    );
    expect(redact('+1 (415) 555-2671 or +14155552671', { placeholders }).text).toBe('[phone 1] or [phone 1]');
    expect(redact('pm@example.com').text).toBe('[email 1]');
  });

  it('are one for each of two telephone numbers that stand side by side', () => {
    expect(redact('+81 3-6151-0725 (11) 96151-0725').text).toBe('[phone 1] [phone 2]');
  });

  it('that a text brings along are kept, and their numbers are nobody else’s', () => {
    expect(redact('[email 4] wrote to pm@example.com').text).toBe('[email 4] wrote to [email 5]');
    expect(redact('password: [password 1]').found).toEqual([]);
  });

  it('are counted by kind', () => {
    expect(redact('a@example.com b@example.com 203.0.113.9').found).toEqual([
      { kind: 'email', count: 2 },
      { kind: 'ip', count: 1 },
    ]);
  });
});

describe('options', () => {
  it('kinds: only those', () => {
    expect(redact('pm@example.com from 203.0.113.9', { kinds: ['ip'] }).text).toBe(
      'pm@example.com from [ip 1]',
    );
    expect(KINDS).toContain('term');
  });

  it('terms: the policy’s own, whatever their case, accents and joints, but not inside of words', () => {
    const terms = ['Falcon', 'Project Möwe', '隼計画'];
    const out = (text: string) => redact(text, { terms }).text;
    expect(out('FALCON, falcons, project-mowe, 次は隼計画です')).toBe(
      '[term 1], [term 1]s, [term 2], 次は[term 3]です',
    );
    expect(out('falconry')).toBe('falconry');
    expect(redact('Falcon').text).toBe('Falcon');
  });
});

describe('findSecrets', () => {
  it('tells the places, and what must not be kept from what may be masked', () => {
    expect(findSecrets('by pm@example.com, password: hunter2')).toEqual([
      { from: 3, to: 17, kind: 'email', severity: 'personal' },
      { from: 29, to: 36, kind: 'password', severity: 'secret' },
    ]);
  });

  it('tells places of the text as it was given, escapes and unseen characters included', () => {
    const text = 'x\u200b pm%40example.com y';
    const [found] = findSecrets(text);
    expect(text.slice(found?.from, found?.to)).toBe('pm%40example.com');
  });

  it('replacements are what redact makes', () => {
    const text = 'pm@example.com, 203.0.113.9, pm@example.com';
    expect(replacements(text).map(({ placeholder }) => placeholder)).toEqual([
      '[email 1]',
      '[ip 1]',
      '[email 1]',
    ]);
  });
});

/** Texts of the pieces that the rules look for, glued in every way, beside any character. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...rows.map(([, row]) => make(row, randomOf(row.length)).text),
    ...'password: |token=|Cookie: a=|Authorization: |Bearer |@|://|[email 1]|[password 1]|[token|sk-|eyJ|-----BEGIN |"|\\|%40|%3D|&|;|\n| |\u200b|＠|。|\ud800'.split(
      '|',
    ),
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ maxLength: 6, unit: 'binary' }),
);
const texts = fc.array(pieces, { maxLength: 14 }).map((list) => list.join(''));

describe('properties', () => {
  it('takes any text, and a second time changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = redact(text).text;
        expect(redact(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('places lie in order, apart, and inside of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let done = 0;
        for (const { from, to } of findSecrets(text)) {
          expect(from >= done && to > from && to <= text.length).toBe(true);
          done = to;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('what is outside of the places stays as it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const replaced = replacements(text);
        const kept = replaced.map(({ from }, i) => text.slice(replaced[i - 1]?.to ?? 0, from));
        const out = redact(text).text;
        let at = 0;
        for (const [i, piece] of kept.entries()) {
          expect(out.startsWith(piece + replaced[i]?.placeholder, at)).toBe(true);
          at += piece.length + (replaced[i]?.placeholder.length ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('growth', () => {
  /** Processor time, so that others on the machine count little; the best of a few. */
  const cost = (text: string, runs: number): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < runs; i++) {
      const before = process.cpuUsage();
      redact(text);
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, user + system);
    }
    return best;
  };
  const hostile = [
    'a@',
    'sk-',
    'eyJ.',
    '-----BEGIN ',
    "password:'a",
    'session=',
    '1.',
    '://a:',
    'cookie:a=b;',
    '%40',
    '1:a:',
    '\u200b',
  ];
  it.each(hostile)('ten times %j takes about ten times as long', (piece) => {
    const of = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    redact(of(20_000));
    // Quadratic would be a hundred times.
    expect(cost(of(500_000), 2)).toBeLessThan(30 * cost(of(50_000), 5) + 20_000);
  });
});

describe('a secret that was told once', () => {
  it('is none the less secret where it stands again, before and behind', () => {
    expect(redact('Xk7-pq9 fails.\nThe password is Xk7-pq9, and (Xk7-pq9) it stays.').text).toBe(
      '[password 1] fails.\nThe password is [password 1], and ([password 1]) it stays.',
    );
  });

  it('is not sought in longer words, nor where it is a word or a day', () => {
    const text = (value: string, more: string) => redact(`password: ${value}\n${more}`).text.split('\n')[1];
    expect(text('summer', 'in summer')).toBe('in summer');
    expect(text('20260904', 'on 20260904')).toBe('on 20260904');
    expect(text('ab12cd', 'ab12cdef and xab12cd')).toBe('ab12cdef and xab12cd');
    expect(text('ab12cd', 'ab12cd.')).toBe('[password 1].');
  });

  it('among many', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `password: q${i}w-${i}Zk\n`).join('');
    expect(redact(`${lines}then q7w-7Zk`).text).toMatch(/then \[password 8\]$/);
  });

  it('goes on from one text of an export to the next', () => {
    const placeholders = newPlaceholders();
    redact('password: Falcon@2202', { placeholders });
    expect(redact('Falcon@2202 once more', { placeholders }).text).toBe('[password 1] once more');
  });
});
