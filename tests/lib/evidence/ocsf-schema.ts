import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Checks a line against the published schema, version 1.8.0: the attributes of the two classes and of the objects in them,
 * with their types, whether they are required, and their values (tests/fixtures/ocsf/1.8.0.json). These are what
 * github.com/ocsf/ocsf-schema holds at the tag 1.8.0 (commit 3dcb905d, 16 March 2026), with what the classes and objects take
 * over from others; attributes of optional profiles are left out.
 */
interface Attribute {
  type: string;
  array?: true;
  required?: true;
  values?: Record<string, string>;
  sibling?: string;
}
interface Shape {
  attributes: Record<string, Attribute>;
  at_least_one?: string[];
}
const schema: { classes: Record<string, Shape>; objects: Record<string, Shape> } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../fixtures/ocsf/1.8.0.json'), 'utf8'),
);

const CLASSES: Record<number, { name: string; category: number }> = {
  2004: { name: 'detection_finding', category: 2 },
  3002: { name: 'authentication', category: 3 },
};

type Line = Record<string, unknown>;

/** What is wrong with a line, each with its path; [] when nothing is. */
export function problemsOf(line: Line): string[] {
  const known = CLASSES[line.class_uid as number];
  const shape = known && schema.classes[known.name];
  if (!known || !shape) return [`class_uid: ${line.class_uid} is not checked here`];
  const problems = problemsIn(line, shape, '');
  if (line.category_uid !== known.category) problems.push('category_uid: is of another class');
  if (line.type_uid !== (line.class_uid as number) * 100 + (line.activity_id as number))
    problems.push('type_uid: is not class_uid * 100 + activity_id');
  return problems;
}

function problemsIn(given: Line, shape: Shape, path: string): string[] {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const held = (name: string) => given[name] !== undefined;
  const problems: string[] = [];
  for (const [name, { required }] of Object.entries(shape.attributes))
    if (required && !held(name)) problems.push(`${at(name)}: is required`);
  const one = shape.at_least_one;
  if (one && !one.some(held)) problems.push(`${path}: needs one of ${one.join(', ')}`);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const attribute = shape.attributes[name];
    if (!attribute) problems.push(`${at(name)}: is not known`);
    else problems.push(...problemsOfValue(value, attribute, at(name), given));
  }
  return problems;
}

function problemsOfValue(value: unknown, attribute: Attribute, path: string, beside: Line): string[] {
  if (attribute.array) {
    if (!Array.isArray(value)) return [`${path}: is no list`];
    const { array: _, ...one } = attribute;
    return value.flatMap((each, i) => problemsOfValue(each, one, `${path}[${i}]`, beside));
  }
  const { type, values, sibling } = attribute;
  if (!type.endsWith('_t') && type !== 'object') {
    const shape = schema.objects[type];
    if (!shape) return [`${path}: objects of the type ${type} are not checked here`];
    return isLine(value) ? problemsIn(value, shape, path) : [`${path}: is no ${type}`];
  }
  if (!TYPES[type]?.(value)) return [`${path}: is no ${type}`];
  const named = Object.keys(values ?? {}).length > 1 ? values : undefined;
  if (named && !Object.hasOwn(named, String(value))) return [`${path}: ${value} is no value of it`];
  if (named && sibling && beside[sibling] !== undefined && beside[sibling] !== named[String(value)])
    return [`${sibling}: is not ${named[String(value)]}`];
  return [];
}

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';
const isWhole = (value: unknown) => Number.isInteger(value);
const TYPES: Record<string, (value: unknown) => boolean> = {
  string_t: isText,
  username_t: isText,
  hostname_t: isText,
  integer_t: isWhole,
  long_t: isWhole,
  timestamp_t: (value) => isWhole(value) && (value as number) > 1e12,
  boolean_t: (value) => typeof value === 'boolean',
  object: isLine,
};
