// @ts-nocheck
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { Site } from '../domain/dataset';
import type { Field } from '../domain/export/field';
import { ActionsFile, SourcesFile, TargetsFile } from '../domain/export/json-files';
import { SITE_FIELDS } from '../domain/export/site-fields';

/** A JSON Schema, draft 7. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The schemas of the JSON files of the static API, by file name in `data/`. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map([
    ['sites.geojson', sitesSchema()],
    ['targets.json', schemaOf('Targets', TargetsFile)],
    ['actions.json', schemaOf('Actions', ActionsFile)],
    ['sources.json', schemaOf('Sources', SourcesFile)],
  ]);
}

function schemaOf(title: string, schema: v.GenericSchema): JsonSchema {
  return { ...toJsonSchema(schema, { target: 'draft-07' }), title };
}

/** The geometry is what RFC 7946 says; the properties are the fields, and what simplestyle adds. */
function sitesSchema(): JsonSchema {
  const properties = {
    title: { type: 'string' },
    description: { type: 'string' },
    ...Object.fromEntries(SITE_FIELDS.map((field) => [field.name, propertySchema(field)])),
    ...SIMPLE_STYLE,
  };
  return {
    $schema: DRAFT,
    title: 'Sites',
    type: 'object',
    required: ['type', 'name', 'licence', 'attribution', 'dataAsOf', 'features'],
    properties: {
      type: { const: 'FeatureCollection' },
      name: { type: 'string' },
      licence: { type: 'string' },
      attribution: { type: 'string' },
      dataAsOf: { type: 'string' },
      features: {
        type: 'array',
        items: {
          type: 'object',
          required: ['type', 'id', 'geometry', 'properties'],
          properties: {
            type: { const: 'Feature' },
            id: { type: 'string' },
            geometry: {
              type: ['object', 'null'],
              required: ['type', 'coordinates'],
              properties: { type: { type: 'string' }, coordinates: { type: 'array' } },
            },
            properties: {
              type: 'object',
              required: ['title', 'description', ...SITE_FIELDS.map(({ name }) => name)],
              properties,
              additionalProperties: false,
            },
          },
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  };
}

const COLOUR = { type: 'string', pattern: '^#[0-9a-f]{6}$' };

const SIMPLE_STYLE = {
  'marker-color': COLOUR,
  'marker-size': { enum: ['small', 'medium', 'large'] },
  stroke: COLOUR,
  'stroke-width': { type: 'number' },
  'stroke-opacity': { type: 'number' },
  fill: COLOUR,
  'fill-opacity': { type: 'number' },
};

function propertySchema({ name, type, description, values }: Field<Site>): JsonSchema {
  if (name === 'id') return { type: 'string', description };
  if (values !== undefined) return { enum: [...values, null], description };
  if (type === 'list') {
    return { type: 'array', items: { type: ['string', 'number'] }, description };
  }
  return { type: [type === 'date' ? 'string' : type, 'null'], description };
}
