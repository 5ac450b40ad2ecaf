import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../lib/policy/json';

it('reads every JSON that JSON.parse reads, to the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      // -0 is written as 0; a key of this name is refused on purpose.
      const text = JSON.stringify(value, null, indent);
      fc.pre(!text.includes('__proto__'));
      expect(readJson(text)).toEqual({ value: JSON.parse(text) });
    }),
  );
});

it('refuses every text that JSON.parse refuses', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 3 }),
      fc.nat(200),
      fc.constantFrom('', ',', '}', '"', '\u0001', '1'),
      (json, at, more) => {
        const text = json.slice(0, at) + more + json.slice(at + 1);
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        if (!valid) expect(readJson(text)).toHaveProperty('problem');
      },
    ),
  );
});

it('passes over a byte order mark', () => {
  expect(readJson('\ufeff{"a": [1, -2.5e3, true, null, "\\u00e9\\n"]}')).toEqual({
    value: { a: [1, -2500, true, null, 'é\n'] },
  });
});

describe('with a reader who tolerates oddities', () => {
  const tolerant = (text: string, deepest = 3) => {
    const odd: string[] = [];
    const read = readJson(text, {
      deepest,
      tolerate: ({ path, message }) => odd.push(`${path}: ${message}`),
    });
    return { ...read, odd };
  };

  it('the last of two equal keys counts, and it is said', () => {
    expect(tolerant('{"a": 1,\n "a": 2}')).toEqual({
      value: { a: 2 },
      odd: ['line 2, column 2: The key "a" is given twice. The last one counts.'],
    });
  });

  it('leaves __proto__ out', () => {
    const { odd, ...read } = tolerant('{"__proto__": {"polluted": true}, "a": 1}');
    expect(read).toEqual({ value: { a: 1 } });
    expect(odd).toHaveLength(1);
    expect('polluted' in {}).toBe(false);
  });

  it('reads over what is nested too deep, however deep', () => {
    const deep = `${'[{"]":'.repeat(50_000)}1${'}]'.repeat(50_000)}`;
    const { odd, ...read } = tolerant(`{"a": ${deep}, "b": 1}`, 2);
    expect(read).toEqual({ value: { a: [null], b: 1 } });
    expect(odd).toEqual(['line 1, column 8: This is nested deeper than 2 levels. It is read over.']);
  });

  it('still refuses brackets that do not match', () => {
    expect(tolerant('[[[[}]]]]')).toMatchObject({ problem: { message: 'This } closes nothing.' } });
    expect(tolerant('[[[[1')).toHaveProperty('problem');
  });

  it('takes numbers as jq does', () => {
    expect(tolerant('[01, 1., .5, +5, -Infinity, NaN, 1e999]')).toMatchObject({
      value: [1, 1, 0.5, 5, null, null, Number.POSITIVE_INFINITY],
    });
    expect(tolerant('[1-]')).toMatchObject({ value: [null] });
    expect(readJson('[01]')).toHaveProperty('problem');
  });
});

it('reads a text of many megabytes, and refuses one that does not end', () => {
  const long = 'x'.repeat(19_000_000);
  expect(readJson(`["${long}\\\\"]`)).toEqual({ value: [`${long}\\`] });
  expect(readJson(`["${long}\\"]`)).toHaveProperty('problem');
});
