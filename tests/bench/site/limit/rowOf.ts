import type { LimitTable } from './readTable.ts'

export interface LimitRow {
  readonly name: string
  readonly park: string
  readonly clusters: string
  readonly amount: string
  readonly kind: string
  readonly stage: string
}
const decoder = new TextDecoder()
const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 })

/** A row in words: only those in the window are ever made. */
export function rowOf({ parks, clusters, kinds, stages, of }: LimitTable, row: number): LimitRow {
  const amount = of.amount[row] as number
  const bits = of.clusterBits[row] as number
  return {
    name: decoder.decode(of.names.subarray(of.nameStarts[row], of.nameStarts[row + 1])),
    park: parks[of.park[row] as number] ?? '',
    clusters: clusters.filter((_, at) => (bits & (1 << at)) !== 0).join('、'),
    amount: Number.isNaN(amount) ? '未载明' : `${format.format(amount / 1e8)} 亿元`,
    kind: kinds[of.kind[row] as number] ?? '',
    stage: stages[of.stage[row] as number] ?? '',
  }
}
