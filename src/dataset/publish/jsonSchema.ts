import type { Field, Fields } from '../field.ts'
import { CONTRACT, TABLES } from '../schema.ts'

type Json = { readonly [key: string]: unknown }

/** The JSON Schema (draft 2020-12) of `dataset.json`, from the one description of the tables. */
export function jsonSchema(): Json {
  const tables = Object.entries(TABLES).map(([name, fields]) => [
    name,
    { type: 'array', items: objectSchema(fields) },
  ])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Parkbench dataset',
    type: 'object',
    required: ['contract', 'version', ...Object.keys(TABLES)],
    properties: {
      contract: { const: CONTRACT },
      version: { type: 'string', description: 'SHA-256 of the rest of the file' },
      ...Object.fromEntries(tables),
    },
  }
}

const objectSchema = (fields: Fields, open = false): Json => ({
  type: 'object',
  ...(open ? {} : { required: Object.keys(fields) }),
  properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
})

function fieldSchema(field: Field): Json {
  const schema = { description: field.description, ...plainSchema(field) }
  return field.nullable ? { anyOf: [schema, { type: 'null' }] } : schema
}

function plainSchema(field: Field): Json {
  switch (field.type) {
    case 'text':
    case 'reference':
      return { type: 'string' }
    case 'number':
      return { type: 'number' }
    case 'flag':
      return { type: 'boolean' }
    case 'choice':
      return { enum: field.words }
    case 'list':
      return { type: 'array', items: fieldSchema(field.item) }
    case 'group':
      return objectSchema(field.parts, field.open)
  }
}
