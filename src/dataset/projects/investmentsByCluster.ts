import { amountGroups } from './amountClasses.ts'
import { clusterCodes } from './clusterCodes.ts'
import { AMOUNT_GROUPS } from './investmentGroups.ts'
import { partitionRows, rowsOfPart } from '../partitionRows.ts'
import type { Rows } from '../rows.ts'
import { columnNamed, type Table } from '../table.ts'

export interface ClusterInvestments {
  /** null: projects of no cluster. */
  readonly cluster: string | null
  /** Rows with an amount, largest first. */
  readonly known: Uint32Array
  /** Rows without one, annual outputs too, in the order of the text. */
  readonly unknown: Uint32Array
}

const KNOWN = AMOUNT_GROUPS.indexOf('known')

/**
 * Every project once, under the first of its clusters, or the first that the reader chose: largest known amount
 * first, then by number of projects; those of no cluster last.
 */
export function investmentsByCluster(
  investments: Table<'investments'>,
  rows: Rows,
  chosen: readonly string[] = [],
): ClusterInvestments[] {
  const { codes, words } = clusterCodes(investments, chosen)
  const parted = partitionRows(rows, codes, words.length + 1)
  const groups = amountGroups(investments)
  const { values } = columnNamed(investments, 'amount', 'number')
  const amount = (row: number | undefined) => (row === undefined ? 0 : (values[row] ?? 0))
  return [...words, null]
    .map((cluster, part) => {
      const members = rowsOfPart(parted, part)
      const known = members.filter((row) => groups[row] === KNOWN)
      return {
        cluster,
        known: known.toSorted((a, b) => amount(b) - amount(a)),
        unknown: members.filter((row) => groups[row] !== KNOWN),
      }
    })
    .filter(({ known, unknown }) => known.length + unknown.length > 0)
    .toSorted(
      (a, b) =>
        Number(a.cluster === null) - Number(b.cluster === null) ||
        amount(b.known[0]) - amount(a.known[0]) ||
        b.unknown.length - a.unknown.length,
    )
}
