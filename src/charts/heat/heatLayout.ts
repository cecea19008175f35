/** Where everything of a heat matrix stands, in pixels: a table where columns fit, otherwise blocks of cells. */
import { INSET } from '../figure.ts'
import { heatBlocks } from './heatBlocks.ts'
import { CELL, cellAt, cellHeight } from './heatCell.ts'
import type { CellLayout, HeatLayout, HeatWords } from './heatPlaces.ts'
import type { HeatSeries } from './heatSeries.ts'
import { TITLE, titleAt } from './heatTitle.ts'
import { wrapText } from '../textWidth.ts'
import { TYPE } from '../typeSizes.ts'

/** Pixels at zoom 1. */
const LABEL = { least: 120, most: 230, share: 0.24, gap: 12 } as const
const HEAD = 28

export function heatLayout(series: HeatSeries, width: number, zoom: number): HeatLayout {
  const inner = width - 2 * INSET * zoom
  const label = Math.min(LABEL.most * zoom, Math.max(LABEL.least * zoom, inner * LABEL.share))
  const column = (inner - label) / Math.max(1, series.parks.length)
  return column < CELL.least * zoom
    ? heatBlocks(series, width, zoom)
    : layTable(series, { width, zoom, left: INSET * zoom + label, column })
}

interface Frame {
  readonly width: number
  readonly zoom: number
  readonly left: number
  readonly column: number
}

function layTable({ parks, lines }: HeatSeries, { width, zoom, left, column }: Frame): HeatLayout {
  const inset = INSET * zoom
  const titles: HeatWords[] = []
  const rules: number[] = []
  const cells: CellLayout[] = []
  let y = HEAD * zoom
  for (const { title, cells: held } of lines) {
    const words = wrapText(title, TYPE.name, (left - inset) / zoom - LABEL.gap)
    const own = (words.length * TITLE + CELL.padding * 2) * zoom
    const height = Math.max(own, ...held.map((cell) => cellHeight(cell, column, zoom)))
    titles.push(...titleAt(words, inset, y + CELL.padding * zoom, zoom))
    cells.push(
      ...held.map((cell, at) => cellAt(cell, { x: left + at * column, y, width: column, height }, zoom)),
    )
    y += height
    rules.push(y)
  }
  const heads = parks.map((park, at) => ({
    park,
    x: left + (at * column + CELL.padding * zoom),
    y: (HEAD / 2) * zoom,
  }))
  return { width, height: y + 2 * zoom, zoom, heads, titles, rules, cells }
}
