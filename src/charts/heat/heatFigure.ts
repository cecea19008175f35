import { figureRefs } from '../../dataset/evidenceTables.ts'
import type { ComparedLine } from '../../dataset/compare/comparedLine.ts'
import type { Data } from '../../dataset/table.ts'
import { conversionStamps } from '../../i18n/formatConversion.ts'
import type { Messages } from '../../i18n/messages.ts'
import { barredParks } from '../barredParks.ts'
import { drawnOption } from '../drawnOption.ts'
import {
  type ChartFigure,
  type Drawing,
  type FigureFrame,
  type FigureMark,
  type LegendItem,
  SWATCH_HEIGHT,
} from '../figure.ts'
import { cellElement, heatGround, tintOf } from './heatElements.ts'
import { heatLayout } from './heatLayout.ts'
import type { CellLayout } from './heatPlaces.ts'
import { type HeatCell, type HeatLine, type HeatSeries, heatSeries, isAdded } from './heatSeries.ts'
import { heatTable } from './heatTable.ts'
import type { Palette } from '../palette.ts'
import { type Shape, solid } from '../shape.ts'

interface HeatWish {
  readonly title: string
  /** Park ids. */
  readonly parks: readonly string[]
  readonly lines: readonly ComparedLine[]
  readonly titleOf: (line: ComparedLine) => string
  /** Ids of the parks that the reader ranks among the others. */
  readonly overrides: readonly string[]
}

/** Lines × parks, ranked within each line among those that may be compared. */
export function heatFigure(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  wish: HeatWish,
): ChartFigure {
  const series = heatSeries(messages, data, wish)
  const { charts } = messages
  const { lines, all, parks } = series
  const figures = lines.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? []))
  const barred = barredParks(wish.lines)
  const stamps = conversionStamps(messages, figures)
  return {
    family: 'heat',
    title: wish.title,
    unit: '',
    marks: lines.flatMap((line) => line.cells.map((cell) => markOf(line, cell))),
    perRow: parks.length,
    description: charts.described(
      wish.title,
      lines.map((line) => lineWords(messages, line)),
    ),
    legend: legendOf(messages, series),
    notes: [
      charts.ranked,
      ...addedNotes(messages, series),
      ...(stamps.length > 0 ? [charts.convertedTo(stamps)] : []),
      ...(lines.length < all ? [charts.mostReported(lines.length, all)] : []),
    ],
    table: heatTable(messages, series),
    barred: wish.parks.filter((park) => barred.includes(park)),
    pieces: lines.length,
    draw: (frame) => draw(lineSlice(series, frame), frame),
  }
}

const markOf = ({ title }: HeatLine, { id, park, figure, text, under, facts }: HeatCell): FigureMark => ({
  id,
  name: park.name,
  records: figure ? [{ table: 'observations', id: figure.id }] : [],
  words: [title, park.name, text, under, ...facts],
})

/** Of each park that the reader added, in how many rows. */
function addedNotes({ charts }: Messages<'figures'>, { parks, lines }: HeatSeries): string[] {
  const added = lines.flatMap(({ cells }) => cells.filter(isAdded))
  const counts = parks.map((park) => ({ park, rows: added.filter((cell) => cell.park === park).length }))
  return counts.flatMap(({ park, rows }) => (rows > 0 ? [charts.addedToRanks(park.name, rows)] : []))
}

/** What is not reported is left to the table. */
const lineWords = ({ colon, listComma, charts }: Messages<'figures'>, { title, cells }: HeatLine): string =>
  title +
  colon +
  cells
    .filter(({ figure }) => figure)
    .map(({ park, text, under }) => charts.withRemark(`${park.name} ${text}`, under))
    .join(listComma)

/** Three steps of the tint, and what an empty ground says. */
function legendOf({ charts }: Messages<'figures'>, { lines }: HeatSeries): LegendItem[] {
  const isTinted = lines.some(({ cells }) => cells.some(({ claim }) => claim.kind === 'ranked'))
  return isTinted ? [{ word: charts.tint, width: STEPS.length * STEP, draw: steps }] : []
}

const STEPS = [0, 0.5, 1]
const steps = ({ ink }: Palette): Shape[] =>
  STEPS.map((depth, at) => ({ ...solid(boxAt(at), ink), opacity: tintOf(depth) }))
const STEP = 16
const boxAt = (at: number): string => `M${at * STEP} 0H${(at + 1) * STEP - 1}V${SWATCH_HEIGHT}H${at * STEP}Z`

const lineSlice = (series: HeatSeries, { pieces }: FigureFrame): HeatSeries =>
  pieces ? { ...series, lines: series.lines.slice(...pieces) } : series

function draw(series: HeatSeries, frame: FigureFrame): Drawing {
  const layout = heatLayout(numbered(series, frame.numbers), frame.width, frame.zoom)
  const { height, cells, zoom } = layout
  const titles = new Map(
    series.lines.flatMap((line) => line.cells.map((cell) => [cell.id, line.title] as const)),
  )
  const data = cells.map(({ cell }) => ({
    id: cell.id,
    tip: tipOf(titles.get(cell.id) ?? '', cell),
    quoted: cell.figure ? figureRefs(cell.figure.id) : [],
  }))
  const drawAt = (index: number) => cellElement(cells[index] as CellLayout, zoom, frame)
  return {
    option: drawnOption({ ground: heatGround(layout, frame), data, drawAt }),
    height,
  }
}

/** The numbers of the footnotes behind the values. */
const numbered = (series: HeatSeries, numbers: FigureFrame['numbers']): HeatSeries => ({
  ...series,
  lines: series.lines.map((line) => ({
    ...line,
    cells: line.cells.map((cell) => ({ ...cell, text: cell.text + (numbers.get(cell.id) ?? '') })),
  })),
})

const tipOf = (title: string, { park, text, under, facts }: HeatCell): string =>
  [
    `${park.name}　${title}`,
    [text, under].filter((word) => word !== '').join('　'),
    ...(facts.length > 0 ? [facts.join('　')] : []),
  ].join('\n')
