/** The rows of a bar chart as elements of an ECharts custom series. */
import { type BarLayout, markerGap, type RowLayout } from './barLayout.ts'
import { strengthOf } from './barShapes.ts'
import { haloed, lineElement, markerElement, pathElement, textElement } from '../elements.ts'
import type { Element, Group } from '../elementTypes.ts'
import type { Fonts, Palette } from '../palette.ts'
import type { Shape } from '../shape.ts'
import { textWidth } from '../textWidth.ts'
import { TYPE } from '../typeSizes.ts'

/** What the chart says and shows besides its series. */
export interface BarDress {
  readonly palette: Palette
  readonly fonts: Fonts
  readonly words: {
    readonly apart: string
    readonly noneTogether: string
    readonly stamp: string
    readonly noBar: string
  }
  readonly formatTick: (value: number) => string
  /** A row's mark on its axis: a bar, or a dot. */
  readonly shapes: (row: RowLayout, palette: Palette, zoom: number) => readonly Shape[]
  /** Bars stand on a line of zero, dots do not. */
  readonly hasZero: boolean
  /** Ids of the row whose sentence is open, and of the row that the keys are on. */
  readonly focused: string | null
  readonly current: string | null
}

/** The dashed rule and its words; the grid lines do not run through it. */
export function ruleElement({ rule, zoom }: BarLayout, { palette, words, fonts }: BarDress): Group {
  if (!rule) return { type: 'group', children: [] }
  const y = rule.y + rule.height / 2
  const dashes = lineElement(`M${rule.x} ${y}H${rule.x + rule.width}`, palette.ink3, zoom, [
    4 * zoom,
    3 * zoom,
  ])
  const said = rule.alone ? words.noneTogether : words.apart
  const caption = textElement(said, rule.x, y, `${TYPE.caption * zoom}px ${fonts.sans}`, palette.ink2)
  const backed = { ...caption.style, backgroundColor: palette.paper, padding: [2, 10 * zoom, 2, 0] }
  const behind: Element = { type: 'rect', shape: { ...rule }, style: { fill: palette.paper }, silent: true }
  return { type: 'group', silent: true, children: [behind, dashes, { ...caption, style: backed }] }
}

export function rowElement(row: RowLayout, layout: BarLayout, dress: BarDress): Group {
  const { zoom } = layout
  const { palette } = dress
  const shapes = dress
    .shapes(row, palette, zoom)
    .map((shape) => pathElement(shape, strengthOf(row.mark.place, shape)))
  return {
    type: 'group',
    children: [backing(row, dress), ground(row, layout, dress), ...shapes, ...labels(row, zoom, dress)],
  }
}

/** The zero line of bars, the guide of dots; where labels stand above, it must not run through them. */
function ground({ row, bar }: RowLayout, { plot, zoom, stacked }: BarLayout, dress: BarDress): Element {
  const { y, height } = stacked ? (bar ?? row) : row
  const { ink, rule2 } = dress.palette
  const middle = bar ? bar.y + bar.height / 2 : y + height / 2
  return dress.hasZero
    ? lineElement(`M${plot.x} ${y}V${y + height}`, ink, zoom)
    : lineElement(`M${plot.x} ${middle}H${bar ? bar.x + bar.width : plot.x}`, rule2, zoom)
}

/** The whole row takes the pointer; it is lit while its sentence is open, and framed where the keys are. */
function backing({ row, mark }: RowLayout, { palette, focused, current }: BarDress): Element {
  const lit = mark.id === focused
  const fill = lit ? palette.accentSoft : 'rgba(0,0,0,0)'
  return {
    type: 'rect',
    shape: { ...row },
    style: { fill, stroke: mark.id === current ? palette.accent : 'none', lineWidth: 2 },
    emphasis: { style: { fill: lit ? fill : palette.wash } },
  }
}

function labels(row: RowLayout, zoom: number, dress: BarDress): Element[] {
  const { palette, words, fonts } = dress
  const { mark, name, caption, value } = row
  const small = `${TYPE.caption * zoom}px ${fonts.sans}`
  const number = `700 ${TYPE.value * zoom}px ${fonts.serif}`
  const stamped = mark.place === 'override' ? [stamp(row, zoom, dress)] : []
  const named = [
    markerElement(mark.style, name.x, name.y, zoom, palette),
    textElement(
      mark.name,
      name.x + markerGap(zoom),
      name.y,
      `${TYPE.name * zoom}px ${fonts.sans}`,
      palette.ink,
    ),
  ]
  return [
    ...(mark.isHead ? named : []),
    ...caption.map((line) => textElement(line.text, line.x, line.y, small, palette.ink2)),
    haloed(textElement(mark.value, value.x, value.y, number, palette.ink), backdrop(row, dress), zoom),
    ...(mark.onScale ? [] : [textElement(words.noBar, value.x, value.y + 17 * zoom, small, palette.ink2)]),
    ...stamped,
  ]
}

const backdrop = ({ mark }: RowLayout, { palette, focused }: BarDress): string =>
  mark.id === focused ? palette.accentSoft : palette.paper

/** The reader's override, in a frame like a rubber stamp, behind the value. */
function stamp({ value, mark }: RowLayout, zoom: number, { words, palette, fonts }: BarDress): Element {
  const at = value.x + (textWidth(mark.value, TYPE.value) + 8) * zoom
  const plain = textElement(
    words.stamp,
    at + 4 * zoom,
    value.y,
    `${TYPE.caption * zoom}px ${fonts.sans}`,
    palette.ink2,
  )
  const frame = { borderColor: palette.ink3, borderWidth: zoom, padding: [2 * zoom, 4 * zoom] }
  return { ...plain, style: { ...plain.style, ...frame } }
}
