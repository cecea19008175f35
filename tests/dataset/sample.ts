/** A dataset of two invented parks, small enough to check by eye. */
import { CONTRACT, type Dataset, type Row } from '../../src/dataset/schema.ts'

const source = (start: number, exact: string) => ({ document: 'a', start, end: start + exact.length, exact })

const investment = (
  id: string,
  park: string,
  clusters: string[],
  amount: number | null,
): Row<'investments'> => ({
  id,
  park,
  name: `项目${id}`,
  investors: [],
  clusters,
  amount,
  amountTo: null,
  amountKind: amount === null ? null : 'total',
  unit: amount === null ? null : 'CNY',
  modifier: amount === null ? null : 'exact',
  stage: 'signed',
  capacity: null,
  landM2: null,
  period: null,
  source: source(0, `项目${id}`),
  quote: `项目${id}`,
  review: 'auto',
  rule: 'test',
})

const area: Row<'observations'> = {
  id: 'o1',
  park: 'east',
  indicator: 'planned_area',
  subject: 'park',
  value: 2e7,
  valueTo: null,
  unit: 'm2',
  modifier: 'about',
  obsStatus: 'A',
  period: 'asof:2020',
  dims: { previous: true },
  source: source(10, '约20平方公里'),
  quote: '约20平方公里',
  review: 'auto',
  rule: 'test',
}

const park = (id: string, shortZh: string) => ({
  id,
  nameZh: `${shortZh}开发区`,
  nameEn: id,
  shortZh,
  shortEn: id,
  countyZh: null,
  prefectureZh: null,
  provinceZh: null,
  divisionCode: null,
  level: null,
})

export const sample = (): Dataset => ({
  contract: CONTRACT,
  version: 'v',
  documents: [
    {
      id: 'a',
      file: 'a.txt',
      sha256: '0',
      encoding: 'utf-8',
      length: 100,
      title: null,
      publisher: null,
      published: '2020-05-01',
      publishedBasis: 'stated',
      publishedQuote: null,
      authors: ['甲', '乙'],
      script: 'hans',
      defects: [],
      park: 'east',
    },
  ],
  parks: [park('east', '东'), park('west', '西'), park('bare', '空')],
  indicators: [
    { id: 'planned_area', zh: '规划面积', en: 'Planned area', unit: 'm2', group: 'space', kind: 'stock' },
  ],
  clusters: ['paper', 'chemicals', 'power'].map((id) => ({ id, zh: id, en: id, gbt4754: [] })),
  mentions: [],
  observations: [area],
  investments: [
    investment('1', 'east', ['paper'], 5e8),
    investment('2', 'east', ['paper', 'chemicals'], null),
    investment('3', 'west', ['chemicals'], 1e9),
    investment('4', 'west', [], null),
  ],
  parkClusters: [
    {
      id: 'c1',
      park: 'west',
      cluster: 'paper',
      labelZh: '造纸',
      role: 'leading',
      source: source(20, '造纸'),
      quote: '造纸',
      review: 'auto',
      rule: 'test',
    },
  ],
  rankings: [],
  honours: [],
  measures: [],
  diagnostics: [
    { code: 'no-park', severity: 'error', message: 'm', args: [], source: null, place: null },
    {
      code: 'x',
      severity: 'info',
      message: 'm',
      args: ['1'],
      source: source(3, '字'),
      place: { line: 1, column: 4, before: '前', after: '' },
    },
  ],
})
