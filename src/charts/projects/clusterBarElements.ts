/** The bars of the clusters as elements of a custom series. */
import { axisElements } from '../axisElements.ts'
import { barShapes, endShapes } from '../bars/barShapes.ts'
import { haloed, pathElement, textElement } from '../elements.ts'
import type { Group } from '../elementTypes.ts'
import type { FigureFrame } from '../figure.ts'
import { holdElement } from '../holdElement.ts'
import { type Shape, solid } from '../shape.ts'
import { type Box, px } from '../texturePath.ts'
import { TYPE } from '../typeSizes.ts'
import type { ClusterBarLayout, ClusterBarRow } from './clusterBarLayout.ts'

/** The gap between the parts of a bar. */
const GAP = 1.5

/** Grid, axis, and the kind of amount above its bars. */
export function clusterBarGround(
  layout: ClusterBarLayout,
  frame: FigureFrame,
  formatTick: (value: number) => string,
): Group {
  const { heads, zoom } = layout
  const { palette, fonts } = frame
  const head = `700 ${TYPE.name * zoom}px ${fonts.serif}`
  return {
    type: 'group',
    silent: true,
    children: [
      ...axisElements({ ...layout, formatTick }, frame),
      ...heads.map(({ text, x, y }) =>
        haloed(textElement(text, x, y, head, palette.ink), palette.paper, zoom),
      ),
    ],
  }
}

/** A cluster's sum: the largest projects in the colours and textures of their parks, the others grey, the open end in ink. */
export function clusterBarElement(row: ClusterBarRow, zoom: number, frame: FigureFrame): Group {
  const { palette, fonts, focused } = frame
  const { bar, name, facts, value } = row
  const small = `${TYPE.caption * zoom}px ${fonts.sans}`
  const number = textElement(
    bar.text,
    value.x,
    value.y,
    `700 ${TYPE.value * zoom}px ${fonts.serif}`,
    palette.ink,
  )
  return {
    type: 'group',
    children: [
      holdElement(bar.id, row.row, frame),
      ...shapesOf(row, zoom, frame).map((shape) => pathElement(shape)),
      ...name.map(({ text, x, y }) =>
        textElement(text, x, y, `${TYPE.name * zoom}px ${fonts.sans}`, palette.ink),
      ),
      ...facts.map(({ text, x, y }) => textElement(text, x, y, small, palette.ink2)),
      haloed(number, bar.id === focused ? palette.accentSoft : palette.paper, zoom),
    ],
  }
}

function shapesOf({ bar, box, low }: ClusterBarRow, zoom: number, { palette }: FigureFrame): Shape[] {
  const unit = bar.low > 0 ? (low - box.x) / bar.low : 0
  let x = box.x
  const parts = bar.parts.flatMap(({ length, style }) => {
    const part = { ...box, x, width: Math.max(1, length * unit - GAP * zoom) }
    x += length * unit
    if (length === 0) return []
    const drawn = { bar: part, low: part.x + part.width, shape: 'point', status: 'A' } as const
    return barShapes({ ...drawn, style, isCounty: false }, palette, zoom)
  })
  const ends = endShapes({ shape: bar.shape, bar: box, low }, palette.ink2, zoom)
  if (bar.shape === 'upper') return ends
  const rest = bar.rest > 0 ? [solid(rectangle({ ...box, x, width: bar.rest * unit }), palette.rule2)] : []
  return [...parts, ...rest, ...ends]
}

const rectangle = ({ x, y, width, height }: Box): string =>
  `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`
