/** Rows of an invented dataset: each maker fills in what a test does not care about. */
import { dataOf } from '../../src/dataset/data.ts'
import { CONTRACT, type Dataset, type Park, type Row } from '../../src/dataset/schema.ts'

type Observation = Row<'observations'>
type Investment = Row<'investments'>
type ParkCluster = Row<'parkClusters'>
import type { Data } from '../../src/dataset/table.ts'

const evidence = (document: string) => ({
  source: { document, start: 0, end: 2, exact: '甲乙' },
  quote: '甲乙',
  review: 'auto' as const,
  rule: 'test',
})

export const park = (id: string, more: Partial<Park> = {}): Park => ({
  id,
  nameZh: `${id}开发区`,
  nameEn: `${id} zone`,
  shortZh: id,
  shortEn: id,
  countyZh: null,
  prefectureZh: null,
  provinceZh: null,
  divisionCode: null,
  level: null,
  ...more,
})

export const observation = (id: string, more: Partial<Observation> = {}): Observation => ({
  id,
  park: 'east',
  indicator: 'area',
  subject: 'park',
  value: 1,
  valueTo: null,
  unit: 'count',
  modifier: 'exact',
  obsStatus: 'A',
  period: null,
  dims: {},
  ...evidence('a'),
  ...more,
})

export const investment = (id: string, more: Partial<Investment> = {}): Investment => ({
  id,
  park: 'east',
  name: `项目${id}`,
  investors: [],
  clusters: [],
  amount: null,
  amountTo: null,
  amountKind: null,
  unit: null,
  modifier: null,
  stage: null,
  capacity: null,
  landM2: null,
  period: null,
  ...evidence('a'),
  ...more,
})

export const parkCluster = (id: string, more: Partial<ParkCluster> = {}): ParkCluster => ({
  id,
  park: 'east',
  cluster: 'paper',
  labelZh: '造纸',
  role: 'leading',
  ...evidence('a'),
  ...more,
})

/** A dataset of these rows, with two parks, two indicators and three clusters to refer to. */
export const datasetWith = (tables: Partial<Dataset> = {}): Dataset => ({
  contract: CONTRACT,
  version: 'v',
  documents: [],
  parks: [park('east'), park('west')],
  indicators: [
    { id: 'area', zh: '面积', en: 'Area', unit: 'm2', group: 'space', kind: 'stock' },
    { id: 'firms', zh: '企业', en: 'Firms', unit: 'count', group: 'enterprises', kind: 'stock' },
  ],
  clusters: ['paper', 'chemicals', 'power'].map((id) => ({ id, zh: id, en: id, gbt4754: [] })),
  mentions: [],
  observations: [],
  investments: [],
  parkClusters: [],
  rankings: [],
  honours: [],
  measures: [],
  diagnostics: [],
  ...tables,
})

export const dataWith = (tables: Partial<Dataset> = {}): Data => dataOf(datasetWith(tables))
