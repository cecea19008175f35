import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../src/export/crc32.ts'
import { type Band, densityChunk, encodePng } from '../../src/export/encodePng.ts'
import { isPng, joinPng, splitPng, withChunks } from '../../src/export/pngChunks.ts'
import { textChunk, textsOf } from '../../src/export/pngText.ts'

/** Two rows of two pixels, then one: red, green; blue, half-clear white; red, red. */
const ROWS = [
  [255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 128],
  [255, 0, 0, 255, 255, 0, 0, 255],
]
async function* bands(): AsyncGenerator<Band> {
  for (const row of ROWS) yield await Promise.resolve(Uint8ClampedArray.from(row))
}
async function* stopped(): AsyncGenerator<Band> {
  yield await Promise.resolve(new Uint8Array(8))
  throw new Error('stopped')
}
const encode = (isOpaque: boolean) =>
  encodePng({ width: 2, height: 3, isOpaque }, bands(), [densityChunk(288)])

/** Undoes filter 2 of the format by hand. */
function pixels(png: Uint8Array, channels: number): number[][] {
  const data = splitPng(png).find(({ type }) => type === 'IDAT')?.data ?? new Uint8Array()
  const bytes = inflateSync(data)
  const stride = 2 * channels
  const rows: number[][] = []
  for (let row = 0; row < 3; row++) {
    expect(bytes[row * (stride + 1)]).toBe(2)
    const line = [...bytes.subarray(row * (stride + 1) + 1, (row + 1) * (stride + 1))]
    rows.push(line.map((byte, at) => (byte + (rows.at(-1)?.[at] ?? 0)) & 255))
  }
  return rows
}

describe('encodePng', () => {
  it('should keep every pixel over the edges of bands', async () => {
    const [first = [], second = []] = ROWS
    expect(pixels(await encode(false), 4)).toEqual([first.slice(0, 8), first.slice(8), second])
  })
  it('should leave the alpha channel out of an opaque picture', async () => {
    const png = await encode(true)
    expect(pixels(png, 3)[0]).toEqual([255, 0, 0, 0, 255, 0])
    expect(splitPng(png)[0]?.data[9]).toBe(2)
  })
  it('should order its chunks as the format asks, density before pixels', async () => {
    expect(splitPng(await encode(true)).map(({ type }) => type)).toEqual([
      'IHDR',
      'sRGB',
      'pHYs',
      'IDAT',
      'IEND',
    ])
  })
  it('should pass on what stops the source', async () => {
    await expect(encodePng({ width: 2, height: 3, isOpaque: false }, stopped(), [])).rejects.toThrow(
      'stopped',
    )
  })
})

describe('withChunks', () => {
  it('should put chunks in place of those that nobody must know, and keep header and pixels', async () => {
    const png = await encode(true)
    const changed = splitPng(withChunks(png, [densityChunk(144), textChunk('Title', '园')]))
    expect(changed.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND'])
    expect(changed[1]).toEqual(densityChunk(144))
    const [before, after] = [splitPng(png), changed].map((chunks) =>
      chunks.filter(({ type }) => ['IHDR', 'IDAT'].includes(type)),
    )
    expect(after).toEqual(before)
  })
})

describe('chunks', () => {
  it('should have the check sums of the format', () => {
    // The check value that the CRC catalogues print for CRC-32/ISO-HDLC.
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
  it('should say 144 dots per inch per metre', () => {
    const { data } = densityChunk(144)
    expect([...data]).toEqual([0, 0, 0x16, 0x25, 0, 0, 0x16, 0x25, 1])
  })
  it('should carry Chinese words and give them back', () => {
    const png = joinPng([textChunk('Title', '新建道路（公里）'), textChunk('parkbench', '{"a":"\u0000"}')])
    expect(textsOf(splitPng(png)).get('Title')).toBe('新建道路（公里）')
    expect(textsOf(splitPng(png)).get('parkbench')).toBe('{"a":"\u0000"}')
  })
  it('should be read up to where a file is cut off or damaged', () => {
    const png = joinPng([textChunk('Title', 'a'), textChunk('Source', 'b')])
    expect(splitPng(png.subarray(0, -3))).toHaveLength(1)
    const damaged = png.slice()
    damaged[20] = 0xff
    expect(splitPng(damaged)).toEqual([])
    expect(isPng(new TextEncoder().encode('GIF89a'))).toBe(false)
  })
})
