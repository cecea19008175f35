import { formatNumber } from '../../i18n/formatQuantity.ts'
import type { Messages } from '../../i18n/messages.ts'
import { barDescription } from './barDescription.ts'
import type { BarDress } from './barElements.ts'
import { barLayout, type RowWays } from './barLayout.ts'
import { barOption } from './barOption.ts'
import type { BarMark, BarSeries } from './barSeries.ts'
import { barTable } from './barTable.ts'
import { officeBars } from '../officeChart.ts'
import type { ChartFigure, Drawing, FigureFrame, FigureMark } from '../figure.ts'

/** How a family draws its rows, and what it says beside them. */
interface RowHand extends Required<Pick<ChartFigure, 'family' | 'legend' | 'notes' | 'barred'>> {
  readonly shapes: BarDress['shapes']
  readonly hasZero: boolean
  readonly ways: Omit<RowWays, 'stamp'>
}

/** A chart of one row a figure: a label at the left, a mark on a common axis, the number behind it. */
export function rowsFigure(messages: Messages<'figures'>, series: BarSeries, hand: RowHand): ChartFigure {
  const { family, legend, notes, barred } = hand
  return {
    family,
    title: series.title,
    unit: series.unit,
    marks: series.marks.map((mark) => markOf(messages, mark)),
    description: barDescription(messages, series),
    legend,
    notes,
    table: barTable(messages, series.marks),
    barred,
    ...officeBars(series),
    draw: (frame) => drawRows(messages, series, hand, frame),
  }
}

function markOf({ charts }: Messages<'figures'>, mark: BarMark): FigureMark {
  const { id, name, about, figure, scope, period, statusWord, place } = mark
  return {
    id,
    name,
    records: [{ table: 'observations', id }],
    words: [
      name,
      about,
      figure,
      scope,
      period,
      statusWord,
      { together: '', override: charts.stamp, apart: charts.apartHere }[place],
    ],
  }
}

function drawRows(
  messages: Messages<'figures'>,
  series: BarSeries,
  hand: RowHand,
  frame: FigureFrame,
): Drawing {
  const { shapes, hasZero, ways } = hand
  const layout = barLayout(numbered(series, frame.numbers), frame, { stamp: messages.charts.stamp, ...ways })
  const formatTick = (value: number) => formatNumber(messages, value)
  const option = barOption(layout, { ...frame, words: messages.charts, formatTick, shapes, hasZero })
  return { option, height: layout.height }
}

/** The numbers of the footnotes behind the names, or behind the line where no name is written; measured with them. */
const numbered = (series: BarSeries, numbers: FigureFrame['numbers']): BarSeries => ({
  ...series,
  marks: series.marks.map((mark) => {
    const number = numbers.get(mark.id) ?? ''
    return mark.isHead ? { ...mark, name: mark.name + number } : { ...mark, scope: mark.scope + number }
  }),
})
