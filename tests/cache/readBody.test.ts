import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { LoadError } from '../../src/cache/fault.ts'
import { readBody } from '../../src/cache/readBody.ts'

const file = new TextEncoder().encode('园鉴'.repeat(1000))
const packed = Uint8Array.from(gzipSync(file))

/** An answer that comes in such pieces, and then ends: or what `last` does. */
const inPieces = (bytes: Uint8Array<ArrayBuffer>, size: number, last = (line: Line) => line.close()) =>
  new Response(
    new ReadableStream({
      start: (line) => {
        for (let at = 0; at < bytes.length; at += size) line.enqueue(bytes.slice(at, at + size))
        last(line)
      },
    }),
  )
type Line = ReadableStreamDefaultController<Uint8Array>
const cut = (line: Line) => line.error(new TypeError('network error'))
const silent = () => undefined
const faultOf = (bytes: Promise<unknown>) =>
  bytes.then(
    () => 'none',
    (error: unknown) => (error instanceof LoadError ? error.fault : error),
  )

describe('the bytes of an answer', () => {
  it('should be unpacked where we gzipped the file, and left where the host unpacked it', async () => {
    for (const bytes of [packed, file]) expect(await readBody(inPieces(bytes, 100))).toEqual(file)
    expect(await readBody(new Response(packed))).toEqual(file)
    expect(await readBody(new Response(new Uint8Array()))).toHaveLength(0)
  })

  it('should be damaged where a gzipped file is broken or ends too soon', async () => {
    expect(await faultOf(readBody(inPieces(packed.slice(0, -20), 10)))).toBe('damaged')
    const flipped = packed.map((byte, at) => (at === packed.length - 6 ? byte ^ 1 : byte))
    expect(await faultOf(readBody(inPieces(flipped, 10)))).toBe('damaged')
  })

  it('should be called cut, not damaged, where the line breaks off or falls silent', async () => {
    for (const bytes of [packed.slice(0, 30), file])
      expect(await faultOf(readBody(inPieces(bytes, 10, cut)))).toBe('offline')
    expect(await faultOf(readBody(inPieces(packed.slice(0, 30), 10, silent), 20))).toBe('offline')
  })
})
