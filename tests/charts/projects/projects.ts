/** Invented projects for the drawings. */
import type { Row } from '../../../src/dataset/schema.ts'
import type { Data } from '../../../src/dataset/table.ts'
import { dataWith, investment, park } from '../../dataset/build.ts'

export const amount = (
  value: number,
  more: Partial<Row<'investments'>> = {},
): Partial<Row<'investments'>> => ({
  amount: value,
  amountKind: 'total',
  unit: 'CNY',
  modifier: 'exact',
  ...more,
})

/** Projects `p0`, `p1`, … of two parks. */
export function projectData(
  projects: readonly Partial<Row<'investments'>>[],
  parkClusters: Row<'parkClusters'>[] = [],
): Data {
  return dataWith({
    parks: [park('east', { shortZh: '东岭' }), park('west', { shortZh: '西川' })],
    investments: projects.map((more, at) => investment(`p${at}`, more)),
    parkClusters,
  })
}

export const rowsOfData = ({ tables }: Data): number[] =>
  Array.from({ length: tables.investments.length }, (_, at) => at)
