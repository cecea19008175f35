import type { Data } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import { pointScale } from '../axisScale.ts'
import type { BarWish } from '../bars/barFigure.ts'
import type { RowLayout } from '../bars/barLayout.ts'
import { barSeries } from '../bars/barSeries.ts'
import { barredParks } from '../barredParks.ts'
import { comparisonNotes } from '../comparisonNotes.ts'
import { dotLegend } from './dotLegend.ts'
import { dotRows } from './dotRows.ts'
import { dotShapes } from './dotShapes.ts'
import type { ChartFigure } from '../figure.ts'
import type { Palette } from '../palette.ts'
import { rowsFigure } from '../bars/rowsFigure.ts'
import type { Shape } from '../shape.ts'

/** One line of several parks as points on an axis, largest first: the family for bounds and ranges. */
export function dotFigure(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  wish: BarWish,
): ChartFigure {
  const { title, comparison, overrides } = wish
  const series = barSeries(messages, data, title, dotRows(comparison, overrides))
  const ends = series.marks.filter(({ onScale }) => onScale).flatMap(({ low, high }) => [low, high])
  const isLog = pointScale(ends, 2).kind === 'log'
  return rowsFigure(messages, series, {
    family: 'dots',
    legend: dotLegend(messages, series.marks),
    notes: [
      ...comparisonNotes(messages, data, comparison, overrides),
      ...(isLog ? [messages.charts.logAxis] : []),
    ],
    barred: barredParks([wish]),
    shapes: rowDot,
    hasZero: false,
    ways: { scaleOf: pointScale, overhang: 5 },
  })
}

/** Nothing for a figure of another unit. */
const rowDot = ({ mark, bar, low }: RowLayout, palette: Palette, zoom: number): Shape[] =>
  bar ? dotShapes({ ...mark, x: bar.x + bar.width, low, y: bar.y + bar.height / 2 }, palette, zoom) : []
