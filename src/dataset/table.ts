/**
 * Tables are columns: typed arrays plus dictionaries. A row as an object exists only at the edges
 * (JSON, one row shown); filters and charts read columns by row index.
 */
import type { Field, Fields } from './field.ts'
import { type Row, TABLES, type TableName } from './schema.ts'

/** `NaN` says null. */
interface NumberColumn {
  readonly kind: 'number'
  readonly values: Float64Array
}
/** Text, choices and references, coded; -1 says null. Codes are in order of first appearance. */
export interface WordColumn {
  readonly kind: 'word'
  readonly codes: Int32Array
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
  readonly codes: Int32Array
  readonly words: readonly string[]
}
export type Column = NumberColumn | WordColumn | FlagColumn | ListColumn

export interface Table<Name extends TableName = TableName> {
  readonly name: Name
  readonly length: number
  /** Parts of a group stand under dotted names: `source.start`, `dims.stage`. */
  readonly columns: { readonly [column: string]: Column }
}
/** A whole dataset in memory. */
export interface Data {
  readonly version: string
  readonly tables: { readonly [Name in TableName]: Table<Name> }
}

/** Builds the columns of a table from its rows, by the table's description. */
export function tableOf<Name extends TableName>(name: Name, rows: readonly Row<Name>[]): Table<Name> {
  const columns: Record<string, Column> = {}
  addColumns(columns, '', TABLES[name], rows)
  return { name, length: rows.length, columns }
}

function addColumns(
  columns: Record<string, Column>,
  prefix: string,
  fields: Fields,
  rows: readonly (Record<string, unknown> | null | undefined)[],
): void {
  for (const [name, field] of Object.entries(fields)) {
    const cells = rows.map((row) => row?.[name])
    if (field.type === 'group')
      addColumns(columns, `${prefix}${name}.`, field.parts, cells as (Record<string, unknown> | null)[])
    else columns[prefix + name] = columnOf(field, cells)
  }
}

function columnOf(field: Field, cells: readonly unknown[]): Column {
  switch (field.type) {
    case 'number':
      return {
        kind: 'number',
        values: Float64Array.from(cells, (cell) => (cell as number | null) ?? Number.NaN),
      }
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
      return { kind: 'word', codes, words: dictionary.words }
    }
  }
}

function listColumn(cells: readonly (readonly string[])[]): ListColumn {
  const dictionary = new Dictionary()
  const starts = new Uint32Array(cells.length + 1)
  const codes: number[] = []
  for (const [at, items] of cells.entries()) {
    for (const item of items) codes.push(dictionary.code(item))
    starts[at + 1] = codes.length
  }
  return { kind: 'list', starts, codes: Int32Array.from(codes), words: dictionary.words }
}

/** Codes for words, in order of first appearance. */
export class Dictionary {
  readonly words: string[] = []
  private readonly codes = new Map<string, number>()
  code(word: string): number {
    const known = this.codes.get(word)
    if (known !== undefined) return known
    this.codes.set(word, this.words.length)
    return this.words.push(word) - 1
  }
}

/** The number at a row; null where the table holds none. Asking for a column of another kind is a bug and throws. */
export function numberAt(table: Table, column: string, at: number): number | null {
  const values = columnNamed(table, column, 'number').values
  const value = values[at]
  return value === undefined || Number.isNaN(value) ? null : value
}

/** The word at a row; null where the table holds none. */
export function wordAt(table: Table, column: string, at: number): string | null {
  const { codes, words } = columnNamed(table, column, 'word')
  return words[codes[at] ?? -1] ?? null
}

/** The words of a list at a row. */
export function wordsAt(table: Table, column: string, at: number): string[] {
  const { starts, codes, words } = columnNamed(table, column, 'list')
  return Array.from(codes.subarray(starts[at], starts[at + 1]), (code) => words[code] as string)
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
export function rowAt<Name extends TableName>(table: Table<Name>, at: number): Row<Name> {
  if (at < 0 || at >= table.length) throw new RangeError(`${table.name} has no row ${at}`)
  return partsAt(table, '', TABLES[table.name], at) as Row<Name>
}

/** All rows as objects; for small tables and for writing files. */
export function rowsOf<Name extends TableName>(table: Table<Name>): Row<Name>[] {
  return Array.from({ length: table.length }, (_, at) => rowAt(table, at))
}

function partsAt(table: Table, prefix: string, fields: Fields, at: number): Record<string, unknown> {
  const parts: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    if (field.type !== 'group') {
      parts[name] = cellAt(table, prefix + name, at)
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

/** The row whose `id` is this, or -1. */
export function rowOfId(table: Table, id: string): number {
  const rows = rowsById.get(table) ?? indexById(table)
  return rows.get(id) ?? -1
}

/** Views ask for hundreds of records by their ids; a national table is too long to be looked through for each. */
const rowsById = new WeakMap<Table, ReadonlyMap<string, number>>()

function indexById(table: Table): ReadonlyMap<string, number> {
  const { codes, words } = columnNamed(table, 'id', 'word')
  const rows = new Map(Array.from(codes, (code, row) => [words[code] as string, row]))
  rowsById.set(table, rows)
  return rows
}
