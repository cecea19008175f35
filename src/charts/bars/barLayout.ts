/** Where everything of a bar chart stands, in pixels: pure, so that a file and a screen draw the same. */
import { type AxisScale, linearScale } from '../axisScale.ts'
import type { BarMark, BarSeries } from './barSeries.ts'
import { INSET } from '../figure.ts'
import type { Box } from '../texturePath.ts'
import { textWidth, wrapText } from '../textWidth.ts'
import { TYPE } from '../typeSizes.ts'

interface BarSize {
  readonly width: number
  /** 1 on a screen; more enlarges type and bars for a slide. */
  readonly zoom: number
}
export interface RowLayout {
  readonly mark: BarMark
  /** The whole row: what is clicked, lit and walked. */
  readonly row: Box
  /** Left edge and middle of the first line of the label. */
  readonly name: { readonly x: number; readonly y: number }
  /** Period, scope and status below the name, one text a line. */
  readonly caption: readonly { readonly x: number; readonly y: number; readonly text: string }[]
  /** From zero to the higher end; null for a figure of another unit. */
  readonly bar: Box | null
  /** Where the certain part ends and a range begins. */
  readonly low: number
  readonly value: { readonly x: number; readonly y: number }
}
export interface BarLayout {
  readonly width: number
  readonly height: number
  readonly zoom: number
  /** Labels stand above their bars. */
  readonly stacked: boolean
  readonly plot: Box
  readonly scale: AxisScale
  readonly rows: readonly RowLayout[]
  /** Above the first row apart: the dashed rule and the words on it. */
  readonly rule: (Box & { readonly alone: boolean }) | null
}

/** Sizes at zoom 1, in pixels: line heights, and what the eye needs between. */
const LINE = { name: 20, caption: 17 } as const
const ROW = { padding: 7, bar: 20, barGap: 4, ruleHeight: 32, axis: 24, markerGap: 16 } as const
const LABEL = { least: 124, most: 190, share: 0.28, gap: 14 } as const
/** Narrower than this, labels stand above their bars. */
const STACKED_BELOW = 520
/** What an open end takes: the chevrons of a bar, the arrow of a dot. */
const CHEVRONS = 26
const VALUE_GAP = 8
const TICK_SPACE = 84

/** What a chart of rows does its own way. */
export interface RowWays {
  /** The reader's override in words: it takes room behind the value. */
  readonly stamp: string
  /** Which scale the figures get; bars begin at zero. */
  readonly scaleOf?: (values: readonly number[], steps: number) => AxisScale
  /** Rows of a park stand under one another, so those apart are not put below a rule. */
  readonly isGrouped?: boolean
  /** How far a mark reaches past its value, in pixels at zoom 1; a bar ends at it. */
  readonly overhang?: number
}

export function barLayout({ marks }: BarSeries, { width, zoom }: BarSize, ways: RowWays): BarLayout {
  const { scaleOf = linearScale, isGrouped = false, overhang = 0 } = ways
  const stacked = width < STACKED_BELOW * zoom
  const inset = INSET * zoom
  const left = stacked ? inset : labelWidth(width, zoom)
  const captionWidth = stacked ? width - 2 * inset : left - LABEL.gap * zoom - inset
  const drawn = marks.filter(({ onScale }) => onScale)
  const ends = drawn.flatMap(({ low, high }) => [low, high])
  const scale = scaleOf(ends, Math.max(2, Math.floor((width - left) / (TICK_SPACE * zoom))))
  const plotWidth = widthOfPlot(drawn, scale, width - left, zoom, ways)
  const toX = (value: number) => left + scale.at(value) * plotWidth
  const rows: RowLayout[] = []
  let rule: BarLayout['rule'] = null
  let y = 0
  for (const mark of marks) {
    if (mark.place === 'apart' && rule === null && !isGrouped) {
      rule = {
        x: inset,
        y,
        width: width - 2 * inset,
        height: ROW.ruleHeight * zoom,
        alone: rows.length === 0,
      }
      y += rule.height
    }
    const row = rowLayout(mark, { y, width, left, inset, captionWidth, stacked, zoom, overhang }, toX)
    rows.push(row)
    y += row.row.height
  }
  const plot = { x: left, y: 0, width: plotWidth, height: y }
  return { width, height: y + ROW.axis * zoom, zoom, stacked, plot, scale, rows, rule }
}

