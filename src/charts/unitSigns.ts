import { pathElement } from './elements.ts'
import type { Path } from './elementTypes.ts'
import type { Palette } from './palette.ts'
import { MARKER_PATHS, type Marker, type ParkStyle } from './parkStyle.ts'
import { outline, solid } from './shape.ts'
import { type Box, px } from './texturePath.ts'

/** A project's mark among many. */
export interface Unit {
  readonly style: ParkStyle
  readonly box: Box
  /** Its amount is not known. */
  readonly isHollow: boolean
}

/** The side of the sign in its box, in boxes; signs are drawn in 10 × 10. */
const SHARE = 0.46
const SIDE = 10

/**
 * A park's sign in the middle of each box, solid or hollow. All signs of one colour are one path: a thousand elements of
 * their own would be taken out of the page and put into it again at every change of the filter.
 */
export function unitSigns(units: readonly Unit[], { scheme }: Palette): Path[] {
  const paths = new Map<string, { readonly ink: string; readonly isHollow: boolean; parts: string[] }>()
  for (const { style, box, isHollow } of units) {
    const ink = style.hue[scheme]
    const key = `${ink} ${isHollow}`
    const path = paths.get(key) ?? { ink, isHollow, parts: [] }
    path.parts.push(signPath(style.marker, box))
    paths.set(key, path)
  }
  return Array.from(paths.values(), ({ ink, isHollow, parts }) =>
    pathElement(isHollow ? outline(parts.join(''), ink, 1) : solid(parts.join(''), ink)),
  )
}

function signPath(marker: Marker, { x, y, width }: Box): string {
  const scale = (SHARE * width) / SIDE
  const [left, top] = [x + (width - SIDE * scale) / 2, y + (width - SIDE * scale) / 2]
  const placed = (at: number, isAcross: boolean) => px((isAcross ? left : top) + at * scale)
  return STEPS[marker]
    .map(({ command, numbers }) => {
      if (command === 'V') return `V${placed(numbers[0] ?? 0, false)}`
      if (command !== 'A') return command + numbers.map((at, no) => placed(at, no % 2 === 0)).join(' ')
      const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, endX = 0, endY = 0] = numbers
      const end = `${placed(endX, true)} ${placed(endY, false)}`
      return `A${px(rx * scale)} ${px(ry * scale)} ${turn} ${large} ${sweep} ${end}`
    })
    .join('')
}

interface Step {
  readonly command: string
  readonly numbers: readonly number[]
}
/** Absolute commands only: `M5 .4A4.6 4.6 0 1 1 5 9.6Z`. */
const stepsOf = (path: string): Step[] =>
  Array.from(path.matchAll(/([MLHVAZ])([^MLHVAZ]*)/g), ([, command = '', numbers = '']) => ({
    command,
    numbers: Array.from(numbers.matchAll(/-?\d*\.?\d+/g), ([number]) => Number(number)),
  }))
const STEPS: Readonly<Record<Marker, readonly Step[]>> = {
  circle: stepsOf(MARKER_PATHS.circle),
  square: stepsOf(MARKER_PATHS.square),
  triangle: stepsOf(MARKER_PATHS.triangle),
  diamond: stepsOf(MARKER_PATHS.diamond),
  cross: stepsOf(MARKER_PATHS.cross),
}
