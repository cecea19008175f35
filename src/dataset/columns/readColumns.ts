import type { Field, Fields } from '../field.ts'
import { CONTRACT, TABLES, type TableName } from '../schema.ts'
import type { Column, Data, ListColumn, Table, WordColumn } from '../table.ts'
import { COLUMNS_FORMAT } from './columnsFile.ts'

/** What is wrong with a file that should be a dataset, and where: `observations.unit`. */
interface Fault {
  readonly path: string
  readonly problem: string
}
type Read = { readonly data: Data } | { readonly faults: readonly Fault[] }

/** Ten faults tell what is wrong; a thousand say no more. */
const FAULTS_TOLD = 10

/**
 * The door: unknown JSON in, the tables or what is wrong with them out (`observations.unit`). Words are checked once
 * each, however many rows name them.
 */
export function readColumns(json: unknown): Read {
  const faults: Fault[] = []
  const say: Say = (path, problem) => {
    if (faults.length < FAULTS_TOLD) faults.push({ path, problem })
  }
  if (!isRecord(json)) return { faults: [{ path: '', problem: 'is no object' }] }
  if (json.format !== COLUMNS_FORMAT) say('format', `is ${String(json.format)}, this reads ${COLUMNS_FORMAT}`)
  if (json.contract !== CONTRACT) say('contract', `is ${String(json.contract)}, this reads ${CONTRACT}`)
  if (typeof json.version !== 'string') say('version', 'is no text')
  const files = isRecord(json.tables) ? json.tables : {}
  const names = Object.keys(TABLES) as TableName[]
  const tables = Object.fromEntries(names.map((name) => [name, readTable(name, files[name], say)]))
  for (const table of Object.values(tables)) checkReferences(table, tables, say)
  if (faults.length > 0) return { faults }
  return { data: { version: json.version as string, tables: tables as Data['tables'] } }
}

type Say = (path: string, problem: string) => void

function readTable(name: TableName, file: unknown, say: Say): Table {
  const length = isRecord(file) ? file.length : undefined
  if (!isRecord(file) || !isRecord(file.columns) || !isCount(length)) {
    say(name, 'is no table')
    return { name, length: 0, columns: {} }
  }
  const columns: Record<string, Column> = {}
  for (const [column, field] of columnFields(TABLES[name])) {
    const tell: Say = (_, problem) => say(`${name}.${column}`, problem)
    const read = readColumn(field, file.columns[column], length, tell)
    if (read) columns[column] = read
  }
  return { name, length, columns }
}

/** The fields of a table that are columns, by dotted names; a part of what may be missing may be missing. */
function columnFields(fields: Fields, prefix = '', mayMiss = false): [string, Field][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const nullable = mayMiss || field.nullable
    if (field.type === 'group') return columnFields(field.parts, `${prefix}${name}.`, nullable || field.open)
    return [[prefix + name, { ...field, nullable }]]
  })
}

function readColumn(field: Field, file: unknown, length: number, say: Say): Column | null {
  if (!isRecord(file)) return no(say, 'is no column')
  switch (field.type) {
    case 'number':
      return readNumbers(file.numbers, length, field.nullable, say)
    case 'flag':
      return readFlags(file.flags, length, field.nullable, say)
    case 'list':
      return readLists(field.item, file, length, say)
    default:
      return readWords(field, file, length, say)
  }
}

function readNumbers(given: unknown, length: number, nullable: boolean, say: Say): Column | null {
  if (!isArray(given, length)) return no(say, `is not ${length} numbers`)
  const wrong = given.findIndex((value) => (value === null ? !nullable : !Number.isFinite(value)))
  if (wrong >= 0) return no(say, `has no finite number at row ${wrong}`)
  return {
    kind: 'number',
    values: Float64Array.from(given as (number | null)[], (value) => value ?? Number.NaN),
  }
}

function readFlags(given: unknown, length: number, nullable: boolean, say: Say): Column | null {
  if (!isArray(given, length)) return no(say, `is not ${length} flags`)
  const wrong = given.findIndex((value) => (value === null ? !nullable : typeof value !== 'boolean'))
  if (wrong >= 0) return no(say, `is neither true nor false at row ${wrong}`)
  return { kind: 'flag', values: Uint8Array.from(given, (value) => (value === null ? 2 : Number(value))) }
}

function readWords(
  field: Field,
  { codes, words }: Record<string, unknown>,
  length: number,
  say: Say,
): WordColumn | null {
  if (!isDictionary(words)) return no(say, 'has no words')
  if (!isArray(codes, length)) return no(say, `is not ${length} codes`)
  const from = field.nullable ? -1 : 0
  const wrong = codes.findIndex((code) => !isCode(code, from, words.length))
  if (wrong >= 0) return no(say, `names no word at row ${wrong}`)
  checkWords(field, words, say)
  return { kind: 'word', codes: Int32Array.from(codes as number[]), words }
}

function readLists(
  item: Field,
  { sizes, codes, words }: Record<string, unknown>,
  length: number,
  say: Say,
): ListColumn | null {
  if (!isDictionary(words)) return no(say, 'has no words')
  if (!isArray(sizes, length) || !sizes.every(isCount)) return no(say, `is not ${length} sizes`)
  const starts = new Uint32Array(length + 1)
  for (const [at, size] of sizes.entries()) starts[at + 1] = (starts[at] as number) + size
  const held = starts[length] as number
  if (!isArray(codes, held)) return no(say, `is not ${held} codes`)
  const wrong = codes.findIndex((code) => !isCode(code, 0, words.length))
  if (wrong >= 0) return no(say, `names no word at item ${wrong}`)
  checkWords(item, words, say)
  return { kind: 'list', starts, codes: Int32Array.from(codes as number[]), words }
}

function checkWords(field: Field, words: readonly string[], say: Say): void {
  if (field.type !== 'choice') return
  const unknown = words.find((word) => !field.words.includes(word))
  if (unknown !== undefined) say('', `holds ${unknown}, not one of ${field.words.join(' ')}`)
}

/** What a table names of another must be there. */
function checkReferences(table: Table, tables: { readonly [name: string]: Table }, say: Say): void {
  for (const [column, field] of columnFields(TABLES[table.name])) {
    const told = field.type === 'list' ? field.item : field
    if (told.type !== 'reference') continue
    const ids = new Set(wordsOf(tables[told.table]?.columns['id']))
    const lost = wordsOf(table.columns[column]).find((word) => !ids.has(word))
    if (lost !== undefined) say(`${table.name}.${column}`, `names ${lost}, which is not in ${told.table}`)
  }
}

const wordsOf = (column: Column | undefined): readonly string[] =>
  column !== undefined && 'words' in column ? column.words : []

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isArray = (value: unknown, length: number): value is readonly unknown[] =>
  Array.isArray(value) && value.length === length
const isDictionary = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string')
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0
const isCode = (code: unknown, from: number, end: number): boolean =>
  Number.isInteger(code) && (code as number) >= from && (code as number) < end

function no(say: Say, problem: string): null {
  say('', problem)
  return null
}
