/** Where everything of a stacked chart stands, in pixels. */
import { type AxisScale, linearScale } from './axisScale.ts'
import { INSET } from './figure.ts'
import type { StackPart, StackRow, StackSeries } from './stackSeries.ts'
import type { Box } from './texturePath.ts'
import { textWidth, wrapText } from './textWidth.ts'
import { TYPE } from './typeSizes.ts'

export interface Place {
  readonly x: number
  readonly y: number
}
export interface SegmentLayout {
  readonly row: StackRow
  readonly part: StackPart
  readonly isWhole: boolean
  readonly bar: Box
  /** Left edge and middle of `label value`. */
  readonly label: Place
  /** What takes the pointer: the label. */
  readonly hold: Box
}
export interface StackRowLayout {
  readonly row: StackRow
  readonly name: Place
  readonly caption: readonly (Place & { readonly text: string })[]
}
export interface StackLayout {
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly plot: Box
  readonly scale: AxisScale
  readonly rows: readonly StackRowLayout[]
  /** In walking order. */
  readonly segments: readonly SegmentLayout[]
  /** Above the first row apart. */
  readonly ruleY: number | null
}

/** Pixels at zoom 1. */
const LABEL = { least: 124, most: 190, share: 0.28, gap: 14 } as const
const STACKED_BELOW = 520
const ROW = {
  padding: 9,
  name: 20,
  caption: 17,
  bar: 20,
  label: 24,
  leader: 8,
  gap: 6,
  rule: 32,
  axis: 24,
} as const
const BETWEEN = 14
/** Words keep off the line of zero. */
const AWAY = 4
const TICK_SPACE = 84

export const segmentWords = ({ label, value }: StackPart): string => `${label}\u00a0${value}`

export function stackLayout({ rows }: StackSeries, width: number, zoom: number): StackLayout {
  const inset = INSET * zoom
  const isNarrow = width < STACKED_BELOW * zoom
  const left = isNarrow
    ? inset
    : Math.round(Math.min(LABEL.most * zoom, Math.max(LABEL.least * zoom, width * LABEL.share)))
  const plotWidth = width - inset - left
  const steps = Math.max(2, Math.floor(plotWidth / (TICK_SPACE * zoom)))
  const scale = linearScale(rows.map(lengthOf), steps)
  const toX = (value: number) => left + scale.at(value) * plotWidth
  const laid: LaidRow[] = []
  let ruleY: number | null = null
  let y = 0
  for (const row of rows) {
    if (row.place === 'apart' && ruleY === null) {
      ruleY = y + (ROW.rule * zoom) / 2
      y += ROW.rule * zoom
    }
    const next = layRow(row, y, { width, left, isNarrow, zoom, toX })
    laid.push(next)
    y += next.height
  }
  return {
    width,
    height: y + ROW.axis * zoom,
    zoom,
    plot: { x: left, y: 0, width: plotWidth, height: y },
    scale,
    rows: laid.map(({ label }) => label),
    segments: laid.flatMap(({ segments }) => segments),
    ruleY,
  }
}

interface LaidRow {
  readonly label: StackRowLayout
  readonly segments: readonly SegmentLayout[]
  readonly height: number
}
interface Ground {
  readonly width: number
  readonly left: number
  readonly isNarrow: boolean
  readonly zoom: number
  readonly toX: (value: number) => number
}

/** Name and facts at the left, or above where there is no room; the bar and the words of its parts. */
function layRow(row: StackRow, y: number, ground: Ground): LaidRow {
  const { width, left, isNarrow, zoom } = ground
  const inset = INSET * zoom
  const room = isNarrow ? width - 2 * inset : left - LABEL.gap * zoom - inset
  const lines = wrapText(row.facts.join('　'), TYPE.caption, room / zoom)
  const top = y + ROW.padding * zoom
  const labelHeight = (ROW.name + ROW.caption * lines.length) * zoom
  const segments = segmentsOf(row, isNarrow ? top + labelHeight + ROW.gap * zoom : top, ground)
  const bottom = Math.max(top + labelHeight, ...segments.map(({ hold }) => hold.y + hold.height))
  const caption = lines.map((text, at) => ({
    text,
    x: inset,
    y: top + (ROW.name + ROW.caption * (at + 0.5)) * zoom,
  }))
  const label = { row, name: { x: inset, y: top + (ROW.name / 2) * zoom }, caption }
  return { label, segments, height: bottom - y + ROW.padding * zoom }
}

const lengthOf = ({ parts, whole }: StackRow): number =>
  whole?.length ?? parts.reduce((sum, { length }) => sum + length, 0)

/** Bars end to end; their words below, each at its bar or behind the words before it. */
function segmentsOf(row: StackRow, barTop: number, { width, left, zoom, toX }: Ground): SegmentLayout[] {
  const height = ROW.bar * zoom
  const start = left + AWAY * zoom
  const right = width - INSET * zoom
  let sum = 0
  let line = barTop + height + ROW.leader * zoom
  let free = start
  return (row.whole ? [...row.parts, row.whole] : row.parts).map((part) => {
    const isWhole = part === row.whole
    const from = toX(sum)
    sum = isWhole ? part.length : sum + part.length
    const end = toX(sum)
    const words = textWidth(segmentWords(part), TYPE.caption) * zoom
    const wanted = isWhole ? end - words : from + AWAY * zoom
    let x = Math.min(Math.max(wanted, free), Math.max(start, right - words))
    if (x < free) {
      line += ROW.label * zoom
      x = start
    }
    free = x + words + BETWEEN * zoom
    return {
      row,
      part,
      isWhole,
      bar: { x: from, y: barTop, width: end - from, height },
      label: { x, y: line + (ROW.label * zoom) / 2 },
      hold: { x: x - AWAY * zoom, y: line, width: words + 2 * AWAY * zoom, height: ROW.label * zoom },
    }
  })
}
