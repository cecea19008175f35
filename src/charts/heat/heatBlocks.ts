/** A heat matrix without room for columns: under each line the cells of its parks, then, in a word, those without a figure. */
import { INSET } from '../figure.ts'
import { CELL, cellAt, cellHeight } from './heatCell.ts'
import type { CellLayout, HeatLayout, HeatWords } from './heatPlaces.ts'
import type { HeatCell, HeatSeries } from './heatSeries.ts'
import { TITLE, titleAt } from './heatTitle.ts'
import { textWidth, wrapText } from '../textWidth.ts'
import { TYPE } from '../typeSizes.ts'

/** Pixels at zoom 1: the width that a cell wants, and the name of the park in it. */
const WANTED = 104
const PARK = 20
/** Of a park without a figure: sign and name, then the word. */
const SIGN = 15
const WORD_GAP = 10

export function heatBlocks({ lines }: HeatSeries, width: number, zoom: number): HeatLayout {
  const inset = INSET * zoom
  const inner = width - 2 * inset
  const perRow = Math.max(1, Math.floor(inner / (WANTED * zoom)))
  const frame = { left: inset, inner, column: inner / perRow, perRow, zoom }
  const titles: HeatWords[] = []
  const rules: number[] = []
  const cells: CellLayout[] = []
  let y = 0
  for (const { title, cells: held } of lines) {
    const words = wrapText(title, TYPE.name, inner / zoom)
    titles.push(...titleAt(words, inset, y + CELL.padding * zoom, zoom))
    y += (words.length * TITLE + 2 * CELL.padding) * zoom
    const told = layTold(
      held.filter(({ figure }) => figure),
      y,
      frame,
    )
    const untold = layUntold(
      held.filter(({ figure }) => !figure),
      told.bottom,
      frame,
    )
    const laid = [...told.cells, ...untold.cells]
    cells.push(...held.flatMap((cell) => laid.find((layout) => layout.cell === cell) ?? []))
    y = untold.bottom + CELL.padding * zoom
    rules.push(y)
  }
  return { width, height: y + 2 * zoom, zoom, heads: [], titles, rules, cells }
}

interface Frame {
  readonly left: number
  readonly inner: number
  readonly column: number
  readonly perRow: number
  readonly zoom: number
}
interface Laid {
  readonly cells: readonly CellLayout[]
  readonly bottom: number
}

/** `perRow` cells beside one another, each with its park. */
function layTold(cells: readonly HeatCell[], top: number, { left, column, perRow, zoom }: Frame): Laid {
  const laid: CellLayout[] = []
  let y = top
  for (let start = 0; start < cells.length; start += perRow) {
    const row = cells.slice(start, start + perRow)
    const height = Math.max(...row.map((cell) => cellHeight(cell, column, zoom, PARK)))
    laid.push(
      ...row.map((cell, at) => cellAt(cell, { x: left + at * column, y, width: column, height }, zoom, PARK)),
    )
    y += height
  }
  return { cells: laid, bottom: y }
}

/** `● 渌口 未报道`, one behind the other. */
function layUntold(cells: readonly HeatCell[], top: number, { left, inner, zoom }: Frame): Laid {
  const height = (PARK + CELL.padding) * zoom
  let x = left
  let y = top
  const laid = cells.map((cell): CellLayout => {
    const word = CELL.padding + SIGN + textWidth(cell.park.name, TYPE.caption) + WORD_GAP
    const width = (word + textWidth(cell.text, TYPE.name) + CELL.padding) * zoom
    if (x > left && x + width > left + inner) {
      x = left
      y += height
    }
    const box = { x, y, width, height: height - CELL.gap * zoom }
    const middle = y + box.height / 2
    x += width + CELL.gap * zoom
    return {
      cell,
      box,
      park: { x: box.x + CELL.padding * zoom, y: middle },
      value: [{ text: cell.text, x: box.x + word * zoom, y: middle }],
      under: [],
    }
  })
  return { cells: laid, bottom: cells.length > 0 ? y + height : top }
}