const labelWidth = (width: number, zoom: number): number =>
  Math.round(Math.min(LABEL.most * zoom, Math.max(LABEL.least * zoom, width * LABEL.share)))

/** As wide as leaves room for every value behind its mark. */
function widthOfPlot(
  marks: readonly BarMark[],
  scale: AxisScale,
  room: number,
  zoom: number,
  { stamp, overhang = 0 }: RowWays,
): number {
  const beside = (mark: BarMark) =>
    (room - valueWidth(mark, zoom, stamp) - overhang * zoom) / scale.at(mark.high)
  const fits = marks.filter(({ high }) => scale.at(high) > 0).map(beside)
  return Math.max(40, Math.floor(Math.min(room - TYPE.tick * 2 * zoom, ...fits)))
}

function valueWidth(mark: BarMark, zoom: number, stamp: string): number {
  const chevrons = mark.shape === 'lower' ? CHEVRONS : 0
  const stamped = mark.place === 'override' ? textWidth(stamp, TYPE.caption) + VALUE_GAP * 3 : 0
  return (textWidth(mark.value, TYPE.value) + chevrons + VALUE_GAP * 2 + stamped) * zoom
}

interface Frame {
  readonly y: number
  readonly width: number
  readonly left: number
  readonly inset: number
  readonly captionWidth: number
  readonly stacked: boolean
  readonly zoom: number
  readonly overhang: number
}

function rowLayout(mark: BarMark, frame: Frame, toX: (value: number) => number): RowLayout {
  const { y, width, left, inset, stacked, zoom } = frame
  const lines = captionLines(mark, frame.captionWidth / zoom)
  const nameHeight = mark.isHead ? LINE.name : 0
  const label = (nameHeight + LINE.caption * lines.length) * zoom
  const bar = ROW.bar * zoom
  const height = (stacked ? label + ROW.barGap * zoom + bar : Math.max(label, bar)) + 2 * ROW.padding * zoom
  const labelTop = stacked ? y + ROW.padding * zoom : y + (height - label) / 2
  const barTop = stacked ? labelTop + label + ROW.barGap * zoom : y + (height - bar) / 2
  const end = mark.onScale ? toX(mark.high) : left
  const chevrons = mark.shape === 'lower' && mark.onScale ? CHEVRONS * zoom : 0
  return {
    mark,
    row: { x: 0, y, width, height },
    name: { x: inset, y: labelTop + (LINE.name * zoom) / 2 },
    caption: lines.map((text, at) => ({
      x: inset,
      y: labelTop + (nameHeight + LINE.caption * (at + 0.5)) * zoom,
      text,
    })),
    bar: mark.onScale ? { x: left, y: barTop, width: end - left, height: bar } : null,
    low: mark.onScale ? toX(mark.low) : left,
    value: {
      x: end + chevrons + (mark.onScale ? (VALUE_GAP + frame.overhang) * zoom : 0),
      y: barTop + bar / 2,
    },
  }
}

/** Scope, period and, unless it is a plain report, status; each kept whole where the width allows. */
function captionLines({ about, scope, period, status, statusWord }: BarMark, width: number): string[] {
  const parts = [...(about === '' ? [] : [about]), scope, period, ...(status === 'A' ? [] : [statusWord])]
  const lines: string[] = []
  for (const part of parts) {
    const joined = `${lines.at(-1) ?? ''}　${part}`
    if (lines.length > 0 && textWidth(joined, TYPE.caption) <= width) lines[lines.length - 1] = joined
    else lines.push(...wrapText(part, TYPE.caption, width))
  }
  return lines
}

export const markerGap = (zoom: number): number => ROW.markerGap * zoom
