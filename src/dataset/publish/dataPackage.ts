import type { Field } from '../field.ts'
import { flatColumns } from './flatTable.ts'
import { TABLES, type TableName } from '../schema.ts'

type Json = { readonly [key: string]: unknown }

/** A file of the package. */
export interface PackagedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** The Frictionless Data Package (v1) over the CSV twins of the tables; `files` are keyed by table. */
export function dataPackage(version: string, files: ReadonlyMap<TableName, PackagedFile>): Json {
  return {
    profile: 'tabular-data-package',
    name: 'parkbench',
    title: '园鉴 Parkbench',
    description: 'Industrial parks as the press reports them: each figure with the sentence it came from.',
    version,
    resources: [...files].map(([table, file]) => resource(table, file)),
  }
}

const resource = (table: TableName, { path, bytes, sha256 }: PackagedFile): Json => ({
  profile: 'tabular-data-resource',
  name: table.toLowerCase(),
  path,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
  schema: tableSchema(table),
})

/** The Frictionless Table Schema of a table's CSV. */
export function tableSchema(table: TableName): Json {
  const columns = flatColumns(table)
  return {
    fields: columns.map(({ name, field }) => ({ name, ...fieldSchema(field) })),
    missingValues: [''],
    ...('id' in TABLES[table] ? { primaryKey: 'id' } : {}),
    foreignKeys: columns.flatMap(({ name, field }) =>
      field.type === 'reference'
        ? [{ fields: name, reference: { resource: field.table.toLowerCase(), fields: 'id' } }]
        : [],
    ),
  }
}

function fieldSchema(field: Field): Json {
  const { description } = field
  switch (field.type) {
    case 'number':
      return { type: 'number', description }
    case 'flag':
      return { type: 'boolean', description }
    case 'choice':
      return {
        type: 'string',
        description,
        constraints: field.nullable ? {} : { enum: field.words },
      }
    case 'list':
      return { type: 'string', description: `${description}; joined by semicolons` }
    default:
      return { type: 'string', description }
  }
}
