/** Textures as paths cut to a box: the same on screen, in a file and in a test, without any pattern of a renderer. */
import type { Texture } from './parkStyle.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Pixels between the lines of a park's texture, and of the hatch of an estimate (`--st-hatch`). */
const TEXTURE_GAP = 5
const HATCH_GAP = 4
const DOT = 0.8

/** A park's texture over a box; `grain` enlarges it with the type. Empty for a plain one. */
export function texturePath(texture: Texture, box: Box, grain = 1): string {
  const gap = TEXTURE_GAP * grain
  switch (texture) {
    case 'plain':
      return ''
    case 'lines':
      return rowsOf(box, gap)
    case 'bars':
      return columnsOf(box, gap)
    case 'grid':
      return rowsOf(box, gap) + columnsOf(box, gap)
    case 'dots':
      return dotsOf(box, gap, DOT * grain)
  }
}

/** Lines at 45°, the sign of an estimate. */
export function hatchPath(box: Box, grain = 1): string {
  const step = HATCH_GAP * grain * Math.SQRT2
  const lines: string[] = []
  for (let start = step / 2; start < box.width + box.height; start += step) {
    // From the left or lower edge up to the right to the upper or right one.
    const low = Math.max(0, start - box.height)
    const high = Math.min(start, box.width)
    lines.push(line(box.x + low, box.y + start - low, box.x + high, box.y + start - high))
  }
  return lines.join('')
}

const rowsOf = ({ x, y, width, height }: Box, gap: number): string =>
  stepsIn(height, gap)
    .map((at) => line(x, y + at, x + width, y + at))
    .join('')

const columnsOf = ({ x, y, width, height }: Box, gap: number): string =>
  stepsIn(width, gap)
    .map((at) => line(x + at, y, x + at, y + height))
    .join('')

function dotsOf({ x, y, width, height }: Box, gap: number, radius: number): string {
  const columns = stepsIn(width, gap)
  const dots = stepsIn(height, gap).flatMap((down) => columns.map((along) => [x + along, y + down] as const))
  return dots.map(([cx, cy]) => circle(cx, cy, radius)).join('')
}

/** Evenly spaced, half a gap from the start, never on the far edge. */
function stepsIn(length: number, gap: number): number[] {
  const count = Math.max(0, Math.ceil(length / gap - 0.5))
  return Array.from({ length: count }, (_, at) => (at + 0.5) * gap)
}

const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`

const circle = (x: number, y: number, r: number): string =>
  `M${px(x - r)} ${px(y)}A${px(r)} ${px(r)} 0 1 1 ${px(x + r)} ${px(y)}A${px(r)} ${px(r)} 0 1 1 ${px(x - r)} ${px(y)}Z`

/** A hundredth of a pixel is enough, and short. */
export const px = (value: number): string => String(Math.round(value * 100) / 100)
