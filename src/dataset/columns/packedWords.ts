import type { Words } from '../words.ts'

/** A word may begin with a byte order mark. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/** A dictionary of no more words is decoded whole at the first look: loops ask it over and over. */
const FEW = 4096

/**
 * Words as they lie in a file: UTF-8, one after the other. One is decoded when it is asked for, so that a million names
 * cost nothing until they are read; whoever wants all gets them from one decoding.
 */
export class PackedWords implements Words {
  readonly length: number
  private readonly bytes: Uint8Array
  /** Word i lies in [ends[i - 1], ends[i]). */
  private readonly ends: Uint32Array
  private decoded: readonly string[] | null = null
  private slots: Uint32Array | null = null

  /** `lengths` in bytes; together they must not be longer than `bytes`. */
  constructor(bytes: Uint8Array, lengths: ArrayLike<number>) {
    this.length = lengths.length
    this.bytes = bytes
    this.ends = new Uint32Array(lengths.length)
    let end = 0
    for (let code = 0; code < lengths.length; code++) this.ends[code] = end += lengths[code] as number
  }

  at(code: number): string | undefined {
    if (this.decoded || this.length <= FEW) return this.all()[code]
    return code < 0 || code >= this.length ? undefined : decoder.decode(this.bytesOf(code))
  }

  codeOf(word: string): number {
    this.slots ??= this.hashed()
    const wanted = encoder.encode(word)
    for (let slot = hashOf(wanted); ; slot++) {
      const code = (this.slots[slot & (this.slots.length - 1)] as number) - 1
      if (code < 0 || isSame(this.bytesOf(code), wanted)) return code
    }
  }

  all(): readonly string[] {
    this.decoded ??= this.decodeAll()
    return this.decoded
  }

  private bytesOf(code: number): Uint8Array {
    return this.bytes.subarray(code === 0 ? 0 : this.ends[code - 1], this.ends[code])
  }

  /** One decoding for all; the bytes tell how many UTF-16 units each word takes. */
  private decodeAll(): string[] {
    const text = decoder.decode(this.bytes)
    let at = 0
    let from = 0
    return Array.from(this.ends, (end) => {
      const start = at
      for (; from < end; from++) at += unitsFrom(this.bytes[from] as number)
      return text.slice(start, at)
    })
  }

  /** Open addressing: a slot holds a code and one, 0 is free. */
  private hashed(): Uint32Array {
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(this.length * 2 + 1)))
    for (let code = 0; code < this.length; code++) {
      let slot = hashOf(this.bytesOf(code)) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = code + 1
    }
    return slots
  }
}

/** UTF-16 units that begin with this byte of UTF-8: none with a later byte of a character, two with the first of four. */
function unitsFrom(byte: number): number {
  if (byte >= 0xf0) return 2
  return (byte & 0xc0) === 0x80 ? 0 : 1
}

/** FNV-1a, 32 bits. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01_00_01_93)
  return hash >>> 0
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
