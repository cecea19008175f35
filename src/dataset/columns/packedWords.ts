import type { Words } from '../words.ts'
import type { PackedNumbers } from './columnsFormat.ts'

/** A word may begin with a byte order mark. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

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
  private ends: Uint32Array | null = null
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
    return decoder.decode(this.bytes.subarray(this.startOf(code), this.endOf(code)))
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

  private startOf(code: number): number {
    return code === 0 ? 0 : this.endOf(code - 1)
  }

  private endOf(code: number): number {
    this.ends ??= endsOf(this.lengths)
    return this.ends[code] as number
  }

  private is(code: number, wanted: Uint8Array): boolean {
    const start = this.startOf(code)
    if (this.endOf(code) - start !== wanted.length) return false
    return wanted.every((byte, at) => byte === this.bytes[start + at])
  }

  /** One decoding for all; the bytes tell how many UTF-16 units each word takes. */
  private decodeAll(): string[] {
    const { bytes, length } = this
    const text = decoder.decode(bytes)
    const words: string[] = []
    let at = 0
    let from = 0
    for (let code = 0; code < length; code++) {
      const start = at
      for (const end = this.endOf(code); from < end; from++) at += unitsFrom(bytes[from] as number)
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
      const end = this.endOf(code)
      let slot = hashOf(this.bytes, start, end) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = code + 1
      start = end
    }
    return slots
  }
}

/** Word i lies in [ends[i - 1], ends[i]). */
function endsOf(lengths: PackedNumbers): Uint32Array {
  const ends = new Uint32Array(lengths.length)
  let end = 0
  for (let code = 0; code < lengths.length; code++) ends[code] = end += lengths[code] as number
  return ends
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
