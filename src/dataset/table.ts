/**
 * Tables are columns: typed arrays plus dictionaries. A row as an object exists only at the edges
 * (JSON, one row shown); filters and charts read columns by row index.
 */
import type { Field, Fields } from './field.ts'
import { coreFields, type CoreRow, type CoreTable, TABLES } from './schema.ts'
import { Dictionary, type Words } from './words.ts'

/** `NaN` says null. */
export interface NumberColumn {
  readonly kind: 'number'
  /** All of them, for whoever goes through a column. */
  readonly values: Float64Array
  /** One of them: a row that is shown unfolds no column. */
  readonly at: (row: number) => number
}
/** As narrow as they come: of a million rows most columns have less than a hundred words. */
export type Codes = Int8Array | Int16Array | Int32Array
/** Text, choices and references, coded; -1 says null. Codes are in order of first appearance. */
export interface WordColumn {
  readonly kind: 'word'
  readonly codes: Codes
  readonly codeAt: (row: number) => number
  readonly dictionary: Words
  /** All words of the dictionary: for columns of few words. */
  readonly words: readonly string[]
}
/** 0 false, 1 true, 2 null. */
interface FlagColumn {
  readonly kind: 'flag'
  readonly values: Uint8Array
}
/** Row i holds the codes in [starts[i], starts[i + 1]). */
export interface ListColumn {
  readonly kind: 'list'
  readonly starts: Uint32Array
  readonly codes: Codes
  readonly dictionary: Words
  readonly words: readonly string[]
}
export type Column = NumberColumn | WordColumn | FlagColumn | ListColumn

export interface Table<Name extends CoreTable = CoreTable> {
  readonly name: Name
  readonly length: number
  /** Parts of a group stand under dotted names: `source.start`, `dims.stage`. */
  readonly columns: { readonly [column: string]: Column }
}
/** A whole dataset in memory, but for what is read with each article. */
export interface Data {
  readonly version: string
  readonly tables: { readonly [Name in CoreTable]: Table<Name> }
  readonly counts: RowCounts
}
/** Of the tables that are read later. */
export interface RowCounts {
  readonly mentions: number
  /** Mentions that a record uses. */
  readonly mentionsUsed: number
  readonly diagnostics: number
}

/** Builds the columns of a table from its rows, by the table's description. */
export function tableOf<Name extends CoreTable>(name: Name, rows: readonly CoreRow<Name>[]): Table<Name> {
  const columns = coreFields(name).map(([column, field]): [string, Column] => [
    column,
    columnOf(
      field,
      rows.map((row) => cellOf(row, column.split('.'))),
    ),
  ])
  return { name, length: rows.length, columns: Object.fromEntries(columns) }
}

const cellOf = (row: unknown, path: readonly string[]): unknown =>
  path.reduce((part, name) => (part as Record<string, unknown> | null | undefined)?.[name], row)

function columnOf(field: Field, cells: readonly unknown[]): Column {
  switch (field.type) {
    case 'number':
      return numberColumn(Float64Array.from(cells, (cell) => (cell as number | null) ?? Number.NaN))
    case 'flag':
      return { kind: 'flag', values: Uint8Array.from(cells, (cell) => (cell == null ? 2 : Number(cell))) }
    case 'list':
      return listColumn(cells as readonly (readonly string[])[])
    case 'group':
      throw new TypeError('a list of groups has no column')
    case 'text':
    case 'choice':
    case 'reference': {
      const dictionary = new Dictionary()
      const codes = Int32Array.from(cells, (cell) => (cell == null ? -1 : dictionary.code(cell as string)))
      return wordColumn(codes, dictionary)
    }
  }
}

const numberColumn = (values: Float64Array): NumberColumn => ({
  kind: 'number',
  values,
  at: (row) => values[row] ?? Number.NaN,
})

export const wordColumn = (codes: Codes, dictionary: Dictionary): WordColumn => ({
  kind: 'word',
  codes,
  codeAt: (row) => codes[row] ?? -1,
  dictionary,
  words: dictionary.words,
})

function listColumn(cells: readonly (readonly string[])[]): ListColumn {
  const dictionary = new Dictionary()
  const starts = new Uint32Array(cells.length + 1)
  const codes: number[] = []
  for (const [at, items] of cells.entries()) {
    for (const item of items) codes.push(dictionary.code(item))
    starts[at + 1] = codes.length
  }
  return { kind: 'list', starts, codes: Int32Array.from(codes), dictionary, words: dictionary.words }
}

/** The number at a row; null where the table holds none. Asking for a column of another kind is a bug and throws. */
export function numberAt(table: Table, column: string, at: number): number | null {
  const value = columnNamed(table, column, 'number').at(at)
  return Number.isNaN(value) ? null : value
}

/** The word at a row; null where the table holds none. */
export function wordAt(table: Table, column: string, at: number): string | null {
  const { codeAt, dictionary } = columnNamed(table, column, 'word')
  return dictionary.at(codeAt(at)) ?? null
}

/** The words of a list at a row. */
export function wordsAt(table: Table, column: string, at: number): string[] {
  const { starts, codes, dictionary } = columnNamed(table, column, 'list')
  return Array.from(codes.subarray(starts[at], starts[at + 1]), (code) => dictionary.at(code) as string)
}

/** A column of a known kind. */
export function columnNamed<Kind extends Column['kind']>(
  table: Table,
  column: string,
  kind: Kind,
): Extract<Column, { kind: Kind }> {
  const found = table.columns[column]
  if (found?.kind !== kind) throw new TypeError(`${table.name} has no ${kind} column ${column}`)
  return found as Extract<Column, { kind: Kind }>
}

/** One row as an object, for showing it. */
export function rowAt<Name extends CoreTable>(table: Table<Name>, at: number): CoreRow<Name> {
  if (at < 0 || at >= table.length) throw new RangeError(`${table.name} has no row ${at}`)
  return partsAt(table, '', TABLES[table.name], at) as CoreRow<Name>
}

/** All rows as objects; for small tables and for writing files. */
export function rowsOf<Name extends CoreTable>(table: Table<Name>): CoreRow<Name>[] {
  return Array.from({ length: table.length }, (_, at) => rowAt(table, at))
}

function partsAt(table: Table, prefix: string, fields: Fields, at: number): Record<string, unknown> {
  const parts: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    if (field.type !== 'group') {
      if (prefix + name in table.columns) parts[name] = cellAt(table, prefix + name, at)
      continue
    }
    const inner = partsAt(table, `${prefix}${name}.`, field.parts, at)
    const told = Object.entries(inner).filter(([, part]) => part !== null)
    if (field.open) parts[name] = Object.fromEntries(told)
    else parts[name] = field.nullable && told.length === 0 ? null : inner
  }
  return parts
}

function cellAt(table: Table, name: string, at: number): unknown {
  const column = table.columns[name] as Column
  switch (column.kind) {
    case 'number':
      return numberAt(table, name, at)
    case 'word':
      return wordAt(table, name, at)
    case 'flag':
      return column.values[at] === 2 ? null : column.values[at] === 1
    case 'list':
      return wordsAt(table, name, at)
  }
}

/** The row whose `id` is this, or -1. Ids are of a kind, so their codes are the rows. */
export const rowOfId = (table: Table, id: string): number =>
  columnNamed(table, 'id', 'word').dictionary.codeOf(id)
