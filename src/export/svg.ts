/** The few SVG elements that a picture is made of, as strings: presentation attributes only. */
import type { Shape } from '../charts/shape.ts'
import { px } from '../charts/texturePath.ts'

interface TextStyle {
  readonly font: string
  readonly size: number
  readonly fill: string
  readonly weight?: 400 | 700
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 has no place for, with or without an escape. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(FORBIDDEN, '\ufffd')
    .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** One line of text; `y` is its baseline. */
export function textAt(text: string, x: number, y: number, style: TextStyle): string {
  const { font, size, fill, weight = 400 } = style
  const look = `font-family="${escapeXml(font)}" font-size="${px(size)}" font-weight="${weight}" fill="${fill}"`
  return `<text x="${px(x)}" y="${px(y)}" ${look}>${escapeXml(text)}</text>`
}

export const ruleAt = (x: number, y: number, width: number, fill: string, thickness: number): string =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(thickness)}" fill="${fill}"/>`

export function shapeAt({ d, fill, stroke, lineWidth, opacity, dash }: Shape): string {
  const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''
  return `<path d="${d}" fill="${fill ?? 'none'}" stroke="${stroke ?? 'none'}" stroke-width="${px(lineWidth)}" opacity="${opacity}"${dashes}/>`
}

export function group(x: number, y: number, scale: number, children: string): string {
  const scaled = scale === 1 ? '' : ` scale(${Math.round(scale * 10000) / 10000})`
  return children === '' ? '' : `<g transform="translate(${px(x)} ${px(y)})${scaled}">${children}</g>`
}
