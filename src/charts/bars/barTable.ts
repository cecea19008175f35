import type { Messages } from '../../i18n/messages.ts'
import type { BarMark } from './barSeries.ts'
import type { FigureTable } from '../figure.ts'
import { numberCell, wordCell } from '../tableCells.ts'

/** The twin of a bar chart: one row a bar. */
export function barTable({ charts }: Messages<'figures'>, marks: readonly BarMark[]): FigureTable {
  const { columns } = charts
  const hasLines = marks.some(({ about }) => about !== '')
  const places = { together: charts.drawn, override: charts.stamp, apart: charts.drawnApart }
  return {
    columns: [
      { key: 'park', title: columns.park, isNumber: false },
      ...(hasLines ? [{ key: 'line', title: columns.line, isNumber: false }] : []),
      { key: 'value', title: columns.value, isNumber: true },
      { key: 'period', title: columns.period, isNumber: false },
      { key: 'scope', title: columns.scope, isNumber: false },
      { key: 'status', title: columns.status, isNumber: false },
      { key: 'verdict', title: columns.verdict, isNumber: false },
    ],
    rows: marks.map((mark) => [
      wordCell(mark.name),
      ...(hasLines ? [wordCell(mark.about)] : []),
      numberCell(mark.figure, mark.base, { table: 'observations', id: mark.id }),
      wordCell(mark.period),
      wordCell(mark.scope),
      wordCell(mark.statusWord),
      wordCell(places[mark.place]),
    ]),
  }
}
