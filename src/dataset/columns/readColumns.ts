import type { Field } from '../field.ts'
import { CONTRACT, CORE_TABLES, coreFields, type CoreTable, TABLES } from '../schema.ts'
import type { Codes, Column, Data, NumberColumn, RowCounts, Table } from '../table.ts'
import { ArrayReader } from './arrayReader.ts'
import {
  COLUMNS_FORMAT,
  HEAD_START,
  MAGIC,
  nullOf,
  type NumberType,
  type PackedNumbers,
} from './columnsFormat.ts'
import { packedListColumn, packedNumbers, packedWordColumn } from './packedColumns.ts'
import { PackedWords } from './packedWords.ts'
import { placedIds } from './placedIds.ts'

/** What is wrong with a file that should be a dataset, and where: `observations.unit`. */
interface Fault {
  readonly path: string
  readonly problem: string
}
type Read =
  | { readonly data: Data }
  /** Written for another version of the page: no fault of the file. */
  | { readonly other: 'format' | 'contract' }
  | { readonly faults: readonly Fault[] }

/** Ten faults tell what is wrong; a thousand say no more. */
const FAULTS_TOLD = 10

/**
 * The door: unknown bytes in, the tables or what is wrong with them out (`observations.unit`). The tables read the bytes
 * in place. Words are checked once each, however many rows name them.
 */
export function readColumns(bytes: Uint8Array<ArrayBuffer>): Read {
  const head = readHead(bytes)
  if (!head) return { faults: [{ path: '', problem: 'is no file of columns' }] }
  if (head.format !== COLUMNS_FORMAT) return { other: 'format' }
  if (head.contract !== CONTRACT) return { other: 'contract' }
  const faults: Fault[] = []
  const say: Say = (path, problem) => {
    if (faults.length < FAULTS_TOLD) faults.push({ path, problem })
  }
  if (typeof head.version !== 'string') say('version', 'is no text')
  if (!isRowCounts(head.counts)) say('counts', 'are no counts')
  const files = isRecord(head.tables) ? head.tables : {}
  const arrays = new ArrayReader(bytes, head.end)
  const tables = Object.fromEntries(
    CORE_TABLES.map((name) => [name, readTable(name, files[name], arrays, say)]),
  )
  if (faults.length > 0) return { faults }
  for (const table of Object.values(tables)) checkReferences(table, tables, say)
  if (faults.length > 0) return { faults }
  return {
    data: {
      version: head.version as string,
      tables: tables as Data['tables'],
      counts: head.counts as RowCounts,
    },
  }
}

type Say = (path: string, problem: string) => void

/** null for bytes of anything else; `end` is where the head ends. */
function readHead(
  bytes: Uint8Array<ArrayBuffer>,
): (Record<string, unknown> & { readonly end: number }) | null {
  if (bytes.length < HEAD_START) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  if (view.getUint32(0, true) !== MAGIC) return null
  const end = HEAD_START + view.getUint32(4, true)
  if (end > bytes.length) return null
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_START, end)))
    return isRecord(head) ? { ...head, end } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function readTable(name: CoreTable, head: unknown, arrays: ArrayReader, say: Say): Table {
  const length = isRecord(head) ? head['length'] : undefined
  if (!isRecord(head) || !isRecord(head['columns']) || !isCount(length)) {
    say(name, 'is no table')
    return { name, length: 0, columns: {} }
  }
  const columns: Record<string, Column> = {}
  const table = { name, length, columns }
  for (const [column, field] of coreFields(name)) {
    const tell = (problem: string) => say(`${name}.${column}`, problem)
    const columnHead = head['columns'][column]
    const read =
      column === 'id' && 'source' in TABLES[name] && isRecord(columnHead) && 'stems' in columnHead
        ? readIds(field, columnHead, table, arrays, tell)
        : readColumn(field, columnHead, length, arrays, tell)
    if (read) columns[column] = read
  }
  return table
}

type Tell = (problem: string) => void

function readColumn(
  field: Field,
  head: unknown,
  length: number,
  arrays: ArrayReader,
  tell: Tell,
): Column | null {
  if (!isRecord(head)) return no(tell, 'is no column')
  switch (field.type) {
    case 'number':
      return readNumbers(field, head['numbers'], length, arrays, tell)
    case 'flag':
      return readFlags(field, head['flags'], length, arrays, tell)
    case 'list':
      return readLists(field.item, head, length, arrays, tell)
    default:
      return readWords(field, head, length, arrays, tell)
  }
}

function readNumbers(
  field: Field,
  type: unknown,
  length: number,
  arrays: ArrayReader,
  tell: Tell,
): NumberColumn | null {
  const values = arrays.numbers(type, length)
  if (!values) return no(tell, `is not ${length} numbers`)
  const none = nullOf(type as NumberType)
  const wrong = firstWrong(values, none, field.nullable)
  if (wrong >= 0) return no(tell, `has no finite number at row ${wrong}`)
  return packedNumbers(values, none)
}

/** The first row whose number is infinite, or missing where none may be; -1 where there is none. */
function firstWrong(values: PackedNumbers, none: number, mayMiss: boolean): number {
  if (!(values instanceof Float64Array)) return mayMiss ? -1 : values.indexOf(none)
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    if (!Number.isFinite(value) && !(mayMiss && Number.isNaN(value))) return row
  }
  return -1
}

