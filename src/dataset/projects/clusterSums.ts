/** What the projects of each cluster come to: a sum for each kind of amount and each currency, and how many state none. */
import { byKeys } from '../byKeys.ts'
import { groupBy } from '../groupBy.ts'
import type { Table } from '../table.ts'
import { clusterOf } from './investmentGroups.ts'
import { type AmountSum, sumAmounts } from './sumAmounts.ts'

export interface ClusterSum {
  /** null: projects of no cluster. */
  readonly cluster: string | null
  readonly sum: AmountSum
  /** How many projects of the cluster state no amount of investment; not one of them is counted as nothing. */
  readonly unknown: number
}
interface ClusterSums {
  /** The largest first; those of no cluster stand among the others. */
  readonly sums: readonly ClusterSum[]
  /** How many projects are of clusters in which none states an amount of investment. */
  readonly silent: number
}

/** A project of several clusters counts in the first that was chosen, else in its first; annual outputs count nowhere. */
export function clusterSums(
  investments: Table<'investments'>,
  rows: Iterable<number>,
  chosen: readonly string[],
): ClusterSums {
  const groups = Array.from(
    groupBy(rows, (row) => clusterOf(investments, row, chosen)),
    ([cluster, members]) => ({ cluster, members, ...sumAmounts(investments, members) }),
  )
  const sums = groups.flatMap(({ cluster, sums: held, outputs, unknown }) =>
    held.map((sum): ClusterSum => ({ cluster, sum, unknown: unknown.length + outputs.length })),
  )
  return {
    sums: sums.toSorted(byKeys([({ sum: { amount } }) => -(amount.valueTo ?? amount.value)])),
    silent: groups.reduce((all, { sums: held, members }) => all + (held.length > 0 ? 0 : members.length), 0),
  }
}
