import type { Messages } from '../../i18n/messages.ts'
import type { FigureCell, FigureTable } from '../figure.ts'
import type { AxisValue, ScatterSeries } from './scatterSeries.ts'
import { numberCell, wordCell } from '../tableCells.ts'

/** The twin of a scatter plot: one row a park, both figures with their scope, time and status. */
export function scatterTable(
  { charts, clauseComma }: Messages<'figures'>,
  { x, y, marks }: ScatterSeries,
): FigureTable {
  const { columns } = charts
  const places = { together: charts.drawn, override: charts.stamp, apart: charts.drawnApart }
  return {
    columns: [
      { key: 'park', title: columns.park, isNumber: false },
      { key: 'x', title: x.title, isNumber: true },
      { key: 'xFacts', title: columns.facts, isNumber: false },
      { key: 'y', title: y.title, isNumber: true },
      { key: 'yFacts', title: columns.facts, isNumber: false },
      { key: 'verdict', title: columns.verdict, isNumber: false },
    ],
    rows: marks.map((mark) => [
      wordCell(mark.name),
      ...valueCells(mark.x, clauseComma),
      ...valueCells(mark.y, clauseComma),
      wordCell(places[mark.place]),
    ]),
  }
}

const valueCells = ({ figure, text, facts }: AxisValue, comma: string): FigureCell[] => [
  numberCell(text, figure, { table: 'observations', id: figure.id }),
  wordCell(facts.join(comma)),
]
