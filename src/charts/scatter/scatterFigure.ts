import { figureRefs } from '../../dataset/evidenceTables.ts'
import type { Data } from '../../dataset/table.ts'
import { formatNumber } from '../../i18n/formatQuantity.ts'
import type { Messages } from '../../i18n/messages.ts'
import { comparisonNotes } from '../comparisonNotes.ts'
import { dotLegend, inkStyle } from '../dots/dotLegend.ts'
import { drawnOption } from '../drawnOption.ts'
import {
  type ChartFigure,
  type Drawing,
  type FigureFrame,
  type FigureMark,
  type LegendItem,
  SWATCH_HEIGHT,
} from '../figure.ts'
import { officeScatter } from '../officeChart.ts'
import { axesElement, pointElement } from './scatterElements.ts'
import { type PointLayout, scatterLayout } from './scatterLayout.ts'
import { type ScatterLine, type ScatterMark, type ScatterSeries, scatterSeries } from './scatterSeries.ts'
import { barredSign } from './scatterShapes.ts'
import { scatterTable } from './scatterTable.ts'

interface ScatterWish {
  readonly x: ScatterLine
  readonly y: ScatterLine
  /** Ids of the parks that the reader draws among the others. */
  readonly overrides: readonly string[]
}

/** Two lines of the same parks against each other; a park that may not be compared on both is an empty outline. */
export function scatterFigure(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  { x, y, overrides }: ScatterWish,
): ChartFigure {
  const { charts } = messages
  const series = scatterSeries(messages, data, { x, y }, overrides)
  const notesOf = ({ title, compared }: ScatterLine) =>
    comparisonNotes(messages, data, compared.comparison, overrides).map((note) => charts.noteOf(title, note))
  return {
    family: 'scatter',
    title: charts.against(y.title, x.title),
    unit: '',
    marks: series.marks.map((mark) => markOf(messages, mark)),
    description: descriptionOf(messages, series),
    legend: legendOf(messages, series),
    notes: [
      ...(series.halves.length > 0 ? [charts.halves(series.halves)] : []),
      ...notesOf(x),
      ...notesOf(y),
    ],
    table: scatterTable(messages, series),
    barred: series.marks.filter(({ place }) => place !== 'together').map(({ id }) => id),
    ...officeScatter(series, [
      charts.axis(series.x.title, series.x.unit),
      charts.axis(series.y.title, series.y.unit),
    ]),
    draw: (frame) => draw(messages, series, frame),
  }
}

const recordsOf = ({ x, y }: ScatterMark) =>
  [x, y].map(({ figure }) => ({ table: 'observations' as const, id: figure.id }))

function markOf({ charts }: Messages<'figures'>, mark: ScatterMark): FigureMark {
  const { id, name, x, y, place } = mark
  return {
    id,
    name,
    records: recordsOf(mark),
    words: [
      name,
      x.text,
      ...x.facts,
      y.text,
      ...y.facts,
      { together: '', override: charts.stamp, apart: charts.apartHere }[place],
    ],
  }
}

function descriptionOf({ charts }: Messages<'figures'>, { x, y, marks }: ScatterSeries): string {
  const values = marks.map((mark) => {
    const said = charts.pointOf(mark.name, mark.x.text, mark.y.text)
    return mark.place === 'apart' ? charts.withRemark(said, charts.apartHere) : said
  })
  return charts.described(charts.against(y.title, x.title), values)
}

/** The arrows of both axes count; the empty outline is explained where one occurs. */
function legendOf(messages: Messages<'figures'>, { marks }: ScatterSeries): LegendItem[] {
  const drawn = marks.filter(({ place }) => place !== 'apart')
  const signs = drawn.map(({ status, isCounty }) => ({ status, isCounty, shape: 'point' as const }))
  const ends = marks
    .flatMap(({ x, y }) => [x.shape, y.shape])
    .filter((shape) => shape !== 'point')
    .map((shape) => ({ status: 'A' as const, isCounty: false, shape }))
  const items = dotLegend(messages, [...signs, ...ends])
  return drawn.length < marks.length ? [...items, barredItem(messages)] : items
}

const barredItem = ({ charts }: Messages<'figures'>): LegendItem => ({
  word: charts.apartHere,
  width: 14,
  draw: (palette) => barredSign({ x: 7, y: SWATCH_HEIGHT / 2, style: inkStyle(palette) }, palette, 0.72),
})

function draw(messages: Messages<'figures'>, series: ScatterSeries, frame: FigureFrame): Drawing {
  const { charts } = messages
  const layout = scatterLayout(labelled(messages, series, frame.numbers), {
    width: frame.width,
    zoom: frame.zoom,
    formatTick: (value) => formatNumber(messages, value),
    titleOf: ({ title, unit }) => charts.axis(title, unit),
  })
  const { height, points } = layout
  const ground = axesElement(layout, frame)
  const data = series.marks.map((mark) => ({
    id: mark.id,
    tip: tipOf(mark),
    quoted: figureRefs(mark.x.figure.id, mark.y.figure.id),
  }))
  const drawAt = (index: number) => pointElement(points[index] as PointLayout, layout, frame)
  return { option: drawnOption({ ground, data, drawAt }), height }
}

/** Names with the numbers of their footnotes, and with the stamp of what the reader added. */
function labelled(
  { charts }: Messages<'figures'>,
  series: ScatterSeries,
  numbers: FigureFrame['numbers'],
): ScatterSeries {
  const marks = series.marks.map((mark) => {
    const name = mark.name + (numbers.get(mark.id) ?? '')
    return { ...mark, name: mark.place === 'override' ? charts.withRemark(name, charts.stamp) : name }
  })
  return { ...series, marks }
}

const tipOf = ({ name, x, y }: ScatterMark): string =>
  [name, ...[x, y].map(({ text, facts }) => [text, ...facts].join('　'))].join('\n')
