import type { AxisScale } from './axisScale.ts'
import { lineElement, textElement } from './elements.ts'
import type { Element } from './elementTypes.ts'
import { type FigureFrame, INSET } from './figure.ts'
import type { Box } from './texturePath.ts'
import { textWidth } from './textWidth.ts'
import { TYPE } from './typeSizes.ts'

interface Axis {
  readonly plot: Box
  readonly scale: AxisScale
  readonly zoom: number
  /** Of the whole drawing: no number is written beyond it. */
  readonly width: number
  /** Names stand above their bars: the grid would run through them. */
  readonly isNarrow: boolean
  readonly formatTick: (value: number) => string
  /** Bars that all stand on one line of zero; absent: they do. */
  readonly hasZero?: boolean
}

/** The grid of a chart of bars and the numbers below it. */
export function axisElements(
  axis: Axis,
  { palette, fonts }: Pick<FigureFrame, 'palette' | 'fonts'>,
): Element[] {
  const { plot, scale, zoom, width, isNarrow, formatTick, hasZero = true } = axis
  const font = `${TYPE.caption * zoom}px ${fonts.sans}`
  const edge = INSET * zoom
  const bottom = plot.y + plot.height
  return scale.ticks.flatMap((value) => {
    const x = plot.x + scale.at(value) * plot.width
    const text = formatTick(value)
    const half = (textWidth(text, TYPE.tick) * zoom) / 2
    const at = Math.min(Math.max(edge, x - half), width - edge - 2 * half)
    const isZero = value === 0 && hasZero
    const grid = lineElement(
      `M${x} ${plot.y}V${bottom}`,
      isZero ? palette.ink : palette.rule,
      isZero ? zoom : 1,
    )
    return [...(isNarrow ? [] : [grid]), textElement(text, at, bottom + 12 * zoom, font, palette.ink2)]
  })
}
