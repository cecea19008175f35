/** Names beside points, so that none covers another or a point. */
import type { Box } from '../texturePath.ts'

/** A point with a name to write: pixels, `half` of the sign's width, and the size of the words. */
interface Labelled {
  readonly x: number
  readonly y: number
  readonly half: number
  readonly width: number
  readonly height: number
}

const GAP = 5

/** For each point the box of its name, or null where there is no room; what does not fit is in the table. */
export function placeLabels(points: readonly Labelled[], room: Box): (Box | null)[] {
  const taken: Box[] = points.map(({ x, y, half }) => ({
    x: x - half,
    y: y - half,
    width: 2 * half,
    height: 2 * half,
  }))
  return points.map((point) => {
    const free = candidates(point).find(
      (box) => isInside(box, room) && !taken.some((other) => overlaps(box, other)),
    )
    if (free) taken.push(free)
    return free ?? null
  })
}

/** Right, left, above, below, then the four corners. */
function candidates({ x, y, half, width, height }: Labelled): Box[] {
  const away = half + GAP
  const ways: readonly (readonly [number, number])[] = [
    [x + away, y - height / 2],
    [x - away - width, y - height / 2],
    [x - width / 2, y - away - height],
    [x - width / 2, y + away],
    [x + half, y - half - height],
    [x + half, y + half],
    [x - half - width, y - half - height],
    [x - half - width, y + half],
  ]
  return ways.map(([left, top]) => ({ x: left, y: top, width, height }))
}

const isInside = (box: Box, room: Box): boolean =>
  box.x >= room.x &&
  box.y >= room.y &&
  box.x + box.width <= room.x + room.width &&
  box.y + box.height <= room.y + room.height

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
