import type { Comparison } from '../dataset/comparabilityGroup.ts'
import type { Data } from '../dataset/table.ts'
import { formatNumber } from '../i18n/formatQuantity.ts'
import { conversionNotes } from '../i18n/formatConversion.ts'
import type { Messages } from '../i18n/messages.ts'
import { barDescription } from './barDescription.ts'
import { barLayout } from './barLayout.ts'
import { barLegend } from './barLegend.ts'
import { barNotes } from './barNotes.ts'
import { barOption } from './barOption.ts'
import { barRows } from './barRows.ts'
import { type BarMark, type BarSeries, barSeries } from './barSeries.ts'
import { barTable } from './barTable.ts'
import type { ChartFigure, Drawing, FigureFrame, FigureMark } from './figure.ts'
import { noteLines } from './noteLines.ts'

export interface BarWish {
  /** The line in words. */
  readonly title: string
  readonly comparison: Comparison
  /** Ids of the parks that the reader draws among the others. */
  readonly overrides: readonly string[]
}

/** One line of several parks as bars, one a park. */
export function barFigure(messages: Messages, data: Data, wish: BarWish): ChartFigure {
  const { title, comparison, overrides } = wish
  const rows = barRows(comparison, overrides)
  const series = barSeries(messages, data, title, rows)
  return {
    family: 'bars',
    title,
    unit: series.unit,
    marks: series.marks.map((mark) => markOf(messages, mark)),
    description: barDescription(messages, series),
    legend: barLegend(messages, series.marks),
    notes: [
      ...noteLines(messages, barNotes(messages, data, comparison, overrides)),
      ...conversionNotes(
        messages,
        data,
        rows.map(({ figure: shown }) => shown),
      ),
    ],
    table: barTable(messages, series.marks),
    draw: (frame) => draw(messages, series, frame),
  }
}

function markOf({ charts }: Messages, mark: BarMark): FigureMark {
  const { id, name, figure, scope, period, statusWord, place } = mark
  return {
    id,
    name,
    records: [{ table: 'observations', id }],
    words: [name, figure, scope, period, statusWord, place === 'apart' ? charts.apart : ''],
  }
}

function draw(messages: Messages, series: BarSeries, frame: FigureFrame): Drawing {
  const layout = barLayout(numbered(series, frame.numbers), frame, messages.charts.stamp)
  const formatTick = (value: number) => formatNumber(messages, value)
  const option = barOption(layout, { ...frame, words: messages.charts, formatTick })
  return { option, height: layout.height }
}

/** The numbers of the footnotes behind the names, measured with them. */
const numbered = (series: BarSeries, numbers: FigureFrame['numbers']): BarSeries => ({
  ...series,
  marks: series.marks.map((mark) => ({ ...mark, name: mark.name + (numbers.get(mark.id) ?? '') })),
})
