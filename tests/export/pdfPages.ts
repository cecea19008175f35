/** The words of a PDF by page, with where they stand: as much of ISO 32000 as LibreOffice writes. */
import { inflateSync } from 'node:zlib'

interface PdfText {
  readonly text: string
  /** Points from the left and from the bottom of the page; of a turned text those of its own frame. */
  readonly x: number
  readonly y: number
}
export interface PdfPage {
  /** Points. */
  readonly width: number
  readonly height: number
  readonly texts: readonly PdfText[]
}

type Objects = ReadonlyMap<string, string>
/** By font name in a page's resources, by code in hex. */
type Fonts = ReadonlyMap<string, ReadonlyMap<string, string>>

export function pdfPages(bytes: Uint8Array): PdfPage[] {
  const source = Buffer.from(bytes).toString('latin1')
  const objects = new Map(
    [...source.matchAll(/(\d+) 0 obj\s(.*?)endobj/gs)].map(([, id = '', body = '']) => [id, body]),
  )
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page[^s]/.test(body))
    .map((body) => read(objects, body))
}

function read(objects: Objects, page: string): PdfPage {
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []
  const fonts = fontsOf(objects, referred(objects, page, 'Resources'))
  const content = streamOf(referred(objects, page, 'Contents'))
  const shown = /([\d.-]+) ([\d.-]+) Td \/(F\d+) [\d.]+ Tf\s*(?:\[(.*?)\]\s*TJ|(<[0-9A-F]*>)\s*Tj)/gs
  const texts = [...content.matchAll(shown)].map(([, x, y, font = '', array, single]) => ({
    x: Number(x),
    y: Number(y),
    text: decode(array ?? single ?? '', fonts.get(font)),
  }))
  return { width: Number(width), height: Number(height), texts }
}

const referred = (objects: Objects, body: string, name: string): string =>
  objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? ''

function streamOf(body: string): string {
  const start = /stream\r?\n/.exec(body)
  if (!start) return ''
  const data = Buffer.from(body.slice(start.index + start[0].length), 'latin1')
  return inflateSync(data).toString('latin1')
}

function fontsOf(objects: Objects, resources: string): Fonts {
  const named = referred(objects, resources, 'Font').matchAll(/\/(F\d+) (\d+) 0 R/g)
  return new Map(
    [...named].map(([, name = '', id = '']) => {
      const codes = streamOf(referred(objects, objects.get(id) ?? '', 'ToUnicode'))
      const pairs = [...codes.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)>$/gm)]
      return [name, new Map(pairs.map(([, code = '', text = '']) => [code, utf16(text)]))] as const
    }),
  )
}

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')

/** `<0102>-3<03>`: codes of two digits each. */
const decode = (array: string, font: ReadonlyMap<string, string> = new Map()): string =>
  [...array.matchAll(/<([0-9A-F]*)>/g)]
    .flatMap(([, codes = '']) => codes.match(/.{2}/g) ?? [])
    .map((code) => font.get(code) ?? '\ufffd')
    .join('')
