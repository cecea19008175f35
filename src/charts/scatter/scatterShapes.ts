/** A point of two figures: the park's marker, with an open arrow or a band on each axis where the text gives no number. */
import type { BoundShape } from '../../dataset/bounds.ts'
import { DOT_ARROW, dotShapes, markerAt } from '../dots/dotShapes.ts'
import type { Palette } from '../palette.ts'
import type { ParkStyle } from '../parkStyle.ts'
import type { PointLayout } from './scatterLayout.ts'
import { outline, type Shape, solid } from '../shape.ts'
import { px } from '../texturePath.ts'

export function scatterShapes(point: PointLayout, palette: Palette, zoom: number): Shape[] {
  const { mark, x, y, lowX, lowY } = point
  const ink = mark.style.hue[palette.scheme]
  const bars = [
    ...barAlong('x', mark.x.shape, { from: lowX, to: x, across: y }, ink, zoom),
    ...barAlong('y', mark.y.shape, { from: lowY, to: y, across: x }, ink, zoom),
  ]
  return [
    ...bars,
    ...(mark.place === 'apart'
      ? barredSign({ x, y, style: mark.style }, palette, zoom)
      : sign(point, palette, zoom)),
  ]
}

const sign = ({ mark, x, y }: PointLayout, palette: Palette, zoom: number): Shape[] =>
  dotShapes({ ...mark, shape: 'point', x, low: x, y }, palette, zoom)

/** Not comparable: only a broken outline. */
export function barredSign(
  { x, y, style }: { readonly x: number; readonly y: number; readonly style: ParkStyle },
  palette: Palette,
  zoom: number,
): Shape[] {
  const d = markerAt(style.marker, x, y, zoom)
  const edge = outline(d, style.hue[palette.scheme], zoom)
  return [solid(d, palette.paper), { ...edge, dash: [2.5 * zoom, 2 * zoom] }]
}

interface Stretch {
  /** Pixels along the axis, and where it stands on the other. */
  readonly from: number
  readonly to: number
  readonly across: number
}
const HEAD = 4.5

/** Right and upwards is more. */
function barAlong(axis: 'x' | 'y', shape: BoundShape, stretch: Stretch, ink: string, zoom: number): Shape[] {
  if (shape === 'point') return []
  const { from, to, across } = stretch
  const more = axis === 'x' ? 1 : -1
  const end = shape === 'range' ? from : to + (shape === 'lower' ? more : -more) * DOT_ARROW * zoom
  const head = HEAD * zoom
  const back = shape === 'range' ? 0 : Math.sign(end - to) * head
  const at = (along: number, aside: number) =>
    axis === 'x' ? `${px(along)} ${px(across + aside)}` : `${px(across + aside)} ${px(along)}`
  const line = `M${at(to, 0)}L${at(end, 0)}M${at(end - back, -head)}L${at(end, 0)}L${at(end - back, head)}`
  return [outline(line, ink, zoom)]
}
