import * as v from 'valibot';

/** What a value may be, told as plain data: for the JSON Schemas, the table in the papers, and the forms. */
export type Shape =
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'whole'; min: number; max: number }
  | { kind: 'yes-no' }
  | { kind: 'text'; most: number }
  /** A day, "2027-06-30". */
  | { kind: 'day' }
  | { kind: 'list'; of: Shape; most: number }
  /** `required`: the fields that have no default. */
  | { kind: 'record'; fields: Record<string, Field>; required?: readonly string[] };

export interface Field {
  description: string;
  shape: Shape;
}

/** A kind of value: its shape, and the check that goes with it. Made together, so that neither says what the other does not. */
export interface Kind<T> {
  shape: Shape;
  schema: v.GenericSchema<unknown, T>;
}

export const choice = <const T extends string>(...options: readonly T[]): Kind<T> => ({
  shape: { kind: 'choice', options },
  schema: v.picklist(options, `Use one of: ${options.join(', ')}.`),
});

export const whole = (min: number, max: number): Kind<number> => {
  const said = `Use a whole number from ${min} to ${max}.`;
  return {
    shape: { kind: 'whole', min, max },
    schema: v.pipe(v.number(said), v.integer(said), v.minValue(min, said), v.maxValue(max, said)),
  };
};

export const yesNo: Kind<boolean> = { shape: { kind: 'yes-no' }, schema: v.boolean('Use true or false.') };

export const text = (most: number): Kind<string> => ({
  shape: { kind: 'text', most },
  schema: v.pipe(
    v.string('Use a text.'),
    v.maxLength(most, `At most ${most.toLocaleString('en')} characters.`),
  ),
});

export const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const aDay = 'Use a day such as "2027-06-30".';
export const day: Kind<string> = {
  shape: { kind: 'day' },
  // Browsers do not agree on what the 31st of February is.
  schema: v.pipe(v.string(aDay), v.regex(DAY, aDay), v.check(isDay, aDay)),
};

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export const list = <T>(of: Kind<T>, most: number, example: string): Kind<T[]> => ({
  shape: { kind: 'list', of: of.shape, most },
  schema: v.pipe(
    v.array(of.schema, `Use a list such as ${example}.`),
    v.maxLength(most, `At most ${most} entries.`),
  ),
});

type Rules = Record<string, { description: string; default: unknown; kind: Kind<unknown> }>;
type Ruled<R extends Rules> = { [K in keyof R]: R[K]['kind'] extends Kind<infer T> ? T : never };

/** An object of named rules; one that is not given has its default. "-" and "_" in a name are the same. */
export const record = <R extends Rules>(rules: R): Kind<Ruled<R>> => {
  const checked = v.strictObject(
    Object.fromEntries(
      Object.entries(rules).map(([name, { kind, default: fallback }]) => [
        name,
        v.optional(kind.schema, fallback),
      ]),
    ),
    (issue) => (issue.expected === 'never' ? 'This rule is not known.' : 'Use an object of rules.'),
  );
  const names = Object.keys(rules);
  return {
    shape: {
      kind: 'record',
      fields: Object.fromEntries(
        Object.entries(rules).map(([name, { description, kind }]) => [
          name,
          { description, shape: kind.shape },
        ]),
      ),
    },
    schema: v.pipe(
      // valibot takes an array for an object.
      v.custom<object>((value) => !Array.isArray(value), 'Use an object of rules.'),
      v.transform((value) => spelt(value, names)),
      checked,
    ) as unknown as v.GenericSchema<unknown, Ruled<R>>,
  };
};

function spelt(value: unknown, names: string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const dashless = (name: string) => name.replaceAll('-', '_');
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const meant = names.find((one) => dashless(one) === dashless(name));
      return [meant !== undefined && !Object.hasOwn(value, meant) ? meant : name, inner];
    }),
  );
}
