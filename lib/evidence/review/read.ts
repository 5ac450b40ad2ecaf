import type { Json } from '../../policy/json';
import { nearest } from '../../policy/nearest';
import { isObject, type JsonObject } from '../json-object';
import { tameLine } from '../tame';
import type { Field, Fields } from './fields';
import type { Oddities } from './oddities';
import {
  type Taken,
  takeDecision,
  takeInstant,
  takeNumber,
  takeSignIn,
  takeText,
  takeYesNo,
  wrong,
} from './values';

/** What stands for a key that is not given. */
const ABSENT: Record<Field['kind']['is'], unknown> = {
  text: '',
  line: '',
  instant: null,
  'yes-no': null,
  number: null,
  decision: null,
  'sign-in': null,
  choice: null,
  list: [],
};

/**
 * Takes over what a table of fields names, and says what is odd. Keys that the table does not name are left out.
 *
 * @param problems gets what makes the whole unusable: a required key that is missing.
 */
export function readFields(
  given: JsonObject,
  fields: Fields,
  path: string,
  { problems, warnings }: { problems: Oddities; warnings: Oddities },
): Record<string, unknown> {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = given[name];
    if (value === undefined) {
      if (field.required)
        problems.add(at(name), `Is missing. ${field.description}${meant(name, given, fields)}`);
      read[name] ??= ABSENT[field.kind.is];
      continue;
    }
    if (field.kind.is === 'list') {
      read[name] = readList(value, field.kind.of, at(name), { problems, warnings });
      continue;
    }
    const taken = take(value, field.kind);
    if (taken.odd !== null) warnings.add(at(name), taken.odd);
    if (field.kind.is === 'decision') {
      const { decision, shown } = taken.value as ReturnType<typeof takeDecision>['value'];
      read[name] = decision;
      if (shown !== '') read[`${name}_shown`] = shown;
    } else if (read[name] === undefined || taken.value !== '') read[name] = taken.value;
  }
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(fields, name)) continue;
    const shown = tameLine(name, 60);
    warnings.once(`key ${shown}`, at(shown), () => {
      const near = nearest(name, Object.keys(fields));
      const hint = near === null || Object.hasOwn(given, near) ? '' : ` Did you mean ${near}?`;
      return `This key is not known and is left out.${hint}`;
    });
  }
  return read;
}

/** What may have been meant by a key that is missing: another that is near it, or what is there instead. */
function meant(name: string, given: JsonObject, fields: Fields): string {
  const others = Object.keys(given).filter((key) => !Object.hasOwn(fields, key));
  const near = others.find((key) => key.toLowerCase() === name) ?? nearest(name, others);
  if (near !== null) return ` Found ${tameLine(near, 60)} instead.`;
  if (others.length === 0) return '';
  return ` Found ${others
    .slice(0, 5)
    .map((key) => tameLine(key, 60))
    .join(', ')} instead.`;
}

function readList(
  value: Json,
  of: Fields,
  path: string,
  to: { problems: Oddities; warnings: Oddities },
): unknown[] {
  if (!Array.isArray(value)) {
    to.warnings.add(path, `${wrong(value, 'a list of objects')} It is left out.`);
    return [];
  }
  return value.flatMap((one, i) => {
    if (isObject(one)) return [readFields(one, of, `${path}[${i}]`, to)];
    to.warnings.add(`${path}[${i}]`, `${wrong(one, 'an object')} It is left out.`);
    return [];
  });
}

function take(value: Json, kind: Exclude<Field['kind'], { is: 'list' }>): Taken<unknown> {
  switch (kind.is) {
    case 'text':
    case 'line':
      return takeText(value, kind.is === 'text');
    case 'instant':
      return takeInstant(value);
    case 'yes-no':
      return takeYesNo(value);
    case 'number':
      return takeNumber(value);
    case 'decision':
      return takeDecision(value);
    case 'sign-in':
      return takeSignIn(value);
    case 'choice':
      if (value === null || (typeof value === 'string' && kind.of.includes(value)))
        return { value, odd: null };
      return { value: null, odd: `${wrong(value, `one of ${kind.of.join(', ')}`)} It is left out.` };
  }
}
