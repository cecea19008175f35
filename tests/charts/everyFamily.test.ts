/** What holds of every family, whatever it draws. */
import { describe, expect, it } from 'vitest'
import { barFigure } from '../../src/charts/bars/barFigure.ts'
import { dotFigure } from '../../src/charts/dots/dotFigure.ts'
import { type ChartFigure, INSET } from '../../src/charts/figure.ts'
import { groupedFigure } from '../../src/charts/bars/groupedFigure.ts'
import { heatFigure } from '../../src/charts/heat/heatFigure.ts'
import { PALETTES } from '../../src/charts/palette.ts'
import { scatterFigure } from '../../src/charts/scatter/scatterFigure.ts'
import { stackFigure } from '../../src/charts/stack/stackFigure.ts'
import { textWidth } from '../../src/charts/textWidth.ts'
import { drawChart } from '../../src/drawChart.ts'
import type { AllMessages } from '../../src/i18n/messages.ts'
import { en } from '../../src/i18n/en/index.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { comparedLine, dataWith } from './compared.ts'
import { drawFigure, pieceMarks, placedTexts, textsOf } from './frame.ts'

const roads = comparedLine(
  'roads',
  `east: park 34700 m A 2018
   east: park 30000 m A 2017
   west: park 50000 m more_than A 2018
   bare: county 60000 m F 2018`,
)
const firms = comparedLine(
  'firms',
  `east: park 120 count more_than A asof:2018-12
   west: park 90..110 count A asof:2018-12
   bare: park 40 count E asof:2018-12`,
)
const homes = comparedLine(
  'homes',
  `east: park 4 count A asof:2018-12 stage=operating
   east: park 2 count A asof:2018-12 stage=under_construction
   east: park 9 count A asof:2018-12
   west: park 3 count A asof:2018-12
   bare: county 5 count F asof:2018-12 stage=operating
   bare: county 1 count F asof:2018-12 stage=under_construction`,
)
const data = dataWith(roads, firms, homes)
const lines = [roads, firms, homes]
const titleOf = ({ line }: typeof roads) =>
  ({ roads: '新建道路', firms: '企业', homes: '安置楼' })[line.id] ?? ''
const titled = (compared: typeof roads) => ({ title: titleOf(compared), compared })
const wish = { title: '新建道路', comparison: roads.comparison }

type Make = (messages: AllMessages, overrides?: readonly string[]) => ChartFigure
const FIGURES: readonly [string, Make][] = [
  ['bars', (messages, overrides = []) => barFigure(messages, data, { ...wish, overrides })],
  [
    'grouped',
    (messages, overrides = []) => groupedFigure(messages, data, { lines: [titled(roads)], overrides }),
  ],
  [
    'stacked',
    (messages, overrides = []) =>
      stackFigure(messages, data, { title: '安置楼', figures: homes.line.figures, overrides }),
  ],
  ['dots', (messages, overrides = []) => dotFigure(messages, data, { ...wish, overrides })],
  [
    'scatter',
    (messages, overrides = []) =>
      scatterFigure(messages, data, { x: titled(roads), y: titled(firms), overrides }),
  ],
  [
    'heat',
    (messages, overrides = []) =>
      heatFigure(messages, data, {
        title: '位次',
        parks: ['east', 'west', 'bare'],
        lines,
        titleOf,
        overrides,
      }),
  ],
]

