/**
 * Pixels as PNG, band by band: the largest picture needs no canvas larger than a band, so that a phone makes it like a
 * workstation, and there is a place to stop between two bands. Smaller ones the browser encodes (`paintPng.ts`).
 */
import { joinBytes, joinPng, type PngChunk } from './pngChunks.ts'

export interface PngShape {
  readonly width: number
  readonly height: number
  /** Without an alpha channel: smaller, and no program shows a ground of its own behind it. */
  readonly isOpaque: boolean
}
/** RGBA pixels of some whole rows, from the top of the picture down. */
export type Band = Uint8ClampedArray | Uint8Array

/** `about` are the chunks between IHDR and the pixels: density, texts. */
export async function encodePng(
  shape: PngShape,
  bands: AsyncIterable<Band>,
  about: readonly PngChunk[],
): Promise<Uint8Array<ArrayBuffer>> {
  return joinPng([
    { type: 'IHDR', data: header(shape) },
    SRGB,
    ...about,
    { type: 'IDAT', data: await deflate(filtered(shape, bands)) },
    { type: 'IEND', data: new Uint8Array(0) },
  ])
}

/** Colours are those of screens, to be seen as they are. */
export const SRGB: PngChunk = { type: 'sRGB', data: Uint8Array.of(0) }

/** Dots per inch as the chunk says it, per metre. */
export function densityChunk(dotsPerInch: number): PngChunk {
  const data = new Uint8Array(9)
  const perMetre = Math.round(dotsPerInch / 0.0254)
  const view = new DataView(data.buffer)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  data[8] = METRE
  return { type: 'pHYs', data }
}
const METRE = 1

const TRUECOLOUR = 2
const TRUECOLOUR_ALPHA = 6

function header({ width, height, isOpaque }: PngShape): Uint8Array {
  const data = new Uint8Array(13)
  const view = new DataView(data.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  // Eight bits a channel; compression, filter and interlace methods are 0.
  data.set([8, isOpaque ? TRUECOLOUR : TRUECOLOUR_ALPHA], 8)
  return data
}

/** Filter type 2: each byte less the one above it. Rules, bars and grounds become zeros. */
const UP = 2

/** Rows as the format wants them: the filter's number, then the filtered bytes. */
async function* filtered(
  shape: PngShape,
  bands: AsyncIterable<Band>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const channels = shape.isOpaque ? 3 : 4
  const stride = shape.width * channels
  let above = new Uint8Array(stride)
  for await (const band of bands) {
    const bytes = shape.isOpaque ? withoutAlpha(band) : band
    const rows = bytes.length / stride
    const out = new Uint8Array(rows * (stride + 1))
    for (let row = 0; row < rows; row++) {
      const line = bytes.subarray(row * stride, (row + 1) * stride)
      const at = row * (stride + 1)
      out[at] = UP
      for (let byte = 0; byte < stride; byte++)
        out[at + 1 + byte] = (line[byte] as number) - (above[byte] as number)
      above = Uint8Array.from(line)
    }
    yield out
  }
}

function withoutAlpha(rgba: Band): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] as number
    rgb[to + 1] = rgba[from + 1] as number
    rgb[to + 2] = rgba[from + 2] as number
  }
  return rgb
}

/** zlib, which is what the streams of the platform call deflate. An error of the source is thrown on. */
async function deflate(source: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate')
  const [parts] = await Promise.all([readAll(readable), writeAll(writable, source)])
  return joinBytes(parts)
}

async function readAll(readable: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = []
  const reader = readable.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return parts
    parts.push(value)
  }
}

async function writeAll(
  writable: WritableStream<BufferSource>,
  source: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const writer = writable.getWriter()
  try {
    for await (const bytes of source) await writer.write(bytes)
    await writer.close()
  } catch (error) {
    // Lets the reading side go, too.
    await writer.abort(error)
    throw error
  }
}
