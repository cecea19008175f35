/** The few SVG elements that a picture is made of, as strings. */
import type { Shape } from '../charts/shape.ts'

export interface TextStyle {
  readonly font: string
  readonly size: number
  readonly fill: string
  readonly weight?: 400 | 700
  readonly anchor?: 'start' | 'end'
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
  const { font, size, fill, weight = 400, anchor = 'start' } = style
  const look = `font-family="${escapeXml(font)}" font-size="${size}" font-weight="${weight}" fill="${fill}"`
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" ${look}>${escapeXml(text)}</text>`
}

export const ruleAt = (x: number, y: number, width: number, stroke: string, thickness: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${thickness}" fill="${stroke}"/>`

export function shapeAt({ d, fill, stroke, lineWidth, opacity, dash }: Shape): string {
  const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''
  return `<path d="${d}" fill="${fill ?? 'none'}" stroke="${stroke ?? 'none'}" stroke-width="${lineWidth}" opacity="${opacity}"${dashes}/>`
}

/** A whole SVG set into another at a place. */
export const placed = (svg: string, x: number, y: number): string =>
  svg.replace(/^<svg /, `<svg x="${x}" y="${y}" `)

export const group = (x: number, y: number, scale: number, children: string): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${children}</g>`
