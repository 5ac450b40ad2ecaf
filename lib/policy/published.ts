import { aboutKeys } from './about';
import { WRAPPER } from './check';
import { groups, policyKeys } from './keys';
import { DAY, type Shape } from './kinds';

/**
 * The files that are made from the definition of the keys (`npm run policy:files`): a JSON Schema for whoever writes a policy,
 * the schema that Chrome wants of managed storage, and the table in the papers.
 */

type Schema = { [keyword: string]: unknown };

interface Described {
  description: string;
  shape: Shape;
  default?: unknown;
}

const described: [string, Described][] = [
  ...Object.entries(aboutKeys).map(([name, { description, kind }]): [string, Described] => [
    name,
    { description, shape: name === 'locked' ? lockable() : kind.shape },
  ]),
  ...Object.entries(policyKeys).map(
    ([name, { description, kind, default: fallback }]): [string, Described] => [
      name,
      { description, shape: kind.shape, default: fallback },
    ],
  ),
];

function lockable(): Shape {
  return { kind: 'list', of: { kind: 'choice', options: Object.keys(policyKeys) }, most: 100 };
}

/** JSON Schema 2020-12 of a policy's file. Unknown keys pass, as they do in Rollcall, which warns of them. */
export function jsonSchema(): Schema {
  const properties = Object.fromEntries(
    described.map(([name, { description, shape, default: fallback }]) => [
      name,
      { description, ...keywords(shape), ...(fallback !== undefined && { default: fallback }) },
    ]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Rollcall policy',
    type: 'object',
    properties: {
      [WRAPPER]: { description: 'The keys may stand in an object of this name.', $ref: '#/$defs/keys' },
      ...properties,
    },
    $defs: { keys: { type: 'object', properties } },
  };
}

function keywords(shape: Shape): Schema {
  switch (shape.kind) {
    case 'choice':
      return { enum: shape.options };
    case 'whole':
      return { type: 'integer', minimum: shape.min, maximum: shape.max };
    case 'yes-no':
      return { type: 'boolean' };
    case 'text':
      return { type: 'string', maxLength: shape.most };
    case 'day':
      return { type: 'string', pattern: DAY.source };
    case 'list':
      return { type: 'array', items: keywords(shape.of), maxItems: shape.most };
    case 'record':
      return {
        type: 'object',
        ...(shape.required && { required: shape.required }),
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([name, { description, shape: inner }]) => [
            name,
            { description, ...keywords(inner) },
          ]),
        ),
        additionalProperties: false,
      };
  }
}

/**
 * What Chrome wants to know of managed storage: a dialect of JSON Schema draft 3 in which each part has exactly one type.
 * It names the types and no more: a value that it forbids, Chrome withholds without a word (a whole list for one bad entry),
 * and nobody would read in Rollcall that it was refused, and why. Keys that it does not name are withheld, too; that it may
 * not leave open (2026-11, Chromium 156).
 */
export function managedSchema(): Schema {
  const properties = Object.fromEntries(
    described.map(([name, { description, shape }]) => [name, { description, ...chromeKeywords(shape) }]),
  );
  return { type: 'object', properties: { ...properties, [WRAPPER]: { type: 'object', properties } } };
}

function chromeKeywords(shape: Shape): Schema {
  switch (shape.kind) {
    case 'choice':
    case 'text':
    case 'day':
      return { type: 'string' };
    case 'whole':
      return { type: 'integer' };
    case 'yes-no':
      return { type: 'boolean' };
    case 'list':
      return { type: 'array', items: chromeKeywords(shape.of) };
    case 'record':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([name, { description, shape: inner }]) => [
            name,
            { description, ...chromeKeywords(inner) },
          ]),
        ),
      };
  }
}

/** The table of all keys in Markdown, one section for each group. */
export function referenceTable(): string {
  const ofGroup = (group: string) =>
    Object.entries(policyKeys)
      .filter(([, key]) => key.group === group)
      .map(([name, { description, kind, default: fallback }]) =>
        row(name, inWords(kind.shape), JSON.stringify(fallback), description),
      );
  const sections = groups.map((group) => [`### ${TITLES[group]}`, '', HEAD, ...ofGroup(group)].join('\n'));
  const about = Object.entries(aboutKeys).map(([name, { description, kind }]) =>
    row(name, inWords(kind.shape), '', description),
  );
  return [...sections, ['### The policy itself', '', HEAD, ...about].join('\n')].join('\n\n');
}

const HEAD = '| Key | May be | Default | What it says |\n|---|---|---|---|';
const TITLES: Record<(typeof groups)[number], string> = {
  reviews: 'Reviews',
  checks: 'Checks',
  notifications: 'Notifications',
  scores: 'Scores',
  evidence: 'Evidence',
  response: 'Response',
  records: 'Records',
  page: 'The review page',
};

const row = (name: string, may: string, fallback: string, description: string) =>
  `| \`${name}\` | ${may} | ${fallback === '' ? '' : `\`${fallback}\``} | ${description} |`;

function inWords(shape: Shape): string {
  switch (shape.kind) {
    case 'choice':
      return shape.options.map((option) => `\`"${option}"\``).join(', ');
    case 'whole':
      return `${shape.min} to ${shape.max}`;
    case 'yes-no':
      return '`true`, `false`';
    case 'text':
      return `a text of at most ${shape.most} characters`;
    case 'day':
      return 'a day, such as `"2027-06-30"`';
    case 'list':
      return `a list of at most ${shape.most}: ${inWords(shape.of)}`;
    case 'record':
      return Object.entries(shape.fields)
        .map(([name, { shape: inner }]) => `\`${name}\`: ${inWords(inner)}`)
        .join('; ');
  }
}
