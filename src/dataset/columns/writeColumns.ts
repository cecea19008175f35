import { CONTRACT } from '../schema.ts'
import type { Column, Data, Table } from '../table.ts'
import type { Words } from '../words.ts'
import {
  aligned,
  ARRAYS,
  type ColumnHead,
  COLUMNS_FORMAT,
  type ColumnsHead,
  type ElementType,
  HEAD_START,
  INTEGER_TYPES,
  MAGIC,
  nullOf,
  type PackedArray,
  type WordsHead,
} from './columnsFormat.ts'

const encoder = new TextEncoder()

/** The bytes of `columns.bin`; the same data gives the same bytes. */
export function writeColumns({ version, counts, tables }: Data): Uint8Array<ArrayBuffer> {
  const arrays: PackedArray[] = []
  const heads = Object.values(tables).map((table) => [table.name, tableHead(table, arrays)] as const)
  const head: ColumnsHead = {
    format: COLUMNS_FORMAT,
    contract: CONTRACT,
    version,
    counts,
    tables: Object.fromEntries(heads),
  }
  return assemble(encoder.encode(JSON.stringify(head)), arrays)
}

function assemble(head: Uint8Array, arrays: readonly PackedArray[]): Uint8Array<ArrayBuffer> {
  let end = HEAD_START + head.length
  const places = arrays.map((array) => {
    const at = aligned(end, array.BYTES_PER_ELEMENT)
    end = at + array.byteLength
    return at
  })
  const bytes = new Uint8Array(end)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, head.length, true)
  bytes.set(head, HEAD_START)
  for (const [at, array] of arrays.entries())
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), places[at])
  return bytes
}

function tableHead({ length, columns }: Table, arrays: PackedArray[]) {
  const heads = Object.entries(columns).map(([name, column]) => [name, columnHead(column, arrays)] as const)
  return { length, columns: Object.fromEntries(heads) }
}

/** Says how the column is written, and adds what is written. */
function columnHead(column: Column, arrays: PackedArray[]): ColumnHead {
  const add = (values: ArrayLike<number>): ElementType => {
    const type = narrowest(values)
    const none = nullOf(type)
    const array = new ARRAYS[type](values.length)
    for (let at = 0; at < values.length; at++)
      array[at] = Number.isNaN(values[at]) ? none : (values[at] as number)
    arrays.push(array)
    return type
  }
  switch (column.kind) {
    case 'number':
      return { numbers: add(column.values) }
    case 'flag':
      arrays.push(Uint8Array.from(column.values))
      return { flags: 'u8' }
    case 'word': {
      const codes = isEachItsOwn(column.codes) ? {} : { codes: add(Float64Array.from(column.codes, orNull)) }
      return { ...codes, words: addWords(column.dictionary, add, arrays) }
    }
    case 'list': {
      const sizes = add(Array.from(column.starts.subarray(1), (end, at) => end - (column.starts[at] ?? 0)))
      return {
        sizes,
        items: [add(column.codes), column.codes.length],
        words: addWords(column.dictionary, add, arrays),
      }
    }
  }
}

const orNull = (code: number): number => (code < 0 ? Number.NaN : code)
const isEachItsOwn = (codes: Int32Array): boolean => codes.every((code, row) => code === row)

function addWords(
  words: Words,
  add: (values: ArrayLike<number>) => ElementType,
  arrays: PackedArray[],
): WordsHead {
  const encoded = words.all().map((word) => encoder.encode(word))
  const lengths = add(encoded.map(({ length }) => length))
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const word of encoded) {
    bytes.set(word, at)
    at += word.length
  }
  arrays.push(bytes)
  return [words.length, lengths, bytes.length]
}

/** The narrowest type that holds all values and null beside them, which is NaN here. */
function narrowest(values: ArrayLike<number>): ElementType {
  let largest = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number
    if (Number.isNaN(value)) continue
    if (value < 0 || !Number.isInteger(value)) return 'f64'
    if (value > largest) largest = value
  }
  return INTEGER_TYPES.find((type) => largest < nullOf(type)) ?? 'f64'
}
