/** Where everything of a stacked chart stands, in pixels. */
import { type AxisScale, linearScale } from '../axisScale.ts'
import { INSET } from '../figure.ts'
import type { StackPart, StackRow, StackSeries } from './stackSeries.ts'
import type { Box } from '../texturePath.ts'
import { textWidth, wrapText } from '../textWidth.ts'
import { TYPE } from '../typeSizes.ts'

export interface Place {
  readonly x: number
  readonly y: number
}
export interface SegmentLayout {
  readonly row: StackRow
  readonly part: StackPart
  readonly isWhole: boolean
  readonly bar: Box
  /** Left edge and middle of the words. */
  readonly label: Place
  readonly words: string
  /** ① under the part and before its words, where these stand in a list below one another; otherwise empty. */
  readonly tag: string
  /** What takes the pointer: the label. */
  readonly hold: Box
}
interface StackRowLayout {
  readonly row: StackRow
  readonly name: Place
  readonly caption: readonly (Place & { readonly text: string })[]
}
export interface StackLayout {
  readonly width: number
  readonly height: number
  readonly zoom: number
  /** Names stand above their bars: the grid would run through them. */
  readonly isNarrow: boolean
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
    isNarrow,
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

/** Bars end to end, their words below: in one line, each at its bar or behind the words before it, or else as a list. */
function segmentsOf(row: StackRow, barTop: number, ground: Ground): SegmentLayout[] {
  const said = row.whole ? [...row.parts, row.whole] : row.parts
  const words = said.map(({ label, value }) => `${label}\u00a0${value}`)
  const { zoom, toX } = ground
  const spots = spotsInLine(row, words, ground)
  const top = barTop + (ROW.bar + (spots ? ROW.leader : ROW.label - 4)) * zoom
  let sum = 0
  return said.map((part, at) => {
    const isWhole = part === row.whole
    const from = toX(sum)
    sum = isWhole ? part.length : sum + part.length
    const tag = spots ? '' : TAGS.charAt(at)
    const text = tag === '' ? `${words[at]}` : `${tag}\u00a0${words[at]}`
    const x = spots?.[at] ?? ground.left + AWAY * zoom
    const y = spots ? top : top + at * ROW.label * zoom
    const width = textWidth(text, TYPE.caption) * zoom
    return {
      row,
      part,
      isWhole,
      words: text,
      tag,
      bar: { x: from, y: barTop, width: toX(sum) - from, height: ROW.bar * zoom },
      label: { x, y: y + (ROW.label * zoom) / 2 },
      hold: { x: x - AWAY * zoom, y, width: width + 2 * AWAY * zoom, height: ROW.label * zoom },
    }
  })
}

/** As many as a bar can have parts that are told apart. */
const TAGS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** The left edges of the words, or null where they do not fit one line. */
function spotsInLine({ parts, whole }: StackRow, words: readonly string[], ground: Ground): number[] | null {
  const { width, left, zoom, toX } = ground
  let sum = 0
  let free = left + AWAY * zoom
  const spots = words.map((text, at) => {
    const part = parts[at]
    const room = textWidth(text, TYPE.caption) * zoom
    const wanted = part ? toX(sum) + AWAY * zoom : toX(whole?.length ?? sum) - room
    const x = Math.max(wanted, free)
    sum += part?.length ?? 0
    free = x + room + BETWEEN * zoom
    return x
  })
  return free - BETWEEN * zoom <= width - INSET * zoom ? spots : null
}
