import type { PictureContent } from './composePicture.ts'
import type { PictureFormat } from './pictureFormat.ts'
import { MARK_KEY, writeMark } from './pictureMark.ts'
import type { Part } from './pictureText.ts'
import { escapeXml, ruleAt } from './svg.ts'

/** Pixels per inch of SVG and CSS. */
const CSS_DENSITY = 96

/** A picture as a file of its own, in its true size, with its title, its description and its view; `paper` may be none. */
export function pictureSvg(
  { figure, mark }: Pick<PictureContent, 'figure' | 'mark'>,
  { width, density }: PictureFormat,
  paper: string | null,
  { svg, height }: Part,
): string {
  const toCss = (pixels: number) => Math.round((pixels * CSS_DENSITY * 100) / density) / 100
  const size = `width="${toCss(width)}" height="${toCss(height)}" viewBox="0 0 ${width} ${height}"`
  const about = [
    `<title>${escapeXml(figure.title)}</title>`,
    `<desc>${escapeXml(figure.description)}</desc>`,
    `<metadata id="${MARK_KEY}">${escapeXml(writeMark(mark))}</metadata>`,
  ].join('')
  const ground = paper === null ? '' : ruleAt(0, 0, width, paper, height)
  return `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" ${size}>${about}${ground}${svg}</svg>`
}
