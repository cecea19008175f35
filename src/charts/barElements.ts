/** The rows of a bar chart as elements of an ECharts custom series. */
import type { CustomSeriesOption } from 'echarts/charts'
import { type BarLayout, markerGap, type RowLayout } from './barLayout.ts'
import { barShapes, STRENGTH } from './barShapes.ts'
import type { Fonts, Palette } from './palette.ts'
import { MARKER_PATHS } from './parkStyle.ts'
import type { Shape } from './shape.ts'
import { textWidth } from './textWidth.ts'
import { TYPE } from './typeSizes.ts'

export type Draw = NonNullable<CustomSeriesOption['renderItem']>
type Group = Extract<NonNullable<ReturnType<Draw>>, { type: 'group' }>
type Element = Group['children'][number]
type Text = Extract<Element, { type: 'text' }>

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
  /** Ids of the row whose sentence is open, and of the row that the keys are on. */
  readonly focused: string | null
  readonly current: string | null
}

/** The dashed rule and its words; the grid lines do not run through it. */
export function ruleElement({ rule, zoom }: BarLayout, { palette, words, fonts }: BarDress): Group {
  if (!rule) return { type: 'group', children: [] }
  const y = rule.y + rule.height / 2
  const dashes = line(`M${rule.x} ${y}H${rule.x + rule.width}`, palette.ink3, zoom, [4 * zoom, 3 * zoom])
  const said = rule.alone ? words.noneTogether : words.apart
  const caption = text(said, rule.x, y, `${TYPE.caption * zoom}px ${fonts.sans}`, palette.ink2)
  const backed = { ...caption.style, backgroundColor: palette.paper, padding: [2, 10 * zoom, 2, 0] }
  const behind: Element = { type: 'rect', shape: { ...rule }, style: { fill: palette.paper }, silent: true }
  return { type: 'group', silent: true, children: [behind, dashes, { ...caption, style: backed }] }
}

export function rowElement(row: RowLayout, layout: BarLayout, dress: BarDress): Group {
  const { zoom } = layout
  const { palette } = dress
  const strength = STRENGTH[row.mark.place]
  const { mark, bar, low } = row
  const shapes = bar
    ? barShapes({ ...mark, bar, low }, palette, zoom).map((shape) => path(shape, strength))
    : []
  return {
    type: 'group',
    children: [backing(row, dress), zeroLine(row, layout, palette), ...shapes, ...labels(row, zoom, dress)],
  }
}

/** The zero line; where labels stand above the bars, it must not run through them. */
function zeroLine({ row, bar }: RowLayout, { plot, zoom, stacked }: BarLayout, { ink }: Palette): Element {
  const { y, height } = stacked ? (bar ?? row) : row
  return line(`M${plot.x} ${y}V${y + height}`, ink, zoom, null)
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
  return [
    marker(row, zoom, palette),
    text(mark.name, name.x + markerGap(zoom), name.y, `${TYPE.name * zoom}px ${fonts.sans}`, palette.ink),
    ...caption.map((line) => text(line.text, line.x, line.y, small, palette.ink2)),
    haloed(text(mark.value, value.x, value.y, number, palette.ink), backdrop(row, dress), zoom),
    ...(mark.onScale ? [] : [text(words.noBar, value.x, value.y + 17 * zoom, small, palette.ink2)]),
    ...stamped,
  ]
}

/** Keeps the grid out of a number. */
const haloed = (said: Text, colour: string, zoom: number): Text => ({
  ...said,
  style: { ...said.style, stroke: colour, lineWidth: 4 * zoom },
})

const backdrop = ({ mark }: RowLayout, { palette, focused }: BarDress): string =>
  mark.id === focused ? palette.accentSoft : palette.paper

function marker({ mark, name }: RowLayout, zoom: number, palette: Palette): Element {
  return {
    type: 'path',
    shape: { pathData: MARKER_PATHS[mark.style.marker] },
    x: name.x,
    y: name.y - 5 * zoom,
    scaleX: zoom,
    scaleY: zoom,
    style: { fill: mark.style.hue[palette.scheme] },
    silent: true,
  }
}

/** The reader's override, in a frame like a rubber stamp, behind the value. */
function stamp({ value, mark }: RowLayout, zoom: number, { words, palette, fonts }: BarDress): Element {
  const at = value.x + (textWidth(mark.value, TYPE.value) + 8) * zoom
  const plain = text(
    words.stamp,
    at + 4 * zoom,
    value.y,
    `${TYPE.caption * zoom}px ${fonts.sans}`,
    palette.ink2,
  )
  const frame = { borderColor: palette.ink3, borderWidth: zoom, padding: [2 * zoom, 4 * zoom] }
  return { ...plain, style: { ...plain.style, ...frame } }
}

const line = (d: string, stroke: string, lineWidth: number, dash: readonly number[] | null) =>
  path({ d, fill: null, stroke, lineWidth, opacity: 1, dash })

function path(shape: Shape, strength = 1) {
  return {
    type: 'path' as const,
    shape: { pathData: shape.d },
    style: {
      fill: shape.fill ?? 'none',
      stroke: shape.stroke ?? 'none',
      lineWidth: shape.lineWidth,
      opacity: shape.opacity * strength,
      ...(shape.dash && { lineDash: [...shape.dash] }),
    },
    silent: true,
  }
}

const text = (words: string, x: number, y: number, font: string, fill: string): Text => ({
  type: 'text' as const,
  style: { text: words, x, y, font, fill, verticalAlign: 'middle' as const },
  silent: true,
})