describe.each(FIGURES)('%s', (family, make) => {
  const figure = make(zh)
  it('should be of its family and hold something', () => {
    expect(figure.family).toBe(family)
    expect(figure.marks.length).toBeGreaterThan(1)
  })

  it('should walk marks that are told apart, each said with its park and, where it has one, its figure', () => {
    expect(new Set(figure.marks.map(({ id }) => id)).size).toBe(figure.marks.length)
    for (const { name, words } of figure.marks) expect(words).toContain(name)
  })

  it('should hold in its table every figure of the chart, each with its way to the sentence', () => {
    const drawn = figure.marks.flatMap(({ records }) => records.map(({ id }) => id))
    const cells = figure.table.rows.flat()
    expect(new Set(cells.flatMap(({ records }) => records.map(({ id }) => id)))).toEqual(new Set(drawn))
    for (const row of figure.table.rows) expect(row).toHaveLength(figure.table.columns.length)
    for (const { records, value, unit } of cells)
      expect(records.length > 0).toBe(value !== null && unit !== null)
  })

  it('should say all its figures in the description', () => {
    const figures = figure.table.rows.flat().filter(({ value }) => value !== null)
    for (const { text } of figures) expect(figure.description).toContain(text.replace(/（.*/, ''))
  })

  it('should give each mark something to click that knows its id', () => {
    const { series } = figure.draw({ ...room, width: 800 }).option as {
      series: { data: { mark?: string }[] }[]
    }
    const ids = series
      .flatMap(({ data: items }) => items.map(({ mark }) => mark))
      .filter((mark) => mark !== undefined)
    expect(ids).toEqual(figure.marks.map(({ id }) => id))
  })

  it('should be the same drawing each time, without a browser and without movement', () => {
    expect(drawFigure(figure)).toBe(drawFigure(figure))
    expect(figure.draw(room).option).toMatchObject({ animation: false })
  })

  it('should be drawn by the build for a desk and a phone, in the names of colours and fonts', () => {
    const svg = drawChart(figure, null)
    expect(svg).not.toMatch(/ style=|#[\da-f]{6}|'/)
    const sizes = svg.matchAll(/viewBox="0 0 (\d+) /g)
    const texts = Array.from(sizes, ([, width]) => textsOf(drawFigure(figure, { width: Number(width) })))
    expect(texts).toHaveLength(2)
    expect(new Set(textsOf(svg))).toEqual(new Set(texts.flat()))
  })

  it('should light the mark whose sentence is open and frame the one that the keys are on', () => {
    const { accentSoft, accent } = PALETTES.light
    const id = figure.marks[0]!.id
    const plain = drawFigure(figure)
    expect([plain.includes(accentSoft), plain.includes(accent)]).toEqual([false, false])
    expect(drawFigure(figure, { focused: id })).toContain(accentSoft)
    expect(drawFigure(figure, { current: id })).toContain(accent)
  })

  it('should let the reader add a park that stands apart, and say so in drawing, walk, notes and table', () => {
    expect(figure.barred).toEqual(['bare'])
    const { stamp } = zh.charts
    const added = make(zh, figure.barred)
    expect(added.barred).toEqual(['bare'])
    const stamped = added.marks.filter(({ words }) => words.join('').includes(stamp))
    expect(new Set(stamped.map(({ name }) => name))).toEqual(new Set(['空']))
    const places = [textsOf(drawFigure(added)), added.notes, added.table.rows.flat().map(({ text }) => text)]
    for (const texts of places) expect(texts.join('')).toContain(stamp)
    const untouched = [
      ...textsOf(drawFigure(figure)),
      ...figure.notes,
      ...figure.table.rows.flat().map(({ text }) => text),
    ]
    expect(untouched.join('')).not.toContain(stamp)
  })

  it('should lose no mark where it falls into pieces', () => {
    expect(pieceMarks(figure).flat()).toEqual(figure.marks.map(({ id }) => id))
  })

  it('should write the numbers of footnotes', () => {
    const numbers = new Map(figure.marks.map(({ id }, at) => [id, `[${at}]`]))
    const texts = textsOf(drawFigure(figure, { numbers })).join(' ')
    for (const [, number] of numbers) expect(texts).toContain(number)
  })

  it.each([
    [288, 1, zh],
    [288, 1, en],
    [336, 1, en],
    [640, 1, en],
    [1400, 1, zh],
    [1500, 1.9, en],
  ])('should keep its words inside %d pixels at zoom %d', (width, zoom, messages) => {
    const texts = placedTexts(drawFigure(make(messages), { width, zoom }))
    expect(texts.length).toBeGreaterThan(5)
    const outside = texts.filter(
      ({ text, x }) => x < INSET * zoom - 1 || x + textWidth(text, 12) * zoom > width - INSET * zoom + 1,
    )
    expect(outside).toEqual([])
  })
})

const room = {
  width: 800,
  zoom: 1,
  palette: PALETTES.light,
  fonts: { serif: 'serif', sans: 'sans-serif' },
  focused: null,
  current: null,
  numbers: new Map<string, string>(),
}
