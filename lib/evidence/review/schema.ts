import { DECISIONS } from '../decisions';
import { type Field, type Fields, reviewFields } from './fields';

type Schema = { [key: string]: unknown };

/**
 * The published JSON Schema of a review file, made from the table that the reading uses. It says what Rollcall writes and
 * what others should write; `parseReview` reads more than that and says what was odd.
 */
export function reviewSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Review of ChatGPT sessions',
    description:
      'What a reviewer decided about the active sessions of ChatGPT accounts. Required are date, reviewer and sessions, and of each session device, app and decision.',
    ...objectOf(reviewFields, { provenance: provenanceSchema }),
  };
}

function objectOf(fields: Fields, more: Schema = {}): Schema {
  const required = Object.entries(fields).flatMap(([name, field]) => (field.required ? [name] : []));
  const properties = Object.entries(fields).map(([name, field]) => [name, schemaOf(field)]);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: { ...Object.fromEntries(properties), ...more },
  };
}

function schemaOf({ description, kind }: Field): Schema {
  switch (kind.is) {
    case 'text':
      return { description, type: 'string', maxLength: 10_000 };
    case 'line':
      return { description, type: 'string', maxLength: 1_000 };
    case 'instant':
      return { description, type: ['string', 'null'], format: 'date-time' };
    case 'yes-no':
      return { description, type: ['boolean', 'null'] };
    case 'number':
      return { description, type: ['number', 'null'] };
    // Words of somebody's own are read, too: they are kept and count as undecided.
    case 'decision':
      return { description, type: ['string', 'null'], examples: [...DECISIONS, null] };
    case 'choice':
      return { description, enum: [...kind.of, null] };
    case 'sign-in':
      return {
        description,
        type: ['object', 'null'],
        required: Object.keys(SIGN_IN),
        properties: SIGN_IN,
      };
    case 'list':
      return { description, type: 'array', items: objectOf(kind.of) };
  }
}

const SIGN_IN: Schema = {
  text: { type: 'string', maxLength: 1_000 },
  from: { type: 'string', format: 'date-time' },
  to: { type: 'string', format: 'date-time' },
};

const provenanceSchema: Schema = {
  description:
    'Where an export of Rollcall comes from; the sum shows that no accident changed it and is no signature.',
  type: 'object',
  required: ['format', 'format_version'],
  properties: {
    format: { const: 'rollcall-review' },
    format_version: { type: 'integer', minimum: 1 },
    program: { type: 'string' },
    exported_at: { type: 'string', format: 'date-time' },
    audience: { type: 'string' },
    places: { type: 'string' },
    labels: { type: 'boolean' },
    policy: { type: 'string' },
    readings: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          account: { type: 'string' },
          at: { type: 'string', format: 'date-time' },
          complete: { type: 'boolean' },
        },
      },
    },
    readings_left_out: { type: 'integer', minimum: 0 },
    redacted: {
      type: 'array',
      items: {
        type: 'object',
        properties: { kind: { type: 'string' }, count: { type: 'integer', minimum: 1 } },
      },
    },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
};
