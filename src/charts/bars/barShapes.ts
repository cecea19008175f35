/** One bar as shapes. Reported is solid, estimated hatched, planned hollow; an unknown end stays open. */
import type { BarPlace } from './barRows.ts'
import type { BarMark } from './barSeries.ts'
import type { RowLayout } from './barLayout.ts'
import type { Palette } from '../palette.ts'
import { outline, type Shape, solid } from '../shape.ts'
import { type Box, hatchPath, px, texturePath } from '../texturePath.ts'

/** Apart from the others a bar claims less; a line needs more strength than a ground to be seen. */
export const strengthOf = (place: BarPlace, { fill }: Shape): number =>
  place === 'apart' ? (fill === null ? 0.8 : 0.5) : 1

/** What a bar says and how long it is. */
interface DrawnBar extends Pick<BarMark, 'status' | 'shape' | 'style' | 'isCounty'>, Pick<RowLayout, 'low'> {
  readonly bar: Box
}

export function barShapes(drawn: DrawnBar, palette: Palette, zoom: number): Shape[] {
  const ink = drawn.style.hue[palette.scheme]
  const ends = endShapes(drawn, ink, zoom)
  const shapes = drawn.shape === 'upper' ? ends : [...body(drawn, ink, palette, zoom), ...ends]
  return drawn.isCounty ? [...shapes, underline(drawn.bar, ink, zoom)] : shapes
}

/** The sign of a whole county, as everywhere. */
const underline = ({ x, y, width, height }: Box, ink: string, zoom: number): Shape =>
  outline(`M${px(x)} ${px(y + height + 3 * zoom)}H${px(x + width)}`, ink, zoom)

/** What a bound adds to the certain part of a bar; of an upper bound there is no certain part. */
export function endShapes(
  { shape, bar, low }: Pick<DrawnBar, 'shape' | 'bar' | 'low'>,
  ink: string,
  zoom: number,
): Shape[] {
  switch (shape) {
    case 'point':
      return []
    case 'range':
      return range(bar, low, ink, zoom)
    case 'lower':
      return [chevrons(bar, ink, zoom)]
    case 'upper':
      return upper(bar, ink, zoom)
  }
}

/** The certain part, up to `low`. */
function body(drawn: DrawnBar, ink: string, palette: Palette, zoom: number): Shape[] {
  const box = { ...drawn.bar, width: drawn.low - drawn.bar.x }
  const edge = outline(drawn.shape === 'lower' ? openRight(box) : closed(box), ink, zoom)
  switch (drawn.status) {
    case 'A': {
      const texture = texturePath(drawn.style.texture, box, zoom)
      const fill = solid(closed(box), ink)
      const dots = drawn.style.texture === 'dots'
      const over = dots ? solid(texture, palette.paper) : outline(texture, palette.paper, zoom * 0.6)
      return texture === '' ? [fill] : [fill, { ...over, opacity: 0.55 }]
    }
    case 'P':
      return [{ ...solid(closed(box), ink), opacity: 0.45 }, edge]
    case 'E':
      return [outline(hatchPath(box, zoom), ink, zoom), edge]
    case 'F':
      return [edge]
  }
}

/** The number may lie anywhere up to the end. */
const range = (bar: Box, low: number, ink: string, zoom: number): Shape[] => {
  const box = { ...bar, x: low, width: bar.x + bar.width - low }
  return [{ ...solid(closed(box), ink), opacity: 0.3 }, outline(endStroke(bar), ink, zoom)]
}

/** At most: no body, an end, and arrows back from it. */
function upper(bar: Box, ink: string, zoom: number): Shape[] {
  const middle = bar.y + bar.height / 2
  const end = bar.x + bar.width
  const line = outline(`M${px(bar.x)} ${px(middle)}H${px(end)}`, ink, zoom)
  const back = [4, 10].map((at) => chevron(end - at * zoom, bar, -6 * zoom)).join('')
  return [{ ...line, dash: [3 * zoom, 3 * zoom] }, outline(endStroke(bar) + back, ink, zoom)]
}

/** More than: the end stays open, and arrows lead on. */
const chevrons = (bar: Box, ink: string, zoom: number): Shape =>
  outline([3, 9].map((at) => chevron(bar.x + bar.width + at * zoom, bar, 8 * zoom)).join(''), ink, zoom * 1.2)

const chevron = (x: number, { y, height }: Box, depth: number): string =>
  `M${px(x)} ${px(y)}L${px(x + depth)} ${px(y + height / 2)}L${px(x)} ${px(y + height)}`

const closed = ({ x, y, width, height }: Box): string =>
  `M${px(x)} ${px(y)}H${px(x + width)}V${px(y + height)}H${px(x)}Z`
const openRight = ({ x, y, width, height }: Box): string =>
  `M${px(x + width)} ${px(y)}H${px(x)}V${px(y + height)}H${px(x + width)}`
const endStroke = ({ x, y, width, height }: Box): string => `M${px(x + width)} ${px(y)}V${px(y + height)}`
