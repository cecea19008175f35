import type { Cell } from './csv.ts'
import type { Field, Fields } from '../field.ts'
import { TABLES, type TableName } from '../schema.ts'

/** A column of a flat table: `source.start`, with the field it holds. */
interface FlatColumn {
  readonly name: string
  readonly field: Field
}

/** The columns of a table once its groups are flattened, in the order of the description. */
export const flatColumns = (table: TableName): FlatColumn[] => flatten('', TABLES[table])

function flatten(prefix: string, fields: Fields): FlatColumn[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.type === 'group' ? flatten(`${prefix}${name}.`, field.parts) : [{ name: prefix + name, field }],
  )
}

/** The cells of a row in the order of `columns`; lists are joined by a semicolon. */
export const flatCells = (row: object, columns: readonly FlatColumn[]): Cell[] =>
  columns.map(({ name }) => {
    let part: unknown = row
    for (const step of name.split('.')) part = (part as Record<string, unknown> | null | undefined)?.[step]
    return Array.isArray(part) ? part.join(';') : ((part as Cell | undefined) ?? null)
  })
