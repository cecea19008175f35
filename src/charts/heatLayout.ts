/** Where everything of a heat matrix stands, in pixels: a table where columns fit, otherwise cells under each line. */
import { INSET } from './figure.ts'
import type { HeatCell, HeatPark, HeatSeries } from './heatSeries.ts'
import type { Place } from './stackLayout.ts'
import type { Box } from './texturePath.ts'
import { wrapText } from './textWidth.ts'
import { TYPE } from './typeSizes.ts'

export interface Words extends Place {
  readonly text: string
}
export interface CellLayout {
  readonly cell: HeatCell
  readonly box: Box
  /** The park's sign and name, where no head of a column says it. */
  readonly park: Place | null
  readonly value: readonly Words[]
  readonly under: readonly Words[]
}
export interface HeatLayout {
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly heads: readonly (Place & { readonly park: HeatPark })[]
  readonly titles: readonly Words[]
  /** Hairlines under the lines. */
  readonly rules: readonly number[]
  readonly cells: readonly CellLayout[]
}

/** Pixels at zoom 1. */
const LABEL = { least: 120, most: 230, share: 0.24, gap: 12 } as const
const CELL = { least: 92, narrow: 104, padding: 6, gap: 3 } as const
const LINE = { title: 18, value: 19, under: 16, head: 28, park: 20 } as const

export function heatLayout(series: HeatSeries, width: number, zoom: number): HeatLayout {
  const inner = width - 2 * INSET * zoom
  const label = Math.min(LABEL.most * zoom, Math.max(LABEL.least * zoom, inner * LABEL.share))
  const column = (inner - label) / Math.max(1, series.parks.length)
  return column >= CELL.least * zoom
    ? layRows(series, { width, zoom, left: INSET * zoom + label, perRow: series.parks.length, column }, true)
    : layRows(series, { width, zoom, left: INSET * zoom, ...narrowColumns(inner, zoom) }, false)
}

function narrowColumns(inner: number, zoom: number): { perRow: number; column: number } {
  const perRow = Math.max(1, Math.floor(inner / (CELL.narrow * zoom)))
  return { perRow, column: inner / perRow }
}

interface Frame {
  readonly width: number
  readonly zoom: number
  readonly left: number
  readonly perRow: number
  readonly column: number
}

function layRows({ parks, lines }: HeatSeries, frame: Frame, isTable: boolean): HeatLayout {
  const { width, zoom, left, perRow, column } = frame
  const inset = INSET * zoom
  const titleWidth = (isTable ? left - inset - LABEL.gap * zoom : width - 2 * inset) / zoom
  const titles: Words[] = []
  const rules: number[] = []
  const cells: CellLayout[] = []
  let y = isTable ? LINE.head * zoom : 0
  for (const { title, cells: held } of lines) {
    const words = wrapText(title, TYPE.name, titleWidth)
    const titleHeight = (words.length * LINE.title + CELL.padding * 2) * zoom
    titles.push(
      ...words.map((text, at) => ({
        text,
        x: inset,
        y: y + (CELL.padding + (at + 0.5) * LINE.title) * zoom,
      })),
    )
    if (!isTable) y += titleHeight
    for (let start = 0; start < held.length; start += perRow) {
      const row = held.slice(start, start + perRow)
      const height = Math.max(
        isTable ? titleHeight : 0,
        ...row.map((cell) => cellHeight(cell, column, zoom, isTable)),
      )
      cells.push(
        ...row.map((cell, at) =>
          cellAt(cell, { x: left + at * column, y, width: column, height }, zoom, isTable),
        ),
      )
      y += height
    }
    y += isTable ? 0 : CELL.padding * zoom
    rules.push(y)
  }
  const heads = isTable
    ? parks.map((park, at) => ({
        park,
        x: left + at * column + CELL.padding * zoom,
        y: (LINE.head / 2) * zoom,
      }))
    : []
  return { width, height: y + 2 * zoom, zoom, heads, titles, rules, cells }
}

const roomOf = (column: number, zoom: number): number => column / zoom - 2 * CELL.padding - CELL.gap

function cellHeight({ text, under }: HeatCell, column: number, zoom: number, isTable: boolean): number {
  const room = roomOf(column, zoom)
  const lines =
    wrapText(text, TYPE.name, room).length * LINE.value +
    wrapText(under, TYPE.caption, room).length * LINE.under
  return (lines + (isTable ? 0 : LINE.park) + 2 * CELL.padding) * zoom
}

function cellAt(cell: HeatCell, room: Box, zoom: number, isTable: boolean): CellLayout {
  const box = {
    ...room,
    x: room.x,
    width: room.width - CELL.gap * zoom,
    height: room.height - CELL.gap * zoom,
  }
  const x = box.x + CELL.padding * zoom
  const top = box.y + CELL.padding * zoom + (isTable ? 0 : LINE.park * zoom)
  const values = wrapText(cell.text, TYPE.name, roomOf(room.width, zoom))
  const unders = wrapText(cell.under, TYPE.caption, roomOf(room.width, zoom))
  const below = top + values.length * LINE.value * zoom
  return {
    cell,
    box,
    park: isTable ? null : { x, y: box.y + (CELL.padding + LINE.park / 2 - 2) * zoom },
    value: values.map((text, at) => ({ text, x, y: top + (at + 0.5) * LINE.value * zoom })),
    under: unders.map((text, at) => ({ text, x, y: below + (at + 0.5) * LINE.under * zoom })),
  }
}
