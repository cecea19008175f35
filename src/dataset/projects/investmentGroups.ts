/** Investments by what is known of their amounts, and by cluster. */
import { groupBy } from '../groupBy.ts'
import { numberAt, type Table, wordAt, wordsAt } from '../table.ts'

/** An annual output is no investment, so a project that gives nothing else has no known amount. */
export const AMOUNT_GROUPS = ['known', 'output', 'unknown'] as const
type AmountGroup = (typeof AMOUNT_GROUPS)[number]

export function amountGroup(investments: Table<'investments'>, row: number): AmountGroup {
  if (numberAt(investments, 'amount', row) === null) return 'unknown'
  return wordAt(investments, 'amountKind', row) === 'annual_output' ? 'output' : 'known'
}

export interface ClusterInvestments {
  /** null: projects of no cluster. */
  readonly cluster: string | null
  /** Rows with an amount, largest first. */
  readonly known: readonly number[]
  /** Rows without one, annual outputs too, in the order of the text. */
  readonly unknown: readonly number[]
}

/**
 * Every project once, under the first of its clusters, or the first that the reader chose: largest known amount
 * first, then by number of projects; those of no cluster last.
 */
export function investmentsByCluster(
  investments: Table<'investments'>,
  rows: Iterable<number>,
  chosen: readonly string[] = [],
): ClusterInvestments[] {
  const groups = groupBy(rows, (row) => clusterOf(investments, row, chosen))
  const amount = (row: number | undefined) =>
    row === undefined ? 0 : (numberAt(investments, 'amount', row) ?? 0)
  return Array.from(groups, ([cluster, members]) => ({
    cluster,
    known: members
      .filter((row) => amountGroup(investments, row) === 'known')
      .toSorted((a, b) => amount(b) - amount(a)),
    unknown: members.filter((row) => amountGroup(investments, row) !== 'known'),
  })).toSorted(
    (a, b) =>
      Number(a.cluster === null) - Number(b.cluster === null) ||
      amount(b.known[0]) - amount(a.known[0]) ||
      b.unknown.length - a.unknown.length,
  )
}

/** Of several clusters the first that was chosen, else the first; null: none. */
export function clusterOf(investments: Table, row: number, chosen: readonly string[]): string | null {
  const clusters = wordsAt(investments, 'clusters', row)
  return clusters.find((cluster) => chosen.includes(cluster)) ?? clusters[0] ?? null
}
