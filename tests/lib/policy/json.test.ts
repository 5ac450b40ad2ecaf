import fc from 'fast-check';
import { expect, it } from 'vitest';
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
