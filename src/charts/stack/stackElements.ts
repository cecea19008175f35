/** Rows and parts of a stacked chart as elements of custom series. */
import { axisElements } from '../axisElements.ts'
import { barShapes, strengthOf } from '../bars/barShapes.ts'
import { lineElement, markerElement, pathElement, textElement } from '../elements.ts'
import type { Element, Group } from '../elementTypes.ts'
import type { FigureFrame } from '../figure.ts'
import type { SegmentLayout, StackLayout } from './stackLayout.ts'
import { TYPE } from '../typeSizes.ts'

interface Dress extends FigureFrame {
  readonly formatTick: (value: number) => string
  readonly apart: string
}

/** Grid, axis, the names of the rows and the rule above those apart. */
export function stackGround(layout: StackLayout, dress: Dress): Group {
  const { palette, fonts, formatTick, apart } = dress
  const { zoom, rows, ruleY, width } = layout
  const small = `${TYPE.caption * zoom}px ${fonts.sans}`
  const said = (text: string, x: number, y: number) => textElement(text, x, y, small, palette.ink2)
  const names = rows.flatMap(({ row, name, caption }) => [
    markerElement(row.style, name.x, name.y, zoom, palette),
    textElement(row.name, name.x + 16 * zoom, name.y, `${TYPE.name * zoom}px ${fonts.sans}`, palette.ink),
    ...caption.map(({ text, x, y }) => said(text, x, y)),
  ])
  const rule =
    ruleY === null
      ? []
      : [
          lineElement(`M0 ${ruleY}H${width}`, palette.ink3, zoom, [4 * zoom, 3 * zoom]),
          backed(said(apart, 8 * zoom, ruleY), palette.paper, zoom),
        ]
  return {
    type: 'group',
    silent: true,
    children: [...axisElements({ ...layout, formatTick }, dress), ...names, ...rule],
  }
}

const backed = (text: ReturnType<typeof textElement>, paper: string, zoom: number): Element => ({
  ...text,
  style: { ...text.style, backgroundColor: paper, padding: [2, 10 * zoom, 2, 0] },
})

/** One part: its stretch of the bar and its words, which take the pointer together. */
export function segmentElement(segment: SegmentLayout, { zoom }: StackLayout, dress: Dress): Group {
  const { row, label, words, isWhole } = segment
  const { palette, fonts } = dress
  const shapes = isWhole ? [wholeLine(segment, zoom, dress)] : stretch(segment, zoom, dress)
  return {
    type: 'group',
    children: [
      ...holds(segment, dress),
      ...shapes,
      leader(segment, zoom, dress),
      {
        ...textElement(words, label.x, label.y, `${TYPE.caption * zoom}px ${fonts.sans}`, palette.ink),
        ...(row.place === 'apart' && { opacity: 0.85 }),
      },
    ],
  }
}

/** From the part to its words, wherever these found room; to a list of words a sign leads. */
function leader(
  { bar, label, isWhole, tag }: SegmentLayout,
  zoom: number,
  { palette, fonts }: Dress,
): Element {
  const bottom = bar.y + bar.height
  if (tag !== '') {
    const x = isWhole ? bar.x + bar.width - 12 * zoom : bar.x + Math.max(0, (bar.width - 12 * zoom) / 2)
    return textElement(tag, x, bottom + 10 * zoom, `${TYPE.caption * zoom}px ${fonts.sans}`, palette.ink2)
  }
  const from = isWhole ? bar.x + bar.width : bar.x + Math.min(8 * zoom, bar.width / 2)
  const to = Math.max(label.x + 2 * zoom, Math.min(from, label.x + 6 * zoom))
  return lineElement(`M${from} ${bottom}L${to} ${label.y - 8 * zoom}`, palette.ink3, zoom)
}

/** The gap between two parts. */
const GAP = 2

function stretch({ row, part, bar }: SegmentLayout, zoom: number, { palette }: Dress): Element[] {
  const box = { ...bar, width: Math.max(1, bar.width - GAP * zoom) }
  const drawn = { bar: box, low: box.x + box.width, shape: 'point', status: part.figure.obsStatus } as const
  return barShapes({ ...drawn, style: row.style, isCounty: row.isCounty }, palette, zoom).map((shape) =>
    pathElement(shape, strengthOf(row.place, shape)),
  )
}

/** Up to what the text gives for all of it: a thin line with an end, no bar. */
function wholeLine({ bar }: SegmentLayout, zoom: number, { palette }: Dress): Element {
  const end = bar.x + bar.width
  const middle = bar.y + bar.height / 2
  return lineElement(
    `M${bar.x} ${middle}H${end}M${end} ${bar.y}V${bar.y + bar.height}`,
    palette.ink2,
    1.5 * zoom,
  )
}

/** The stretch and the words take the pointer; the words are framed under the keys. */
function holds(
  { part, bar, hold, isWhole }: SegmentLayout,
  { palette, focused, current, zoom }: Dress,
): Element[] {
  const id = part.figure.id
  const lit = id === focused
  const fill = lit ? palette.accentSoft : 'rgba(0,0,0,0)'
  const emphasis = { style: { fill: lit ? fill : palette.wash } }
  const stroke = id === current ? palette.accent : 'none'
  const around = { ...bar, y: bar.y - 3 * zoom, height: bar.height + 6 * zoom }
  const words: Element = { type: 'rect', shape: { ...hold }, style: { fill, stroke, lineWidth: 2 }, emphasis }
  return isWhole ? [words] : [{ type: 'rect', shape: around, style: { fill }, emphasis }, words]
}
