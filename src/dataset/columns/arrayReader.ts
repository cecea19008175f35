import type { Codes } from '../table.ts'
import {
  aligned,
  ARRAYS,
  CODE_TYPES,
  type ElementType,
  NUMBER_TYPES,
  type PackedArray,
  type PackedNumbers,
} from './columnsFormat.ts'

/** Gives the arrays of a file one after the other, as views of its bytes. */
export class ArrayReader {
  private readonly bytes: Uint8Array<ArrayBuffer>
  private at: number

  /** `start` is where the first array may begin. */
  constructor(bytes: Uint8Array<ArrayBuffer>, start: number) {
    this.bytes = bytes
    this.at = start
  }

  /** null where the file names no such array or ends before it; then no later one is right either. */
  numbers(type: unknown, length: unknown): PackedNumbers | null {
    return this.next(NUMBER_TYPES, type, length) as PackedNumbers | null
  }

  codes(type: unknown, length: unknown): Codes | null {
    return this.next(CODE_TYPES, type, length) as Codes | null
  }

  private next(types: readonly ElementType[], type: unknown, length: unknown): PackedArray | null {
    const known = types.find((each) => each === type)
    if (known === undefined || !Number.isInteger(length) || (length as number) < 0) return this.lost()
    const ArrayType = ARRAYS[known]
    const start = aligned(this.at, ArrayType.BYTES_PER_ELEMENT)
    const end = start + (length as number) * ArrayType.BYTES_PER_ELEMENT
    if (end > this.bytes.length) return this.lost()
    this.at = end
    return new ArrayType(this.bytes.buffer, this.bytes.byteOffset + start, length as number)
  }

  private lost(): null {
    this.at = Number.POSITIVE_INFINITY
    return null
  }
}
