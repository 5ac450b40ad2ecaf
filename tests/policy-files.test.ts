import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutKeys } from '../lib/policy/about';
import { type PolicyKey, policyKeys } from '../lib/policy/keys';
import { parsePolicy } from '../lib/policy/policy';
import { jsonSchema, managedSchema } from '../lib/policy/published';
import { policyFiles } from '../scripts/policy/files';
import { root } from '../scripts/setup.mjs';

describe('what is made from the definition of the keys', () => {
  it('stands in its files: npm run policy:files', async () => {
    for (const [file, content] of Object.entries(await policyFiles()))
      expect(await readFile(path.join(root, file), 'utf8'), file).toBe(content);
  });

  it('names every key, and no other', () => {
    const keys = [...Object.keys(aboutKeys), ...Object.keys(policyKeys), 'chatgpt_session_hygiene'].sort();
    for (const schema of [jsonSchema(), managedSchema()])
      expect(Object.keys(schema.properties as object).sort()).toEqual(keys);
  });

  it('gives each part of the managed schema exactly one type, as Chrome demands', () => {
    const untyped = (schema: Schema, at: string): string[] => [
      ...(typeof schema.type === 'string' ? [] : [at]),
      ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => untyped(inner, `${at}.${name}`)),
      ...(schema.items ? untyped(schema.items, `${at}[]`) : []),
    ];
    expect(untyped(managedSchema() as Schema, '')).toEqual([]);
  });

  it('lets Chrome withhold no value of the right type, so that Rollcall can say what it refused', () => {
    expect(JSON.stringify(managedSchema())).not.toMatch(/"(?:enum|pattern|(?:min|max)\w+)":/);
  });
});

describe('the JSON Schema', () => {
  const properties = jsonSchema().properties as Record<string, Schema>;

  it.each(Object.keys(policyKeys) as PolicyKey[])('says of %s what the check says', (key) => {
    const schema = properties[key] ?? {};
    expect(valid(schema, policyKeys[key].default)).toBe(true);
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), like(schema));
    fc.assert(
      fc.property(value, (given) => {
        const parsed = parsePolicy(JSON.stringify({ review_from: -20, revoke_from: 100, [key]: given }));
        // Of the paths in a hint the schema cannot say what the check says: it lets more pass, never less.
        if (key === 'reader_hints' && !('policy' in parsed)) return;
        expect('policy' in parsed, JSON.stringify(given)).toBe(valid(schema, given));
      }),
      { numRuns: 200 },
    );
  });

  it('lets a hint pass, and none without what it needs', () => {
    const hint = {
      version: 1,
      made: '2026-11-20',
      layout: 'dialog: div ul li',
      rows: 'div/ul/li*',
      fields: { device: 'span', time: 'time' },
    };
    const schema = properties.reader_hints ?? {};
    expect(parsePolicy(JSON.stringify({ reader_hints: [hint] }))).toHaveProperty('policy');
    expect(valid(schema, [hint])).toBe(true);
    for (const name of Object.keys(hint)) {
      const { [name as 'rows']: _, ...rest } = hint;
      expect(parsePolicy(JSON.stringify({ reader_hints: [rest] })), name).toHaveProperty('problems');
      expect(valid(schema, [rest]), name).toBe(false);
    }
    expect(valid(schema, [{ ...hint, fields: { time: 'time' } }])).toBe(false);
  });
});

interface Schema {
  required?: readonly string[];
  pattern?: string;
  type?: string;
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean;
}

/** Values that come near to what a schema lets pass. */
function like(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum, 'WEEKLY');
  const { minimum = 0, maximum = 0 } = schema;
  switch (schema.type) {
    case 'integer':
      return fc.oneof(
        fc.integer({ min: minimum - 2, max: maximum + 2 }),
        fc.constantFrom(minimum, maximum, 0.5),
      );
    case 'boolean':
      return fc.boolean();
    case 'string':
      return fc.constantFrom('', 'x'.repeat(schema.maxLength ?? 0), 'x'.repeat((schema.maxLength ?? 0) + 1));
    case 'array':
      return fc.array(like(schema.items ?? {}), { maxLength: (schema.maxItems ?? 0) + 1 });
    default:
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, like(inner)]),
        ),
        { requiredKeys: [] },
      );
  }
}

/** The few keywords that the schema uses. */
function valid(schema: Schema, value: unknown): boolean {
  if (schema.enum) return schema.enum.includes(value);
  switch (schema.type) {
    case 'integer':
      return (
        Number.isInteger(value) &&
        Number(value) >= (schema.minimum ?? 0) &&
        Number(value) <= (schema.maximum ?? 0)
      );
    case 'boolean':
      return typeof value === 'boolean';
    case 'string':
      return (
        typeof value === 'string' &&
        value.length <= (schema.maxLength ?? (schema.pattern === undefined ? 0 : value.length)) &&
        new RegExp(schema.pattern ?? '').test(value)
      );
    case 'array':
      return (
        Array.isArray(value) &&
        value.length <= (schema.maxItems ?? 0) &&
        value.every((one) => valid(schema.items ?? {}, one))
      );
    default: {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      if (schema.required?.some((name) => !Object.hasOwn(value, name))) return false;
      return Object.entries(value).every(([name, inner]) => {
        const known = schema.properties?.[name];
        return known !== undefined && valid(known, inner);
      });
    }
  }
}
