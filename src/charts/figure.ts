/** What every chart is before it has a size or a screen: the screen, the keys, the table and the files all read it. */
import type { EChartsCoreOption } from 'echarts/core'
import { COMPARE_FAMILIES } from '../dataset/chartFamilies.ts'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import type { Unit } from '../dataset/vocabulary.ts'
import type { OfficeChart } from './officeChart.ts'
import type { Fonts, Palette } from './palette.ts'
import type { Shape } from './shape.ts'
import type { SvgNode } from './svgNodes.ts'

export const CHART_FAMILIES = [
  ...COMPARE_FAMILIES,
  'treemap',
  'sums',
  'sankey',
  'pipeline',
  'timeline',
] as const
export type ChartFamily = (typeof CHART_FAMILIES)[number]

/** A chart as a value, pure: what is drawn, walked, read aloud, tabulated and exported. */
export interface ChartFigure {
  readonly family: ChartFamily
  readonly title: string
  /** In words, as a heading says it: 公里, 亿元; empty where there is none. */
  readonly unit: string
  /** In the order that the arrow keys walk. */
  readonly marks: readonly FigureMark[]
  /** Of a matrix: so many marks stand in a row, and the keys up and down keep to a column. Absent: one line of marks. */
  readonly perRow?: number
  /** Written by the author, with the values. */
  readonly description: string
  /** Only the signs that occur; empty where there is nothing to explain. */
  readonly legend: readonly LegendItem[]
  /** What must be said beside the chart, a sentence each: verdict, bars, overrides, bounds, amounts unknown. */
  readonly notes: readonly string[]
  readonly table: FigureTable
  /** Ids of parks that may not be compared by the rules, drawn apart or added by the reader. Absent: the figure claims nothing of parks. */
  readonly barred?: readonly string[]
  /** Absent where an office program draws no such chart: there the table has to do. */
  readonly office?: OfficeChart
  /** How many pieces it falls into, in their order, where it is too tall for one picture: lines, clusters. Absent: one. */
  readonly pieces?: number
  /** The chart in pixels: same frame, same option. A datum that can be clicked carries its mark's id in `data.mark`. */
  readonly draw: (frame: FigureFrame) => Drawing
}

export interface FigureMark {
  /** One of a kind in its figure. */
  readonly id: string
  /** What the mark is of, in few words: the park, the project. */
  readonly name: string
  /** What a click or Enter opens; of several each press takes the next; none where nothing is reported. */
  readonly records: readonly RecordRef[]
  /** Said when the walk comes to it: park, value, period, status. */
  readonly words: readonly string[]
}

/** The room and the dress of a drawing. */
export interface FigureFrame {
  /** Pixels; `INSET` × zoom at either side stay free of all but the margin of what is lit. */
  readonly width: number
  /** 1 on a screen; more enlarges type and marks for a slide. */
  readonly zoom: number
  readonly palette: Palette
  readonly fonts: Fonts
  /** Id of the mark whose sentence is open. */
  readonly focused: string | null
  /** Id of the mark that the keys are on. */
  readonly current: string | null
  /** What a label adds to the name of a mark, by its id: the number of its footnote in a file; empty on a screen. */
  readonly numbers: ReadonlyMap<string, string>
  /** Only the pieces from the first place to before the second; absent: all. */
  readonly pieces?: readonly [from: number, to: number]
}
export interface Drawing {
  readonly option: EChartsCoreOption
  /** Pixels. */
  readonly height: number
  /** The same in two, where that can be: what is only seen, and the marks that the pointer feels beneath it. */
  readonly apart?: { readonly seen: readonly SvgNode[]; readonly felt: EChartsCoreOption }
}

/** Pixels at zoom 1 by which rows reach past their labels, so that what is lit has a margin. */
export const INSET = 8

/** A sign and what it means, drawn by the hand that draws the marks in a box of `width` × `SWATCH_HEIGHT` pixels. */
export interface LegendItem {
  readonly word: string
  readonly width: number
  readonly draw: (palette: Palette) => readonly Shape[]
}
export const SWATCH_HEIGHT = 10

/** The figures of a chart as rows; the first column names the row. */
export interface FigureTable {
  readonly columns: readonly FigureColumn[]
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly FigureCell[])[]
}
export interface FigureColumn {
  readonly key: string
  readonly title: string
  readonly isNumber: boolean
}
export interface FigureCell {
  readonly text: string
  /** Of a number column, in the base unit; null where there is no number. */
  readonly value: number | null
  readonly unit: Unit | null
  /** What the cell opens; empty for a cell that is no figure. */
  readonly records: readonly RecordRef[]
}