function readFlags(
  field: Field,
  type: unknown,
  length: number,
  arrays: ArrayReader,
  tell: Tell,
): Column | null {
  const values = arrays.numbers(type, length)
  if (!(values instanceof Uint8Array)) return no(tell, `is not ${length} flags`)
  const most = field.nullable ? 2 : 1
  const wrong = values.findIndex((flag) => flag > most)
  if (wrong >= 0) return no(tell, `is neither true nor false at row ${wrong}`)
  return { kind: 'flag', values }
}

function readWords(
  field: Field,
  { codes: type, words: wordsHead }: Record<string, unknown>,
  length: number,
  arrays: ArrayReader,
  tell: Tell,
): Column | null {
  const codes = type === undefined ? null : arrays.codes(type, length)
  if (type !== undefined && !codes) return no(tell, `is not ${length} codes`)
  const words = readDictionary(wordsHead, arrays)
  if (!words || (codes === null && words.length !== length)) return no(tell, 'has no words')
  const wrong = codes ? firstLost(codes, words.length, field.nullable) : -1
  if (wrong >= 0) return no(tell, `names no word at row ${wrong}`)
  checkWords(field, words, tell)
  return packedWordColumn(codes, words)
}

/** Ids made of where records stand, which columns of `table` say that are read later. */
function readIds(
  field: Field,
  { stems, codes: type, after, nth }: Record<string, unknown>,
  table: Table,
  arrays: ArrayReader,
  tell: Tell,
): Column | null {
  const { length } = table
  if (!isTexts(stems)) return no(tell, 'has no stems')
  const codes = type === undefined ? null : arrays.codes(type, length)
  if (!codes && (type !== undefined || stems.length !== 1)) return no(tell, `is not ${length} codes`)
  const wrong = codes ? firstLost(codes, stems.length, false) : -1
  if (wrong >= 0) return no(tell, `has no stem at row ${wrong}`)
  const readPart = (part: unknown) =>
    part === undefined ? null : readNumbers(field, part, length, arrays, tell)
  return packedWordColumn(
    null,
    placedIds(table, { stems, codes, after: readPart(after), nth: readPart(nth) }),
  )
}

function readLists(
  item: Field,
  { sizes: type, items, words: wordsHead }: Record<string, unknown>,
  length: number,
  arrays: ArrayReader,
  tell: Tell,
): Column | null {
  const sizes = arrays.numbers(type, length)
  if (!sizes) return no(tell, `is not ${length} sizes`)
  const held = sumOf(sizes)
  const [itemType, count] = Array.isArray(items) ? (items as unknown[]) : []
  const codes = arrays.codes(itemType, count)
  if (!codes || codes.length !== held) return no(tell, `is not ${held} codes`)
  const words = readDictionary(wordsHead, arrays)
  if (!words) return no(tell, 'has no words')
  const wrong = firstLost(codes, words.length, false)
  if (wrong >= 0) return no(tell, `names no word at item ${wrong}`)
  checkWords(item, words, tell)
  return packedListColumn(sizes, codes, words)
}

function readDictionary(head: unknown, arrays: ArrayReader): PackedWords | null {
  const [count, type, size] = Array.isArray(head) ? (head as unknown[]) : []
  const lengths = arrays.numbers(type, count)
  const bytes = arrays.numbers('u8', size)
  if (!lengths || !(bytes instanceof Uint8Array)) return null
  return sumOf(lengths) === bytes.length ? new PackedWords(bytes, lengths) : null
}

function sumOf(sizes: PackedNumbers): number {
  let sum = 0
  for (let at = 0; at < sizes.length; at++) sum += sizes[at] as number
  return sum
}

/** The first place of a code that is no word's; -1 where there is none. */
function firstLost(codes: Codes, words: number, mayMiss: boolean): number {
  const least = mayMiss ? -1 : 0
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] as number
    if (code >= words || code < least) return at
  }
  return -1
}

function checkWords(field: Field, words: PackedWords, tell: Tell): void {
  if (field.type !== 'choice') return
  const unknown = words.all().find((word) => !field.words.includes(word))
  if (unknown !== undefined) tell(`holds ${unknown}, not one of ${field.words.join(' ')}`)
}

/** What a table names of another must be there. */
function checkReferences(table: Table, tables: { readonly [name: string]: Table }, say: Say): void {
  for (const [column, field] of coreFields(table.name)) {
    const told = field.type === 'list' ? field.item : field
    const ids = told.type === 'reference' ? tables[told.table]?.columns['id'] : undefined
    const named = table.columns[column]
    if (told.type !== 'reference' || ids?.kind !== 'word' || named === undefined || !('words' in named))
      continue
    const lost = named.words.find((word) => ids.dictionary.codeOf(word) < 0)
    if (lost !== undefined) say(`${table.name}.${column}`, `names ${lost}, which is not in ${told.table}`)
  }
}

const isRowCounts = (value: unknown): value is RowCounts =>
  isRecord(value) &&
  isCount(value['mentions']) &&
  isCount(value['mentionsUsed']) &&
  isCount(value['diagnostics'])
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0

function no(tell: Tell, problem: string): null {
  tell(problem)
  return null
}
