/** The whole legend of a figure, in as many rows as it needs. */
import { type LegendItem, SWATCH_HEIGHT } from '../charts/figure.ts'
import { textWidth } from '../charts/textWidth.ts'
import { breakLines, type Dress, type Part, SIZE } from './pictureText.ts'
import { group, shapeAt, textAt } from './svg.ts'

/** At zoom 1, in pixels. */
const GAP = { swatch: 7, item: 22 } as const
const ROW = 20
const TEXT_BASELINE = 10

export function pictureLegend(items: readonly LegendItem[], dress: Dress): Part {
  const { width, zoom, palette, fonts } = dress
  const style = { font: fonts.sans, size: SIZE.small * zoom, fill: palette.ink2 }
  const drawn: string[] = []
  let x = 0
  let row = 0
  for (const item of items) {
    const textX = (item.width + GAP.swatch) * zoom
    const lines = breakLines(item.word, SIZE.small * zoom, width - textX)
    const itemWidth = textX + Math.max(0, ...lines.map((line) => textWidth(line, SIZE.small * zoom)))
    if (x > 0 && x + itemWidth > width) {
      x = 0
      row += 1
    }
    const y = row * ROW * zoom
    drawn.push(group(x, y, zoom, item.draw(palette).map(shapeAt).join('')))
    lines.forEach((line, at) =>
      drawn.push(textAt(line, x + textX, y + (TEXT_BASELINE + at * ROW) * zoom, style)),
    )
    row += Math.max(0, lines.length - 1)
    x += itemWidth + GAP.item * zoom
  }
  return { svg: drawn.join(''), height: items.length === 0 ? 0 : (row * ROW + SWATCH_HEIGHT + 10) * zoom }
}
