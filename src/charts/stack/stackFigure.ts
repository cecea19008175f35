import { figureRefs } from '../../dataset/evidenceTables.ts'
import type { Data } from '../../dataset/table.ts'
import { formatNumber } from '../../i18n/formatQuantity.ts'
import type { Messages } from '../../i18n/messages.ts'
import { barLegend } from '../bars/barLegend.ts'
import { drawnOption } from '../drawnOption.ts'
import type { ChartFigure, Drawing, FigureFrame, FigureMark } from '../figure.ts'
import { officeStack } from '../officeChart.ts'
import { segmentElement, stackGround } from './stackElements.ts'
import { type SegmentLayout, stackLayout } from './stackLayout.ts'
import {
  type StackPart,
  type StackRow,
  type StackSeries,
  stackSeries,
  type StackWish,
} from './stackSeries.ts'
import { stackTable } from './stackTable.ts'

/** Parts of a whole end to end, for the parks whose figures are such parts; a sum is never written. */
export function stackFigure(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  wish: StackWish,
): ChartFigure {
  const series = stackSeries(messages, data, wish)
  const { charts } = messages
  const { title } = series
  const isApart = series.rows.some(({ place }) => place === 'apart')
  const added = series.rows.filter(({ place }) => place === 'override')
  return {
    family: 'stacked',
    title,
    unit: series.unit,
    marks: series.rows.flatMap((row) => partsOf(row).map((part) => markOf(messages, row, part))),
    description: charts.described(
      title,
      series.rows.map((row) => rowWords(messages, row)),
    ),
    legend: barLegend(messages, legendMarks(series)),
    notes: [
      charts.sumsUnsaid,
      ...(series.rows.some(({ whole }) => whole) ? [charts.wholeSaid] : []),
      ...added.map(({ name }) => charts.addedSplit(name)),
      ...(isApart ? [charts.otherSplit] : []),
      ...(series.without.length > 0 ? [charts.withoutParts(series.without)] : []),
    ],
    table: stackTable(messages, series),
    barred: series.rows.filter(({ place }) => place !== 'together').map(({ park }) => park),
    ...officeStack(series),
    draw: (frame) => draw(messages, series, frame),
  }
}

const partsOf = ({ parts, whole }: StackRow): readonly StackPart[] => (whole ? [...parts, whole] : parts)

function markOf(
  { charts }: Messages<'figures'>,
  row: StackRow,
  { figure, label, text }: StackPart,
): FigureMark {
  const { name, facts, place } = row
  return {
    id: figure.id,
    name,
    records: [{ table: 'observations', id: figure.id }],
    words: [name, label, text, ...facts, place === 'apart' ? charts.apartHere : ''],
  }
}

const rowWords = ({ listComma }: Messages, row: StackRow): string =>
  `${row.name} ${partsOf(row)
    .map(({ label, text }) => `${label} ${text}`)
    .join(listComma)}`

const legendMarks = ({ rows }: StackSeries) =>
  rows.flatMap(({ parts, isCounty }) =>
    parts.map(({ figure }) => ({ status: figure.obsStatus, shape: 'point' as const, isCounty })),
  )

function draw(messages: Messages<'figures'>, series: StackSeries, frame: FigureFrame): Drawing {
  const layout = stackLayout(numbered(series, frame.numbers), frame.width, frame.zoom)
  const dress = {
    ...frame,
    formatTick: (value: number) => formatNumber(messages, value),
    apart: messages.charts.apart,
  }
  const { height, segments } = layout
  const data = segments.map(({ row, part }) => ({
    id: part.figure.id,
    tip: tipOf(row, part),
    quoted: figureRefs(part.figure.id),
  }))
  const drawAt = (index: number) => segmentElement(segments[index] as SegmentLayout, layout, dress)
  return {
    option: drawnOption({ ground: stackGround(layout, dress), data, drawAt }),
    height,
  }
}

/** The numbers of the footnotes behind the values of the parts. */
function numbered(series: StackSeries, numbers: FigureFrame['numbers']): StackSeries {
  const add = (part: StackPart): StackPart => ({
    ...part,
    value: part.value + (numbers.get(part.figure.id) ?? ''),
  })
  const rows = series.rows.map((row) => ({
    ...row,
    parts: row.parts.map(add),
    whole: row.whole && add(row.whole),
  }))
  return { ...series, rows }
}

const tipOf = ({ name, facts }: StackRow, { label, text }: StackPart): string =>
  [`${name}　${label} ${text}`, facts.join('　')].join('\n')
