import type { LimitTable } from './readTable.ts'

/** What passes, in arrays that are made once and written over. */
export interface Selection {
  /** The first `count` are rows that pass, in the order of the table. */
  readonly rows: Uint32Array
  count: number
  /** Projects of each stage. */
  readonly stages: Uint32Array
  /** CNY of each kind and cluster: kind × (clusters + 1) + cluster, the last for none. */
  readonly sums: Float64Array
  /** How many have added to them. */
  amounts: number
}

export const emptySelection = ({ rows, stages, kinds, clusters }: LimitTable): Selection => ({
  rows: new Uint32Array(rows),
  count: 0,
  stages: new Uint32Array(stages.length),
  sums: new Float64Array(kinds.length * (clusters.length + 1)),
  amounts: 0,
})

/** One pass over all rows. `cluster`: a code, or -1 for all. */
export function select({ rows: all, clusters, of }: LimitTable, cluster: number, into: Selection): void {
  const { clusterBits, stage, adds, amount, kind, firstCluster } = of
  const { rows, stages, sums } = into
  const bit = cluster < 0 ? 0 : 1 << cluster
  const width = clusters.length + 1
  stages.fill(0)
  sums.fill(0)
  let count = 0
  let amounts = 0
  for (let row = 0; row < all; row++) {
    if (bit !== 0 && ((clusterBits[row] as number) & bit) === 0) continue
    rows[count++] = row
    const at = stage[row] as number
    stages[at] = (stages[at] as number) + 1
    if (adds[row] === 0) continue
    amounts++
    const sum = (kind[row] as number) * width + (bit === 0 ? (firstCluster[row] as number) : cluster)
    sums[sum] = (sums[sum] as number) + (amount[row] as number)
  }
  into.count = count
  into.amounts = amounts
}
