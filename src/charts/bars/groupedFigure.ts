import type { Data } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import { rowBar } from './barFigure.ts'
import { barLegend } from './barLegend.ts'
import type { BarRow } from './barRows.ts'
import { barSeries } from './barSeries.ts'
import { barredParks } from '../barredParks.ts'
import { comparisonNotes } from '../comparisonNotes.ts'
import type { ChartFigure } from '../figure.ts'
import { figuresByPark, linesByPark, type TitledLine } from './groupedRows.ts'
import { rowsFigure } from './rowsFigure.ts'

interface GroupedWish {
  /** One, or several of one unit. */
  readonly lines: readonly TitledLine[]
  /** Ids of the parks that the reader draws among the others. */
  readonly overrides: readonly string[]
}

/** More bars than this are no picture any more; the table of the page has them all. */
export const MOST_BARS = 40

/** Several bars a park: all its figures of one line, or its figure of each of several lines. */
export function groupedFigure(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  { lines, overrides }: GroupedWish,
): ChartFigure {
  const { charts } = messages
  const [first, ...more] = lines
  if (!first) throw new RangeError('a grouped chart needs a line')
  const rows =
    more.length > 0 ? linesByPark(lines, overrides) : figuresByPark(first.compared, overrides, charts)
  const drawn = rows.slice(0, MOST_BARS)
  const title = lines.map((line) => line.title).join(messages.listComma)
  const series = barSeries(messages, data, title, drawn)
  return rowsFigure(messages, series, {
    family: 'grouped',
    legend: barLegend(messages, series.marks),
    notes: [
      ...(rows.length > drawn.length ? [charts.firstOf(drawn.length, rows.length)] : []),
      ...lines.flatMap((line) => notesOf(messages, data, line, overrides, more.length > 0)),
      ...(hasPale(drawn) ? [charts.pale] : []),
    ],
    barred: barredParks(lines.map(({ compared }) => compared)),
    shapes: rowBar,
    hasZero: true,
    ways: { isGrouped: true },
  })
}

const hasPale = (rows: readonly BarRow[]): boolean => rows.some(({ place }) => place === 'apart')

function notesOf(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  { title, compared }: TitledLine,
  overrides: readonly string[],
  isNamed: boolean,
): string[] {
  const notes = comparisonNotes(messages, data, compared.comparison, overrides)
  return isNamed ? notes.map((note) => messages.charts.noteOf(title, note)) : notes
}
