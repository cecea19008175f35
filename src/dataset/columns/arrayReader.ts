import { aligned, ARRAYS, type ElementType, type PackedArray } from './columnsFormat.ts'

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
  next(type: unknown, length: unknown): PackedArray | null {
    if (!isElementType(type) || !Number.isInteger(length) || (length as number) < 0) return this.lost()
    const ArrayType = ARRAYS[type]
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

const isElementType = (type: unknown): type is ElementType => typeof type === 'string' && type in ARRAYS
