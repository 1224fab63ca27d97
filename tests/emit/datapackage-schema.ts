/**
 * What the Data Package standard v2.0 asks of the properties that are used here, as JSON Schema.
 *
 * Source: https://datapackage.org/standard/data-package/, data-resource, table-schema.
 */
const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', minItems: 1, uniqueItems: true, items: text };

const field = {
  type: 'object',
  required: ['name', 'type', 'title', 'title_en', 'description', 'description_en', 'example', 'constraints'],
  properties: {
    name: { type: 'string', pattern: '^[a-z][a-z0-9_]{0,49}$' },
    type: { enum: ['string', 'integer', 'number', 'boolean', 'date'] },
    title: text,
    title_en: text,
    description: text,
    description_en: text,
    example: text,
    codelist: text,
    constraints: {
      type: 'object',
      additionalProperties: false,
      required: ['required'],
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        enum: texts,
        pattern: { type: 'string', format: 'regex' },
      },
    },
    categories: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['value', 'label'],
        properties: { value: text, label: text },
      },
    },
  },
  additionalProperties: false,
};

const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields: texts,
    reference: {
      type: 'object',
      required: ['fields'],
      properties: { resource: text, fields: texts },
      additionalProperties: false,
    },
  },
};

const facts = {
  path: { type: 'string', pattern: '^[a-z_]+\\.(csv|json)$' },
  mediatype: { enum: ['text/csv', 'application/json'] },
  encoding: { const: 'utf-8' },
  bytes: { type: 'integer', minimum: 1 },
  hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
};

const resource = {
  type: 'object',
  required: ['name', 'type', 'title', 'description', 'schema', ...Object.keys(facts)],
  properties: {
    ...facts,
    name: { type: 'string', pattern: '^[a-z_]+$' },
    type: { const: 'table' },
    title: text,
    description: text,
    alternates: { type: 'array', items: { type: 'object', required: Object.keys(facts), properties: facts } },
    schema: {
      type: 'object',
      required: ['$schema', 'fields', 'primaryKey', 'missingValues'],
      properties: {
        $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
        fields: { type: 'array', minItems: 1, items: field },
        missingValues: { const: [''] },
        primaryKey: texts,
        foreignKeys: { type: 'array', minItems: 1, items: foreignKey },
      },
    },
  },
};

export const datapackageSchema = {
  type: 'object',
  required: ['$schema', 'name', 'title', 'description', 'version', 'licenses', 'sources', 'keywords', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9-]+$' },
    title: text,
    description: text,
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+(-unreleased)?$' },
    keywords: texts,
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: { name: text, path: { type: 'string', format: 'uri' } },
      },
    },
    sources: { type: 'array', minItems: 1, items: { type: 'object', required: ['title'] } },
    contributors: { type: 'array', items: { type: 'object', required: ['title'], properties: { roles: texts } } },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
