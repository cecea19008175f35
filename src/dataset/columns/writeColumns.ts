import { CONTRACT } from '../schema.ts'
import { type Codes, type Column, columnNamed, type Data, numberAt, type Table, wordAt } from '../table.ts'
import { Dictionary, type Words } from '../words.ts'
import {
  aligned,
  ARRAYS,
  CODE_TYPES,
  type CodeType,
  type ColumnHead,
  COLUMNS_FORMAT,
  type ColumnsHead,
  HEAD_START,
  INTEGER_TYPES,
  MAGIC,
  nullOf,
  type NumberType,
  type PackedArray,
  type WordsHead,
  wordsOf,
} from './columnsFormat.ts'
import { idOf, idParts } from './idParts.ts'

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

function tableHead(table: Table, arrays: PackedArray[]) {
  const heads = Object.entries(table.columns).map(([name, column]) => {
    const ids = name === 'id' ? partsOfIds(table) : null
    return [name, ids ? idsHead(ids, arrays) : columnHead(column, arrays)] as const
  })
  return { length: table.length, columns: Object.fromEntries(heads) }
}

interface PlacedId {
  readonly stem: string
  readonly after: number
  readonly nth: number
}

/** What the ids of a table say beside the place of the record; null where not all are made of it, or some are alike. */
function partsOfIds(table: Table): PlacedId[] | null {
  const { codes, dictionary } = columnNamed(table, 'id', 'word')
  if (!('source.document' in table.columns) || table.length === 0 || !isEachItsOwn(codes)) return null
  const ids: PlacedId[] = []
  for (const [row, id] of dictionary.all().entries()) {
    const parts = idParts(id)
    if (!parts || idOf(parts) !== id || parts.document !== wordAt(table, 'source.document', row)) return null
    const after = parts.number - (numberAt(table, 'source.start', row) ?? 0)
    if (after < 0) return null
    ids.push({ stem: parts.stem, after, nth: parts.nth })
  }
  return ids
}

function idsHead(ids: readonly PlacedId[], arrays: PackedArray[]): ColumnHead {
  const stems = new Dictionary()
  const codes = Int32Array.from(ids, ({ stem }) => stems.code(stem))
  const after = ids.map((id) => id.after)
  const nth = ids.map((id) => id.nth)
  return {
    stems: stems.words,
    ...(stems.length > 1 && { codes: addCodes(codes, stems, arrays) }),
    ...(after.some(Boolean) && { after: addNumbers(after, arrays) }),
    ...(nth.some(Boolean) && { nth: addNumbers(nth, arrays) }),
  }
}

/** Says how the column is written, and adds what is written. */
function columnHead(column: Column, arrays: PackedArray[]): ColumnHead {
  switch (column.kind) {
    case 'number':
      return { numbers: addNumbers(column.values, arrays) }
    case 'flag':
      arrays.push(Uint8Array.from(column.values))
      return { flags: 'u8' }
    case 'word': {
      const { codes, dictionary } = column
      const head = isEachItsOwn(codes) ? {} : { codes: addCodes(codes, dictionary, arrays) }
      return { ...head, words: addWords(dictionary, arrays) }
    }
    case 'list': {
      const { starts, codes, dictionary } = column
      const sizes = Array.from(starts.subarray(1), (end, at) => end - (starts[at] ?? 0))
      return {
        sizes: addNumbers(sizes, arrays),
        items: [addCodes(codes, dictionary, arrays), codes.length],
        words: addWords(dictionary, arrays),
      }
    }
  }
}

/** In the narrowest type; NaN is written as its null. */
function addNumbers(values: ArrayLike<number>, arrays: PackedArray[]): NumberType {
  const type = narrowest(values)
  const none = nullOf(type)
  const array = new ARRAYS[type](values.length)
  for (let at = 0; at < values.length; at++)
    array[at] = Number.isNaN(values[at]) ? none : (values[at] as number)
  arrays.push(array)
  return type
}

function addCodes(codes: Codes, { length }: Words, arrays: PackedArray[]): CodeType {
  const type = CODE_TYPES.find((each) => length <= wordsOf(each))
  if (type === undefined) throw new RangeError(`${length} words are too many`)
  arrays.push(new ARRAYS[type](codes))
  return type
}

const isEachItsOwn = (codes: Codes): boolean => codes.every((code, row) => code === row)

function addWords(words: Words, arrays: PackedArray[]): WordsHead {
  const encoded = words.all().map((word) => encoder.encode(word))
  const lengths = addNumbers(
    encoded.map(({ length }) => length),
    arrays,
  )
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
function narrowest(values: ArrayLike<number>): NumberType {
  let largest = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number
    if (Number.isNaN(value)) continue
    if (value < 0 || !Number.isInteger(value)) return 'f64'
    if (value > largest) largest = value
  }
  return INTEGER_TYPES.find((type) => largest < nullOf(type)) ?? 'f64'
}
