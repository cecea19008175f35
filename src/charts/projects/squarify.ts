/** Areas in proportion, as near to squares as they go: Bruls, Huizing & van Wijk, Squarified Treemaps (2000). */
import type { Box } from '../texturePath.ts'

/** A box for each weight, in order; weights are positive, the largest first, and fill the room. */
export function squarify(weights: readonly number[], room: Box): Box[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const scale = total > 0 ? (room.width * room.height) / total : 0
  const areas = weights.map((weight) => weight * scale)
  const boxes: Box[] = []
  let free = room
  let at = 0
  while (at < areas.length) {
    const row = rowFrom(areas, at, Math.min(free.width, free.height))
    const laid = layRow(row, free)
    boxes.push(...laid.boxes)
    free = laid.rest
    at += row.length
  }
  return boxes
}

/** As many areas along the shorter side as make the worst of them squarer. */
function rowFrom(areas: readonly number[], from: number, side: number): number[] {
  const row = [areas[from] as number]
  for (const next of areas.slice(from + 1)) {
    if (worst([...row, next], side) > worst(row, side)) break
    row.push(next)
  }
  return row
}

/** The longest side over the shortest among the areas of a row: 1 is a square. */
function worst(row: readonly number[], side: number): number {
  const sum = row.reduce((total, area) => total + area, 0)
  const [largest = 0] = row
  const smallest = row.at(-1) ?? 0
  return Math.max((side * side * largest) / (sum * sum), (sum * sum) / (side * side * smallest))
}

function layRow(row: readonly number[], { x, y, width, height }: Box): { boxes: Box[]; rest: Box } {
  const sum = row.reduce((total, area) => total + area, 0)
  const isColumn = width >= height
  const thick = isColumn ? sum / height : sum / width
  let along = 0
  const boxes = row.map((area) => {
    const long = area / thick
    const box = isColumn
      ? { x, y: y + along, width: thick, height: long }
      : { x: x + along, y, width: long, height: thick }
    along += long
    return box
  })
  const rest = isColumn
    ? { x: x + thick, y, width: Math.max(0, width - thick), height }
    : { x, y: y + thick, width, height: Math.max(0, height - thick) }
  return { boxes, rest }
}
