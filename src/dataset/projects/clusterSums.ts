/** What the projects of each cluster come to: a sum for each kind of amount and each currency, and how many state none. */
import { byKeys } from '../byKeys.ts'
import { clusterCodes } from './clusterCodes.ts'
import type { Rows } from '../rows.ts'
import type { Table } from '../table.ts'
import { type AmountSum, sumAmountsOfGroups } from './sumAmounts.ts'

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
  rows: Rows,
  chosen: readonly string[],
): ClusterSums {
  const { codes, words } = clusterCodes(investments, chosen)
  const groups = sumAmountsOfGroups(investments, rows, codes, words.length + 1)
  const sums = groups.flatMap(({ sums: held, outputs, unknown }, at) =>
    held.map((sum): ClusterSum => ({ cluster: words[at] ?? null, sum, unknown: unknown + outputs.length })),
  )
  return {
    sums: sums.toSorted(byKeys([({ sum: { amount } }) => -(amount.valueTo ?? amount.value)])),
    silent: groups.reduce((all, { sums: held, count }) => all + (held.length > 0 ? 0 : count), 0),
  }
}
