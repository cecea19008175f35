/** A figure about the invented parks of the sample, on its way into a file. */
import type { ChartFigure } from '../../src/charts/figure.ts'
import { numberCell, wordCell } from '../../src/charts/tableCells.ts'
import { dataOf } from '../../src/dataset/data.ts'
import type { ExportSubject } from '../../src/export/exportJob.ts'
import type { Quoted } from '../../src/export/quoted.ts'
import type { AllMessages } from '../../src/i18n/messages.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { articleHolding } from '../dataset/articleHolding.ts'
import { readObservation } from '../dataset/observation.ts'
import { sample } from '../dataset/sample.ts'

const QUOTES = ['新修道路34.7公里', '=建成“路网”超过60公里,\n1天']

const observations = ['park 34700 m A 2018', 'park 60000 m more_than A 2018'].map((line, at) => {
  const read = readObservation(line, 'roads', at === 0 ? 'east' : 'west', at)
  const quote = QUOTES[at] as string
  const start = 50 * at
  const source = { document: 'a', start, end: start + quote.length, exact: quote }
  return { ...read, id: `o${at}`, quote, source }
})

const articles = new Map([
  [
    'a',
    articleHolding(
      'a',
      observations.map(({ source }) => source),
    ),
  ],
])

const cells = (name: string, text: string, at: number) => [
  wordCell(name),
  numberCell(
    text,
    { value: observations[at]?.value ?? 0, unit: 'm' },
    { table: 'observations', id: `o${at}` },
  ),
]

export const figure: ChartFigure = {
  family: 'bars',
  title: '新建改造道路',
  unit: '公里',
  marks: [
    { id: 'o0', name: '东园', records: [{ table: 'observations', id: 'o0' }], words: [] },
    { id: 'o1', name: '西园', records: [{ table: 'observations', id: 'o1' }], words: [] },
  ],
  description: '东园 34.7 公里，西园 >60 公里。',
  legend: [],
  notes: ['西园只有下限'],
  table: {
    columns: [
      { key: 'park', title: '园区', isNumber: false },
      { key: 'value', title: '数值', isNumber: true },
    ],
    rows: [cells('东园', '34.7 公里', 0), cells('@西园', '>60 公里', 1)],
  },
  office: {
    kind: 'bar',
    categories: ['东园 34.7 公里', '西园 >60 公里'],
    series: [{ name: '2018', values: [34.7, 60] }],
    unit: '公里',
  },
  draw: () => ({ option: {}, height: 0 }),
}

export const subject = (changes: Partial<ExportSubject> = {}, messages: AllMessages = zh): ExportSubject => ({
  messages,
  data: dataOf({ ...sample(), observations }),
  figure,
  selection: ['园区：东园、西园', '未加筛选'],
  address: '#/compare?indicator=roads',
  site: 'https://example.org/parks/',
  today: '2026-03-01',
  readArticle: (document) => Promise.resolve(articles.get(document) ?? null),
  loadRows: () => Promise.resolve({ ...sample(), observations }),
  loadPage: null,
  ...changes,
})

/** The same with the article that it cites. */
export const quotedSubject = (changes: Partial<ExportSubject> = {}): ExportSubject & Quoted => ({
  ...subject(changes),
  articles,
})

export { QUOTES }
