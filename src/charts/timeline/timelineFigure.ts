import { type Data, rowOfId } from '../../dataset/table.ts'
import { OBS_STATUSES } from '../../dataset/vocabulary.ts'
import type { Messages } from '../../i18n/messages.ts'
import { parkName } from '../../i18n/names.ts'
import { barLegend } from '../bars/barLegend.ts'
import { drawnOption } from '../drawnOption.ts'
import type { ChartFigure, Drawing, FigureFrame, FigureTable } from '../figure.ts'
import { type ParkStyle, parkStyle } from '../parkStyle.ts'
import { wordCell } from '../tableCells.ts'
import { timelineGround, timelineItem } from './timelineElements.ts'
import { timelineLayout } from './timelineLayout.ts'
import { type TimelineItem, type TimelineRows, timelineSeries } from './timelineSeries.ts'

/** A park's figures, projects, rankings and honours along the years; what tells no time stands by itself. */
export function timelineFigure(
  messages: Messages<'comparison' | 'figures' | 'projects'>,
  data: Data,
  park: string,
  rows: TimelineRows,
): ChartFigure {
  const { items, count } = timelineSeries(messages, data, rows)
  const { drawings, clauseComma } = messages
  const title = drawings.timelineTitle(parkName(messages, data, park))
  const dated = items.filter(({ span }) => span !== null)
  const style = parkStyle(rowOfId(data.tables.parks, park))
  const said = items.map(({ name, value, period }) =>
    [name, value, period].filter((part) => part !== '').join(' '),
  )
  return {
    family: 'timeline',
    title,
    unit: drawings.timelineUnit,
    marks: items.map(({ id, name, record, value, period, facts }) => ({
      id,
      name,
      records: [record],
      words: [name, value, period, ...facts],
    })),
    description: [
      drawings.timelineSaid(dated.length, items.length - dated.length),
      messages.charts.described(title, said),
    ].join(clauseComma),
    legend: barLegend(messages, legendMarks(items)),
    notes: [
      drawings.timelineNever,
      ...(items.length < count ? [drawings.timelineFirst(items.length, count)] : []),
    ],
    table: tableOf(messages, items),
    pieces: items.length,
    draw: (frame) => draw(messages, items, style, frame),
  }
}

const legendMarks = (items: readonly TimelineItem[]) =>
  OBS_STATUSES.filter((status) => items.some((item) => item.status === status)).map((status) => ({
    status,
    shape: 'point' as const,
    isCounty: false,
  }))

function tableOf({ drawings }: Messages<'projects'>, items: readonly TimelineItem[]): FigureTable {
  const { columns, lanes } = drawings
  return {
    columns: [
      { key: 'what', title: columns.what, isNumber: false },
      { key: 'value', title: columns.value, isNumber: false },
      { key: 'period', title: columns.period, isNumber: false },
      { key: 'lane', title: columns.kind, isNumber: false },
      { key: 'facts', title: columns.status, isNumber: false },
    ],
    rows: items.map(({ name, value, period, lane, facts, record }) => [
      wordCell(name, record),
      wordCell(value),
      wordCell(period),
      wordCell(lanes[lane]),
      wordCell(facts.join('　')),
    ]),
  }
}

const tipOf = ({ name, value, period, facts }: TimelineItem): string =>
  [`${name} ${value}`, [period, ...facts].join('　')].join('\n')

function draw(
  { drawings }: Messages<'projects'>,
  all: readonly TimelineItem[],
  style: ParkStyle,
  frame: FigureFrame,
): Drawing {
  const layout = timelineLayout(frame.pieces ? all.slice(...frame.pieces) : all, frame, all)
  const { height, items, zoom } = layout
  const parts = {
    ground: timelineGround(layout, { lanes: drawings.lanes, undated: drawings.undated }, frame),
    data: items.map(({ item }) => ({
      id: item.id,
      tip: tipOf(item),
      quoted: [item.record],
    })),
    drawAt: (index: number) => timelineItem(items[index] as (typeof items)[number], style, zoom, frame),
  }
  return { option: drawnOption(parts), height }
}
