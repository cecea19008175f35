import type { PictureFormat } from './pictureFormat.ts'
import { GAP } from './picturePlan.ts'
import type { Part } from './pictureText.ts'
import { group } from './svg.ts'

interface Spacing {
  readonly zoom: number
  /** The share of the room left that goes between the upper parts. */
  readonly slack: number
}

/** Parts one below the other, the lower ones on the lower margin; what room is left lies between. */
export function stackParts(
  upper: readonly Part[],
  lower: readonly Part[],
  format: PictureFormat,
  { zoom, slack }: Spacing,
): Part {
  const gap = GAP * zoom
  const shown = lower.filter(({ height }) => height > 0)
  const natural =
    sum(upper) + sum(shown) + gap * (upper.length - 1) + (gap / 2) * shown.length + 2 * format.margin
  const height = Math.ceil(Math.max(natural, format.leastHeight))
  const drawn: string[] = []
  let y = format.margin
  upper.forEach((part, at) => {
    if (at > 0) y += gap + (height - natural) * slack
    drawn.push(group(format.margin, y, 1, part.svg))
    y += part.height
  })
  let from = height - format.margin - sum(shown) - (gap / 2) * (shown.length - 1)
  for (const part of shown) {
    drawn.push(group(format.margin, from, 1, part.svg))
    from += part.height + gap / 2
  }
  return { svg: drawn.join(''), height }
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, { height }) => total + height, 0)
