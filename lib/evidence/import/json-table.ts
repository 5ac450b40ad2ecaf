import type { Json } from '../../policy/json';
import { readJson } from '../../policy/json';
import { isObject, type JsonObject } from '../json-object';
import { fieldOf } from './columns';
import type { Table } from './delimited';

/** Deeper than programs wrap a list. */
const DEEPEST = 16;

/**
 * Sessions that another program wrote as JSON: a list of objects, wherever it stands in the file, one object on a line, or
 * columns with their rows. null where no list of sessions is found, and for a review.
 */
export function jsonTable(text: string): Table | null {
  const objects = listIn(text);
  if (objects === null) return null;
  const heads = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  return {
    rows: [heads, ...objects.map((one) => heads.map((head) => cellOf(one[head])))],
    numbers: [0, ...objects].map((_, i) => i),
    unclosed: null,
  };
}

function listIn(text: string): JsonObject[] | null {
  const read = readJson(text, { deepest: DEEPEST, tolerate: () => {} });
  if ('value' in read) return isReview(read.value) ? null : sessionsIn(read.value);
  const values: Json[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') continue;
    const one = readJson(line, { deepest: DEEPEST, tolerate: () => {} });
    if ('problem' in one) return null;
    values.push(one.value);
  }
  return sessionsIn(values);
}

/** What has a key of a review was meant to be one, and lacks something. */
const isReview = (value: Json): boolean =>
  isObject(value) && ['sessions', 'date', 'reviewer'].some((key) => Object.hasOwn(value, key));

/** The first list of objects that name the fields of a session. */
function sessionsIn(value: Json): JsonObject[] | null {
  if (Array.isArray(value)) {
    const objects = value.filter(isObject);
    if (objects.length > 0 && objects.length === value.length && areSessions(objects)) return objects;
    const listed = ofLists(value);
    if (listed !== null) return listed;
    // A list of reviews holds a list of sessions each.
    const lists = value.map(sessionsIn);
    return lists.length > 0 && lists.every((list) => list !== null) ? lists.flat() : firstOf(value);
  }
  if (!isObject(value)) return null;
  return ofColumns(value) ?? byId(value) ?? firstOf(Object.values(value));
}

function firstOf(values: readonly Json[]): JsonObject[] | null {
  for (const one of values) {
    const found = sessionsIn(one);
    if (found !== null) return found;
  }
  return null;
}

/** {"s-1": {"device": ...}, "s-2": ...} */
function byId(value: JsonObject): JsonObject[] | null {
  const objects = Object.values(value);
  return objects.length > 0 && objects.every(isObject) && areSessions(objects) ? objects : null;
}

/** {"columns": ["device", ...], "rows": [["Chrome on macOS", ...]]} */
function ofColumns(value: JsonObject): JsonObject[] | null {
  const lists = Object.values(value).filter((one) => Array.isArray(one));
  const heads = lists.find((list) => list.every((one) => typeof one === 'string')) as string[] | undefined;
  const rows = lists.find((list) => list.length > 0 && list.every((one) => Array.isArray(one))) as
    | Json[][]
    | undefined;
  return heads && rows ? objectsOf(heads, rows) : null;
}

/** [["device", ...], ["Chrome on macOS", ...]] */
function ofLists(value: readonly Json[]): JsonObject[] | null {
  const [heads, ...rows] = value;
  const isTable = rows.length > 0 && value.every((one) => Array.isArray(one));
  return isTable && Array.isArray(heads) && heads.every((head) => typeof head === 'string')
    ? objectsOf(heads as string[], rows as Json[][])
    : null;
}

function objectsOf(heads: readonly string[], rows: readonly Json[][]): JsonObject[] | null {
  const objects = rows.map((row) => {
    const one: JsonObject = Object.create(null);
    for (const [i, head] of heads.entries()) one[head] = row[i] ?? null;
    return one;
  });
  return areSessions(objects) ? objects : null;
}

function areSessions(objects: readonly JsonObject[]): boolean {
  const named = new Set(Object.keys(objects[0] ?? {}).map(fieldOf));
  return (named.has('device') || named.has('device_name')) && named.size > 1;
}

/** What a place or a list of apps is made of, in one text. */
function cellOf(value: Json | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return Object.values(value)
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .join(', ');
}
