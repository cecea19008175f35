/** A PNG as its chunks and back (W3C PNG, third edition, 5.3): length, type, data, check sum. */
import { crc32 } from './crc32.ts'

export interface PngChunk {
  /** Four letters; their case says what a reader may do that does not know it. */
  readonly type: string
  readonly data: Uint8Array
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Length and type before the data, the check sum after it. */
const HEAD = 8
const TAIL = 4

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte)

export const joinPng = (chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> =>
  joinBytes([SIGNATURE, ...chunks.map(chunkBytes)])

function chunkBytes({ type, data }: PngChunk): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD + data.length + TAIL)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, HEAD)
  view.setUint32(HEAD + data.length, crc32(bytes.subarray(4, HEAD + data.length)))
  return bytes
}

/** The chunks up to the first that is cut off or damaged; empty for what is no PNG. */
export function splitPng(bytes: Uint8Array): PngChunk[] {
  const chunks: PngChunk[] = []
  if (!isPng(bytes)) return chunks
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = SIGNATURE.length
  while (at + HEAD + TAIL <= bytes.length) {
    const end = at + HEAD + view.getUint32(at)
    if (end + TAIL > bytes.length) break
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) break
    const type = String.fromCodePoint(...bytes.subarray(at + 4, at + HEAD))
    chunks.push({ type, data: bytes.subarray(at + HEAD, end) })
    at = end + TAIL
  }
  return chunks
}

/**
 * A PNG as a browser made it, with other chunks between its header and its pixels in place of those that nobody must know
 * (the first letter of their type is small). What is kept is not looked into: its check sums stay right.
 */
export function withChunks(png: Uint8Array, about: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const kept: Uint8Array[] = []
  for (let at = SIGNATURE.length; at < png.length; ) {
    const end = at + HEAD + view.getUint32(at) + TAIL
    const isCritical = ((png[at + 4] as number) & SMALL) === 0
    if (isCritical) kept.push(png.subarray(at, end))
    at = end
  }
  const [header = new Uint8Array(), ...pixels] = kept
  return joinBytes([SIGNATURE, header, ...about.map(chunkBytes), ...pixels])
}
/** The bit that tells small letters from capitals in ASCII. */
const SMALL = 0x20

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
