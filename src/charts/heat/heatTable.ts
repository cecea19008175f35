import type { Messages } from '../../i18n/messages.ts'
import type { FigureCell, FigureTable } from '../figure.ts'
import type { HeatCell, HeatSeries } from './heatSeries.ts'
import { wordCell } from '../tableCells.ts'

/** The twin of a matrix: lines × parks again, each figure with its rank or why it has none. */
export function heatTable(
  { charts, compare }: Messages<'comparison' | 'figures'>,
  { parks, lines }: HeatSeries,
): FigureTable {
  return {
    columns: [
      { key: 'line', title: compare.indicator, isNumber: false },
      ...parks.map(({ id, name }) => ({ key: id, title: name, isNumber: true })),
    ],
    rows: lines.map(({ title, cells }) => [
      wordCell(title),
      ...cells.map(
        (cell): FigureCell => ({
          text: cell.under === '' ? cell.text : charts.withRemark(cell.text, cell.under),
          value: cell.figure?.value ?? null,
          unit: cell.figure?.unit ?? null,
          records: recordsOf(cell),
        }),
      ),
    ]),
  }
}

const recordsOf = ({ figure }: HeatCell) =>
  figure ? [{ table: 'observations' as const, id: figure.id }] : []
