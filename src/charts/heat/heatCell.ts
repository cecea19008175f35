/** One cell of a heat matrix in pixels: its figure, and below it the rank or why there is none. */
import type { CellLayout } from './heatPlaces.ts'
import type { HeatCell } from './heatSeries.ts'
import type { Box } from '../texturePath.ts'
import { wrapText } from '../textWidth.ts'
import { TYPE } from '../typeSizes.ts'

/** Pixels at zoom 1: the narrowest column, and what stays free in a cell and between two. */
export const CELL = { least: 92, padding: 6, gap: 3 } as const
const LINE = { value: 19, under: 16 } as const

const roomOf = (column: number, zoom: number): number => column / zoom - 2 * CELL.padding - CELL.gap

/** `above` is the height of what stands over the figure, at zoom 1. */
export function cellHeight({ text, under }: HeatCell, column: number, zoom: number, above = 0): number {
  const room = roomOf(column, zoom)
  const values = wrapText(text, TYPE.name, room).length * LINE.value
  const unders = wrapText(under, TYPE.caption, room).length * LINE.under
  return (above + values + unders + 2 * CELL.padding) * zoom
}

/** `room` has the gap to the next cells in it. */
export function cellAt(cell: HeatCell, room: Box, zoom: number, above = 0): CellLayout {
  const gap = CELL.gap * zoom
  const box = { x: room.x, y: room.y, width: room.width - gap, height: room.height - gap }
  const x = box.x + CELL.padding * zoom
  const top = box.y + (CELL.padding + above) * zoom
  const values = wrapText(cell.text, TYPE.name, roomOf(room.width, zoom))
  const unders = wrapText(cell.under, TYPE.caption, roomOf(room.width, zoom))
  const below = top + values.length * LINE.value * zoom
  return {
    cell,
    box,
    park: above === 0 ? null : { x, y: box.y + (CELL.padding + above / 2 - 2) * zoom },
    value: values.map((text, at) => ({ text, x, y: top + (at + 0.5) * LINE.value * zoom })),
    under: unders.map((text, at) => ({ text, x, y: below + (at + 0.5) * LINE.under * zoom })),
  }
}
