/** Where everything of a scatter plot stands, in pixels. */
import { type AxisScale, pointScale } from '../axisScale.ts'
import { DOT_ARROW } from '../dots/dotShapes.ts'
import { INSET } from '../figure.ts'
import { placeLabels } from './placeLabels.ts'
import type { ScatterAxis, ScatterMark, ScatterSeries } from './scatterSeries.ts'
import type { Box } from '../texturePath.ts'
import { textWidth, wrapText } from '../textWidth.ts'
import { TYPE } from '../typeSizes.ts'

export interface PointLayout {
  readonly mark: ScatterMark
  readonly x: number
  readonly y: number
  /** Pixels of the lower ends of ranges. */
  readonly lowX: number
  readonly lowY: number
  /** null: no room beside the others. */
  readonly label: Box | null
}
interface AxisTick {
  readonly at: number
  readonly text: string
}
export interface ScatterLayout {
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly plot: Box
  readonly ticksX: readonly AxisTick[]
  readonly ticksY: readonly AxisTick[]
  /** Above the plot, and below its ticks. */
  readonly titleY: readonly string[]
  readonly titleX: readonly string[]
  readonly points: readonly PointLayout[]
}

/** Pixels at zoom 1. */
const SHARE = 0.52
const PLOT = { least: 220, most: 340 } as const
export const TITLE_LINE = 18
const BELOW = 26
const TICK_ROOM = { x: 84, y: 56 } as const
/** Points keep this far from the edges, arrows and names need it. */
const EDGE = DOT_ARROW + 8

interface Size {
  readonly width: number
  readonly zoom: number
  readonly formatTick: (value: number) => string
  readonly titleOf: (axis: ScatterAxis) => string
}

export function scatterLayout(
  series: ScatterSeries,
  { width, zoom, formatTick, titleOf }: Size,
): ScatterLayout {
  const inset = INSET * zoom
  const inner = width - 2 * inset
  const wrapped = (axis: ScatterAxis) => wrapText(titleOf(axis), TYPE.caption, inner / zoom)
  const titleY = wrapped(series.y)
  const titleX = wrapped(series.x)
  const plotHeight = Math.min(PLOT.most * zoom, Math.max(PLOT.least * zoom, inner * SHARE))
  const scaleY = pointScale(endsOf(series, 'y'), Math.max(2, Math.floor(plotHeight / (TICK_ROOM.y * zoom))))
  const left =
    inset + (Math.max(...scaleY.ticks.map((tick) => textWidth(formatTick(tick), TYPE.tick))) + 8) * zoom
  const top = (titleY.length * TITLE_LINE + 8) * zoom
  const plot = { x: left, y: top, width: width - inset - left, height: plotHeight }
  const scaleX = pointScale(endsOf(series, 'x'), Math.max(2, Math.floor(plot.width / (TICK_ROOM.x * zoom))))
  const toX = alongOf(scaleX, plot.x, plot.width, EDGE * zoom)
  const toY = (value: number) => plot.y + plot.height - alongOf(scaleY, 0, plot.height, EDGE * zoom)(value)
  return {
    width,
    height: top + plotHeight + (BELOW + titleX.length * TITLE_LINE + 4) * zoom,
    zoom,
    plot,
    ticksX: scaleX.ticks.map((value) => ({ at: toX(value), text: formatTick(value) })),
    ticksY: scaleY.ticks.map((value) => ({ at: toY(value), text: formatTick(value) })),
    titleY,
    titleX,
    points: pointsOf(series, plot, zoom, toX, toY),
  }
}

const endsOf = ({ marks }: ScatterSeries, axis: 'x' | 'y'): number[] =>
  marks.flatMap((mark) => [mark[axis].low, mark[axis].high])

/** The far end of the scale stays off the edge. */
const alongOf =
  (scale: AxisScale, start: number, length: number, edge: number) =>
  (value: number): number =>
    start + scale.at(value) * (length - edge)

const HALF = 7

function pointsOf(
  { marks }: ScatterSeries,
  plot: Box,
  zoom: number,
  toX: (value: number) => number,
  toY: (value: number) => number,
): PointLayout[] {
  const spots = marks.map((mark) => ({ mark, x: toX(mark.x.high), y: toY(mark.y.high) }))
  const labels = placeLabels(
    spots.map(({ mark, x, y }) => ({
      x,
      y,
      half: HALF * zoom,
      width: textWidth(mark.name, TYPE.name) * zoom,
      height: 18 * zoom,
    })),
    plot,
  )
  return spots.map((spot, at) => ({
    ...spot,
    lowX: toX(spot.mark.x.low),
    lowY: toY(spot.mark.y.low),
    label: labels[at] ?? null,
  }))
}
