/** Where the bars of the clusters stand, in pixels: one axis for all, a heading above each kind of amount. */
import { type AxisScale, linearScale } from '../axisScale.ts'
import { INSET } from '../figure.ts'
import type { Box } from '../texturePath.ts'
import { textWidth, wrapText } from '../textWidth.ts'
import { TYPE } from '../typeSizes.ts'
import type { ClusterBar, ClusterBarSeries } from './clusterBarSeries.ts'

interface Words {
  readonly text: string
  readonly x: number
  readonly y: number
}
export interface ClusterBarRow {
  readonly bar: ClusterBar
  /** What is clicked, lit and walked. */
  readonly row: Box
  readonly name: readonly Words[]
  readonly facts: readonly Words[]
  /** From zero to the higher end. */
  readonly box: Box
  /** Where the certain part ends. */
  readonly low: number
  readonly value: { readonly x: number; readonly y: number }
}
export interface ClusterBarLayout {
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly isNarrow: boolean
  readonly plot: Box
  readonly scale: AxisScale
  /** Kinds of amount, each above its bars. */
  readonly heads: readonly Words[]
  readonly rows: readonly ClusterBarRow[]
}

/** Pixels at zoom 1. */
const LABEL = { least: 124, most: 210, share: 0.28, gap: 14 } as const
const NARROW_BELOW = 520
const ROW = { name: 20, facts: 17, bar: 20, gap: 4, padding: 6, head: 30, axis: 24 } as const
const VALUE_GAP = 8
/** What an open end takes. */
const CHEVRONS = 26
const TICK_SPACE = 84

export function clusterBarLayout(
  { sections }: ClusterBarSeries,
  { width, zoom }: { readonly width: number; readonly zoom: number },
): ClusterBarLayout {
  const inset = INSET * zoom
  const isNarrow = width < NARROW_BELOW * zoom
  const label = Math.min(LABEL.most * zoom, Math.max(LABEL.least * zoom, width * LABEL.share))
  const left = isNarrow ? inset : Math.round(label)
  const bars = sections.flatMap((section) => section.bars)
  const steps = Math.max(2, Math.floor((width - left) / (TICK_SPACE * zoom)))
  const scale = linearScale(
    bars.map(({ high }) => high),
    steps,
  )
  const plotWidth = widthOfPlot(bars, scale, width - left - inset, zoom)
  const ground = { width, zoom, left, isNarrow, toX: (value: number) => left + scale.at(value) * plotWidth }
  const heads: Words[] = []
  const rows: ClusterBarRow[] = []
  let y = 0
  for (const section of sections) {
    heads.push({ text: section.kind, x: inset, y: y + (ROW.head / 2) * zoom })
    y += ROW.head * zoom
    for (const bar of section.bars) {
      const row = layRow(bar, y, ground)
      rows.push(row)
      y += row.row.height
    }
  }
  const top = ROW.head * zoom
  const plot = { x: left, y: top, width: plotWidth, height: Math.max(0, y - top) }
  return { width, height: y + ROW.axis * zoom, zoom, isNarrow, plot, scale, heads, rows }
}

/** As wide as leaves room for every sum behind its bar. */
function widthOfPlot(bars: readonly ClusterBar[], scale: AxisScale, room: number, zoom: number): number {
  const beside = ({ high, text, shape }: ClusterBar) => {
    const end = (shape === 'lower' ? CHEVRONS : 0) + VALUE_GAP
    return (room - (textWidth(text, TYPE.value) + end) * zoom) / scale.at(high)
  }
  const fits = bars.filter(({ high }) => scale.at(high) > 0).map(beside)
  return Math.max(40, Math.floor(Math.min(room, ...fits)))
}

interface Ground {
  readonly width: number
  readonly zoom: number
  readonly left: number
  readonly isNarrow: boolean
  readonly toX: (value: number) => number
}

/** Name and facts at the left of the bar, or above it where there is no room. */
function layRow(bar: ClusterBar, y: number, { width, zoom, left, isNarrow, toX }: Ground): ClusterBarRow {
  const x = INSET * zoom
  const room = (isNarrow ? width - 2 * x : left - LABEL.gap * zoom - x) / zoom
  const name = wrapText(bar.name, TYPE.name, room)
  const facts = wrapText(bar.facts, TYPE.caption, room)
  const label = (name.length * ROW.name + facts.length * ROW.facts) * zoom
  const thick = ROW.bar * zoom
  const inner = isNarrow ? label + ROW.gap * zoom + thick : Math.max(label, thick)
  const top = y + ROW.padding * zoom
  const barTop = isNarrow ? top + label + ROW.gap * zoom : top + (inner - thick) / 2
  const labelTop = isNarrow ? top : top + (inner - label) / 2
  const end = toX(bar.high)
  const open = bar.shape === 'lower' ? CHEVRONS * zoom : 0
  const factsTop = labelTop + name.length * ROW.name * zoom
  return {
    bar,
    row: { x: 0, y, width, height: inner + 2 * ROW.padding * zoom },
    name: name.map((text, at) => ({ text, x, y: labelTop + (at + 0.5) * ROW.name * zoom })),
    facts: facts.map((text, at) => ({ text, x, y: factsTop + (at + 0.5) * ROW.facts * zoom })),
    box: { x: left, y: barTop, width: end - left, height: thick },
    low: toX(bar.low),
    value: { x: end + open + VALUE_GAP * zoom, y: barTop + thick / 2 },
  }
}
