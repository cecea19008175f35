/** Axes and points of a scatter plot as elements of custom series. */
import { lineElement, pathElement, textElement } from '../elements.ts'
import type { Element, Group } from '../elementTypes.ts'
import { type FigureFrame, INSET } from '../figure.ts'
import { type PointLayout, type ScatterLayout, TITLE_LINE } from './scatterLayout.ts'
import { scatterShapes } from './scatterShapes.ts'
import { textWidth } from '../textWidth.ts'
import { TYPE } from '../typeSizes.ts'

type Dress = Pick<FigureFrame, 'palette' | 'fonts' | 'focused' | 'current'>

export function axesElement(layout: ScatterLayout, { palette, fonts }: Dress): Group {
  const { plot, zoom, ticksX, ticksY, titleX, titleY } = layout
  const bottom = plot.y + plot.height
  const right = plot.x + plot.width
  const font = `${TYPE.tick * zoom}px ${fonts.sans}`
  const said = (text: string, x: number, y: number) => textElement(text, x, y, font, palette.ink2)
  const leftOf = (text: string) => plot.x - (textWidth(text, TYPE.tick) + 6) * zoom
  const middleOf = (text: string) => (textWidth(text, TYPE.tick) * zoom) / 2
  return {
    type: 'group',
    silent: true,
    children: [
      ...ticksX.map(({ at }) => lineElement(`M${at} ${plot.y}V${bottom}`, palette.rule, 1)),
      ...ticksY.map(({ at }) => lineElement(`M${plot.x} ${at}H${right}`, palette.rule, 1)),
      lineElement(`M${plot.x} ${plot.y}V${bottom}H${right}`, palette.ink, zoom),
      ...ticksX.map(({ at, text }) => said(text, at - middleOf(text), bottom + 13 * zoom)),
      ...ticksY.map(({ at, text }) => said(text, leftOf(text), at)),
      ...titleY.map((line, at) => said(line, INSET * zoom, (at + 0.5) * TITLE_LINE * zoom)),
      ...titleX.map((line, at) =>
        said(
          line,
          right - textWidth(line, TYPE.caption) * zoom,
          bottom + (26 + (at + 0.5) * TITLE_LINE) * zoom,
        ),
      ),
    ],
  }
}

/** One point: it takes the pointer over a circle that a finger can hit, is lit while open and framed under the keys. */
export function pointElement(point: PointLayout, { zoom }: ScatterLayout, dress: Dress): Group {
  const { palette, fonts } = dress
  const { mark, label } = point
  const name = label
    ? [
        textElement(
          mark.name,
          label.x,
          label.y + label.height / 2,
          `${TYPE.name * zoom}px ${fonts.sans}`,
          palette.ink,
        ),
      ]
    : []
  return {
    type: 'group',
    children: [
      hold(point, zoom, dress),
      ...scatterShapes(point, palette, zoom).map((shape) => pathElement(shape)),
      ...name,
    ],
  }
}

const REACH = 14

function hold({ mark, x, y }: PointLayout, zoom: number, { palette, focused, current }: Dress): Element {
  const lit = mark.id === focused
  const fill = lit ? palette.accentSoft : 'rgba(0,0,0,0)'
  return {
    type: 'circle',
    shape: { cx: x, cy: y, r: REACH * zoom },
    style: { fill, stroke: mark.id === current ? palette.accent : 'none', lineWidth: 2 },
    emphasis: { style: { fill: lit ? fill : palette.wash } },
  }
}
