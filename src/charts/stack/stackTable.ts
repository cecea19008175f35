import type { Messages } from '../../i18n/messages.ts'
import type { FigureTable } from '../figure.ts'
import type { StackSeries } from './stackSeries.ts'
import { numberCell, wordCell } from '../tableCells.ts'

/** The twin of a stacked chart: one row a part, the whole last where the text gives it. */
export function stackTable({ charts, clauseComma }: Messages<'figures'>, { rows }: StackSeries): FigureTable {
  const { columns } = charts
  const places = { together: charts.drawn, override: charts.stamp, apart: charts.drawnApart }
  return {
    columns: [
      { key: 'park', title: columns.park, isNumber: false },
      { key: 'part', title: columns.part, isNumber: false },
      { key: 'value', title: columns.value, isNumber: true },
      { key: 'facts', title: columns.facts, isNumber: false },
      { key: 'verdict', title: columns.verdict, isNumber: false },
    ],
    rows: rows.flatMap(({ name, facts, place, parts, whole }) =>
      [...parts, ...(whole ? [whole] : [])].map(({ label, text, figure }) => [
        wordCell(name),
        wordCell(label),
        numberCell(text, figure, { table: 'observations', id: figure.id }),
        wordCell(facts.join(clauseComma)),
        wordCell(places[place]),
      ]),
    ),
  }
}
