import type { Data } from '../../dataset/table.ts'
import { formatNumber } from '../../i18n/formatQuantity.ts'
import type { Messages } from '../../i18n/messages.ts'
import { barLegend } from '../bars/barLegend.ts'
import { drawnOption } from '../drawnOption.ts'
import type { ChartFigure, Drawing, FigureFrame, FigureMark, FigureTable, LegendItem } from '../figure.ts'
import { parkLegendItem } from '../parkLegend.ts'
import { numberCell, wordCell } from '../tableCells.ts'
import { clusterBarElement, clusterBarGround } from './clusterBarElements.ts'
import { clusterBarLayout } from './clusterBarLayout.ts'
import {
  type ClusterBar,
  type ClusterBarSeries,
  clusterBarSeries,
  type ClusterBarWish,
  MOST_PARTS,
} from './clusterBarSeries.ts'
import { PARKS_SHOWN } from './projectLegend.ts'

/** What the projects of each cluster come to, kind of amount by kind; a press steps through the projects of a sum. */
export function clusterBarFigure(
  messages: Messages<'figures' | 'projects'>,
  data: Data,
  wish: ClusterBarWish,
): ChartFigure {
  const series = clusterBarSeries(messages, data, wish)
  const { drawings } = messages
  const bars = series.sections.flatMap((section) => section.bars)
  const legend = legendOf(messages, bars)
  return {
    family: 'sums',
    title: drawings.sumsTitle,
    unit: series.unit,
    marks: bars.map(markOf),
    description: drawings.sumsSaid(
      series.sections.map(({ kind, bars: held }) =>
        drawings.treemapGroup(
          kind,
          held.map(({ name, text }) => `${name} ${text}`),
        ),
      ),
    ),
    legend: legend.items,
    notes: [...notesOf(messages, series, bars), ...legend.notes],
    table: tableOf(messages, bars),
    draw: (frame) => draw(messages, series, frame),
  }
}

const markOf = ({ id, name, kind, text, facts, records }: ClusterBar): FigureMark => ({
  id,
  name,
  records,
  words: [name, kind, text, facts],
})

/** The parks whose projects are added, in their order; then how ends are drawn that are bounds. */
function legendOf(messages: Messages<'figures' | 'projects'>, bars: readonly ClusterBar[]) {
  const parts = bars.flatMap((bar) => bar.parts).toSorted((a, b) => a.parkAt - b.parkAt)
  const parks = [...new Map(parts.map(({ park, style }) => [park, style]))]
  const shown = parks.slice(0, PARKS_SHOWN)
  const ends = bars.filter(({ shape }) => shape !== 'point')
  const items: LegendItem[] = [
    ...shown.map(([park, style]) => parkLegendItem(park, style)),
    ...barLegend(
      messages,
      ends.map(({ shape }) => ({ status: 'A' as const, shape, isCounty: false })),
    ).slice(1),
  ]
  const isCut = parks.length > shown.length
  return { items, notes: isCut ? [messages.drawings.legendParks(shown.length, parks.length)] : [] }
}

function notesOf(
  { drawings, investments }: Messages<'projects'>,
  { silent, all, foreign }: ClusterBarSeries,
  bars: readonly ClusterBar[],
): string[] {
  return [
    investments.kindsApart,
    drawings.countedOnce,
    ...(silent > 0 ? [drawings.silentClusters(silent)] : []),
    ...(foreign > 0 ? [drawings.otherCurrency(foreign)] : []),
    ...(bars.length < all ? [drawings.largestSums(bars.length, all)] : []),
    ...(bars.some(({ rest }) => rest > 0) ? [drawings.partsApart(MOST_PARTS)] : []),
  ]
}

/** One row a sum. */
function tableOf({ drawings }: Messages<'projects'>, bars: readonly ClusterBar[]): FigureTable {
  const { columns } = drawings
  return {
    columns: [
      { key: 'cluster', title: columns.cluster, isNumber: false },
      { key: 'amount', title: columns.amount, isNumber: true },
      { key: 'kind', title: columns.kind, isNumber: false },
      { key: 'projects', title: columns.project, isNumber: false },
    ],
    rows: bars.map(({ name, text, value, kind, facts, records }) => [
      wordCell(name),
      numberCell(text, { value, unit: 'CNY' }, ...records),
      wordCell(kind),
      wordCell(facts),
    ]),
  }
}

function draw(messages: Messages, series: ClusterBarSeries, frame: FigureFrame): Drawing {
  const layout = clusterBarLayout(numbered(series, frame.numbers), frame)
  const { height, rows, zoom } = layout
  const parts = {
    ground: clusterBarGround(layout, frame, (value) => formatNumber(messages, value)),
    data: rows.map(({ bar: { id, name, kind, text, facts } }) => ({
      id,
      tip: [`${name}　${text}`, [kind, facts].join('　')].join('\n'),
    })),
    drawAt: (index: number) => clusterBarElement(rows[index] as (typeof rows)[number], zoom, frame),
  }
  return { option: drawnOption(parts), height }
}

/** The numbers of the footnotes behind the names. */
const numbered = (series: ClusterBarSeries, numbers: FigureFrame['numbers']): ClusterBarSeries => ({
  ...series,
  sections: series.sections.map(({ kind, bars }) => ({
    kind,
    bars: bars.map((bar) => ({ ...bar, name: bar.name + (numbers.get(bar.id) ?? '') })),
  })),
})
