/**
 * `columns.bin`: the core tables as they stand in memory, so that reading them makes no object a row. Little-endian:
 *
 * - bytes 0–3: `PBCF`; 4–7: the length of the head in bytes, an unsigned integer; then the head, JSON in UTF-8;
 * - after it the arrays that the head names, in its order and within a column in the order of `ColumnHead`; each begins
 *   at the next multiple of its element's size. Text is UTF-8, one word after the other.
 *
 * It is served as `columns.bin.gz`, gzipped by ourselves: few hosts compress what they do not know.
 */
import type { CONTRACT } from '../schema.ts'
import type { RowCounts } from '../table.ts'

/** The version of the file's shape; what the columns mean is the contract's. */
export const COLUMNS_FORMAT = 4
/** `PBCF`, read as an unsigned little-endian integer. */
export const MAGIC = 0x46_43_42_50
/** Bytes before the head. */
export const HEAD_START = 8

/** Element types of numbers; the largest integer of each says null (a number not told), NaN among `f64`. */
const NUMBER_ARRAYS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const
/** Element types of codes, which are read in place; -1 says null. */
const CODE_ARRAYS = { i8: Int8Array, i16: Int16Array, i32: Int32Array } as const
/** Every type of an element by its name. */
export const ARRAYS = { ...NUMBER_ARRAYS, ...CODE_ARRAYS } as const
export type ElementType = keyof typeof ARRAYS
export type NumberType = keyof typeof NUMBER_ARRAYS
export type CodeType = keyof typeof CODE_ARRAYS
export type PackedNumbers = InstanceType<(typeof NUMBER_ARRAYS)[NumberType]>
export type PackedArray = InstanceType<(typeof ARRAYS)[ElementType]>
export const INTEGER_TYPES = ['u8', 'u16', 'u32'] as const satisfies readonly NumberType[]
export const NUMBER_TYPES = [...INTEGER_TYPES, 'f64'] as const satisfies readonly NumberType[]
export const CODE_TYPES = ['i8', 'i16', 'i32'] as const satisfies readonly CodeType[]

/** What says null in an array of numbers. */
export const nullOf = (type: NumberType): number =>
  type === 'f64' ? Number.NaN : 2 ** (8 * ARRAYS[type].BYTES_PER_ELEMENT) - 1
/** How many words codes of a type tell apart. */
export const wordsOf = (type: CodeType): number => 2 ** (8 * ARRAYS[type].BYTES_PER_ELEMENT - 1)

/** Where an array that may begin at `at` does begin. */
export const aligned = (at: number, size: number): number => Math.ceil(at / size) * size

export interface ColumnsHead {
  readonly format: typeof COLUMNS_FORMAT
  readonly contract: typeof CONTRACT
  /** Of the dataset: the same as in `dataset.json`. */
  readonly version: string
  readonly counts: RowCounts
  readonly tables: { readonly [table: string]: TableHead }
}
interface TableHead {
  readonly length: number
  /** Parts of a group stand under dotted names: `source.start`. Values are in the order of the rows. */
  readonly columns: { readonly [column: string]: ColumnHead }
}
export type ColumnHead =
  | { readonly numbers: NumberType }
  /** 0 false, 1 true, 2 null. */
  | { readonly flags: 'u8' }
  /** A code for each row, then the words; where every row has a word of its own no codes: row i has word i. */
  | { readonly codes?: CodeType; readonly words: WordsHead }
  /**
   * Ids made of where their records stand, `<source.document>.<stem><number>[-<nth>]`, in a table all of whose ids are so
   * and differ: a code of a stem for each row, unless there is one; by how much the number is more than `source.start`,
   * unless it never is; nth, 0 where the id says none, unless none says any. Of other ids the words are written.
   */
  | {
      readonly stems: readonly string[]
      readonly codes?: CodeType
      readonly after?: NumberType
      readonly nth?: NumberType
    }
  /** How many codes each row has, then the codes of row after row, then the words. */
  | {
      readonly sizes: NumberType
      readonly items: readonly [type: CodeType, length: number]
      readonly words: WordsHead
    }
/** How many words, the type of their lengths in bytes, which come first, and the bytes of all of them. */
export type WordsHead = readonly [count: number, lengths: NumberType, bytes: number]
