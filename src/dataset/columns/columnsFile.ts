import { CONTRACT } from '../schema.ts'
import type { Column, Data, Table } from '../table.ts'

/** The version of the file's shape; what the columns mean is the contract's. */
export const COLUMNS_FORMAT = 1

/**
 * `columns.json`: the tables of `dataset.json` as they stand in memory, a column each, so that reading them makes no
 * object a row. JSON, because every static host compresses it and every browser reads it natively.
 */
export interface ColumnsFile {
  readonly format: typeof COLUMNS_FORMAT
  readonly contract: typeof CONTRACT
  /** Of the dataset: the same as in `dataset.json`. */
  readonly version: string
  readonly tables: { readonly [table: string]: TableFile }
}
interface TableFile {
  readonly length: number
  /** Parts of a group stand under dotted names: `source.start`. */
  readonly columns: { readonly [column: string]: ColumnFile }
}
/** Rows in the order of the table. Words stand once; a row names them by their place. */
type ColumnFile =
  | { readonly numbers: readonly (number | null)[] }
  | { readonly flags: readonly (boolean | null)[] }
  /** -1 for none. */
  | { readonly codes: readonly number[]; readonly words: readonly string[] }
  /** Row after row as many codes as `sizes` says. */
  | {
      readonly sizes: readonly number[]
      readonly codes: readonly number[]
      readonly words: readonly string[]
    }

/** What `columns.json` holds of a dataset. */
export function columnsFileOf({ version, tables }: Data): ColumnsFile {
  const files = Object.values(tables).map((table): [string, TableFile] => [table.name, tableFile(table)])
  return { format: COLUMNS_FORMAT, contract: CONTRACT, version, tables: Object.fromEntries(files) }
}

function tableFile({ length, columns }: Table): TableFile {
  const files = Object.entries(columns).map(([name, column]): [string, ColumnFile] => [
    name,
    columnFile(column),
  ])
  return { length, columns: Object.fromEntries(files) }
}

function columnFile(column: Column): ColumnFile {
  switch (column.kind) {
    case 'number':
      return { numbers: Array.from(column.values, (value) => (Number.isNaN(value) ? null : value)) }
    case 'flag':
      return { flags: Array.from(column.values, (value) => (value === 2 ? null : value === 1)) }
    case 'word':
      return { codes: [...column.codes], words: column.words }
    case 'list':
      return { sizes: sizesOf(column.starts), codes: [...column.codes], words: column.words }
  }
}

const sizesOf = (starts: Uint32Array): number[] =>
  Array.from(starts.subarray(1), (end, at) => end - (starts[at] as number))
