import type { Words } from '../words.ts'
import type { PackedNumbers } from './columnsFormat.ts'

/** A word may begin with a byte order mark. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/** Of so many words after another the place of the first is kept: what is kept of a million is small and made at once. */
const BLOCK = 64

/** A dictionary of no more words is decoded whole at the first look: loops ask it over and over. */
const FEW = 32_768

/**
 * Words as they lie in a file: UTF-8, one after the other. One is decoded when it is asked for, so that a million names
 * cost nothing until they are read; whoever wants all gets them from one decoding.
 */
export class PackedWords implements Words {
  readonly length: number
  private readonly bytes: Uint8Array
  private readonly lengths: PackedNumbers
  private starts: Uint32Array | null = null
  private decoded: readonly string[] | null = null
  private codes: ReadonlyMap<string, number> | null = null
  private slots: Uint32Array | null = null

  /** `lengths` in bytes; together they are as long as `bytes`. */
  constructor(bytes: Uint8Array, lengths: PackedNumbers) {
    this.length = lengths.length
    this.bytes = bytes
    this.lengths = lengths
  }

  at(code: number): string | undefined {
    if (this.decoded || this.length <= FEW) return this.all()[code]
    if (code < 0 || code >= this.length) return undefined
    return decoder.decode(this.bytesOf(code))
  }

  codeOf(word: string): number {
    if (this.length <= FEW) return this.known().get(word) ?? -1
    this.slots ??= this.hashed()
    const wanted = encoder.encode(word)
    for (let slot = hashOf(wanted, 0, wanted.length); ; slot++) {
      const code = (this.slots[slot & (this.slots.length - 1)] as number) - 1
      if (code < 0 || this.is(code, wanted)) return code
    }
  }

  all(): readonly string[] {
    this.decoded ??= this.decodeAll()
    return this.decoded
  }

  private known(): ReadonlyMap<string, number> {
    this.codes ??= new Map(this.all().map((word, code) => [word, code]))
    return this.codes
  }

  private bytesOf(code: number): Uint8Array {
    this.starts ??= startsOf(this.lengths)
    let start = this.starts[Math.floor(code / BLOCK)] as number
    for (let at = code - (code % BLOCK); at < code; at++) start += this.lengths[at] as number
    return this.bytes.subarray(start, start + (this.lengths[code] as number))
  }

  private is(code: number, wanted: Uint8Array): boolean {
    if (this.lengths[code] !== wanted.length) return false
    const bytes = this.bytesOf(code)
    return wanted.every((byte, at) => byte === bytes[at])
  }

  /** One decoding for all; the bytes tell how many UTF-16 units each word takes. */
  private decodeAll(): string[] {
    const { bytes, length, lengths } = this
    const text = decoder.decode(bytes)
    const words: string[] = []
    let at = 0
    let from = 0
    for (let code = 0; code < length; code++) {
      const start = at
      const end = from + (lengths[code] as number)
      for (; from < end; from++) at += unitsFrom(bytes[from] as number)
      words.push(text.slice(start, at))
    }
    return words
  }

  /** Open addressing: a slot holds a code and one, 0 is free. */
  private hashed(): Uint32Array {
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(this.length * 2 + 1)))
    const mask = slots.length - 1
    let start = 0
    for (let code = 0; code < this.length; code++) {
      const end = start + (this.lengths[code] as number)
      let slot = hashOf(this.bytes, start, end) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = code + 1
      start = end
    }
    return slots
  }
}

/** Where the first word of each block begins. */
function startsOf(lengths: PackedNumbers): Uint32Array {
  const starts = new Uint32Array(Math.ceil(lengths.length / BLOCK))
  let start = 0
  for (let code = 0; code < lengths.length; code++) {
    if (code % BLOCK === 0) starts[code / BLOCK] = start
    start += lengths[code] as number
  }
  return starts
}

/** UTF-16 units that begin with this byte of UTF-8: none with a later byte of a character, two with the first of four. */
function unitsFrom(byte: number): number {
  if (byte >= 0xf0) return 2
  return (byte & 0xc0) === 0x80 ? 0 : 1
}

/** FNV-1a, 32 bits, of the bytes in [start, end). */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x81_1c_9d_c5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01_00_01_93)
  return hash >>> 0
}
