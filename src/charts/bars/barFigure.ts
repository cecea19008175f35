import type { Comparison } from '../../dataset/compare/comparabilityGroup.ts'
import type { Data } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { RowLayout } from './barLayout.ts'
import { barLegend } from './barLegend.ts'
import { barRows } from './barRows.ts'
import { barSeries } from './barSeries.ts'
import { barShapes } from './barShapes.ts'
import type { ChartFigure } from '../figure.ts'
import { barredParks } from '../barredParks.ts'
import { comparisonNotes } from '../comparisonNotes.ts'
import type { Palette } from '../palette.ts'
import { rowsFigure } from './rowsFigure.ts'
import type { Shape } from '../shape.ts'

export interface BarWish {
  /** The line in words. */
  readonly title: string
  readonly comparison: Comparison
  /** Ids of the parks that the reader draws among the others. */
  readonly overrides: readonly string[]
}

/** One line of several parks as bars, one a park. */
export function barFigure(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  wish: BarWish,
): ChartFigure {
  const { title, comparison, overrides } = wish
  const series = barSeries(messages, data, title, barRows(comparison, overrides))
  return rowsFigure(messages, series, {
    family: 'bars',
    legend: barLegend(messages, series.marks),
    notes: comparisonNotes(messages, data, comparison, overrides),
    barred: barredParks([wish]),
    shapes: rowBar,
    hasZero: true,
    ways: {},
  })
}

/** Nothing for a figure of another unit. */
export const rowBar = ({ mark, bar, low }: RowLayout, palette: Palette, zoom: number): Shape[] =>
  bar ? barShapes({ ...mark, bar, low }, palette, zoom) : []
