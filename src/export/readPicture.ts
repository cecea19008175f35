/** What an exported picture says of its view, read from the bytes of the file. */
import { firstOfZip } from './firstOfZip.ts'
import { isPng, splitPng } from './pngChunks.ts'
import { textsOf } from './pngText.ts'
import { MARK_KEY, type PictureMark, readMark } from './pictureMark.ts'

/** `not-picture`: neither PNG nor SVG. `unmarked`: a picture that says nothing of a view, or nothing of ours. */
export type PictureFault = 'not-picture' | 'unmarked'

/** Larger than anything the app writes; more is not read. */
export const MOST_BYTES = 128_000_000

/** Of pictures that were saved together the first: all are of one view. */
export function readPicture(file: Uint8Array): PictureMark | PictureFault {
  const bytes = firstOfZip(file) ?? file
  const text = isPng(bytes) ? textsOf(splitPng(bytes)).get(MARK_KEY) : svgMark(bytes)
  if (text === null) return 'not-picture'
  return readMark(text ?? '') ?? 'unmarked'
}

const METADATA = new RegExp(`<metadata\\b[^<>]*\\bid="${MARK_KEY}"[^<>]*>([^<]*)</metadata>`)

/** null for what is no SVG; empty for one without our metadata. */
function svgMark(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes)
  if (!/^\ufeff?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/.test(text) || !text.includes('<svg')) return null
  return unescapeXml(METADATA.exec(text)?.[1] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescapeXml = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? whole
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
