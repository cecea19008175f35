/** All rows of a table in an order: worked out once for a column and a direction, then any selection walks it. */
import { partitionRows } from './partitionRows.ts'
import type { Ranks } from './rankNumbers.ts'
import { rowSet } from './rowSet.ts'

/** A rank of each row of a table. */
export interface RowRanks extends Ranks {
  /** Smaller tiers come first in either direction: what has no value is always last. */
  readonly tiers: Uint8Array
}

const MOST_TIERS = 256

/** Equal rows stay in the order of the text in either direction. */
export function rowOrder(ranks: RowRanks, descending: boolean): Uint32Array {
  const known = orders.get(ranks) ?? {}
  orders.set(ranks, known)
  return (known[descending ? 'descending' : 'ascending'] ??= orderBy(ranks, descending))
}

const orders = new WeakMap<RowRanks, { ascending?: Uint32Array; descending?: Uint32Array }>()

function orderBy({ tiers, ranks, count }: RowRanks, descending: boolean): Uint32Array {
  const all = Uint32Array.from({ length: tiers.length }, (_, row) => row)
  const byRank = partitionRows(all, descending ? ranks.map((rank) => count - 1 - rank) : ranks, count)
  return partitionRows(byRank.rows, tiers, MOST_TIERS).rows
}

/** Some rows, ascending, in an order of all. */
export function inOrder(order: Uint32Array, rows: Uint32Array): Uint32Array {
  if (rows.length === order.length) return order
  const isAsked = rowSet(order.length, rows)
  const sorted = new Uint32Array(rows.length)
  let at = 0
  for (const row of order) if (isAsked[row] === 1) sorted[at++] = row
  return sorted
}
