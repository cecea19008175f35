/** Marks of one size side by side, as many to a line as fit: one mark is one record. */
import type { Box } from './texturePath.ts'

interface UnitGrid {
  /** A box for each mark, in order. */
  readonly boxes: readonly Box[]
  readonly height: number
}

/** The side of a mark's box at zoom 1, in pixels: a finger hits it (WCAG 2.5.8). */
export const UNIT_SIDE = 24

export function unitGrid(count: number, room: Omit<Box, 'height'>, zoom: number): UnitGrid {
  const side = UNIT_SIDE * zoom
  const across = Math.max(1, Math.floor(room.width / side))
  const boxes = Array.from({ length: count }, (_, at) => ({
    x: room.x + (at % across) * side,
    y: room.y + Math.floor(at / across) * side,
    width: side,
    height: side,
  }))
  return { boxes, height: Math.ceil(count / across) * side }
}
