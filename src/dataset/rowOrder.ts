/** Rows in the order of a column: every row of the table has a place, and a selection is sorted by counting. */
import { partitionRows } from './partitionRows.ts'
import type { Ranks } from './rankNumbers.ts'
import type { Rows } from './rows.ts'

/** A rank of each row of a table. */
export interface RowRanks extends Ranks {
  /** Smaller tiers come first in either direction: what has no value is always last. */
  readonly tiers: Uint8Array
}

/** Rows, given ascending, by their tiers and ranks; equal ones stay in the order of the text in either direction. */
export function sortRows(rows: Rows, ranks: RowRanks, descending: boolean): Uint32Array {
  const { ranks: places, count } = placesOf(ranks, descending)
  return partitionRows(rows, places, count).rows
}

/** The place of each row, worked out once for a column and a direction. */
function placesOf(ranks: RowRanks, descending: boolean): Ranks {
  const known = knownPlaces.get(ranks) ?? {}
  knownPlaces.set(ranks, known)
  return (known[descending ? 'descending' : 'ascending'] ??= placesBy(ranks, descending))
}

const knownPlaces = new WeakMap<RowRanks, { ascending?: Ranks; descending?: Ranks }>()

function placesBy({ tiers, ranks, count }: RowRanks, descending: boolean): Ranks {
  const bases = tierBases(tiers, count)
  const places = new Uint32Array(ranks.length)
  for (let row = 0; row < places.length; row++) {
    const rank = ranks[row] as number
    places[row] = (bases[tiers[row] as number] as number) + (descending ? count - 1 - rank : rank)
  }
  return withoutGaps(places)
}

/** Where the ranks of each tier that occurs begin, one tier behind the other. */
function tierBases(tiers: Uint8Array, count: number): Float64Array {
  const occurs = new Uint8Array(2 ** 8)
  for (let row = 0; row < tiers.length; row++) occurs[tiers[row] as number] = 1
  let base = -count
  return Float64Array.from(occurs, (isUsed) => (isUsed === 1 ? (base += count) : base))
}

/** The same order in the smallest whole numbers. */
function withoutGaps(places: Uint32Array): Ranks {
  let most = -1
  for (let row = 0; row < places.length; row++) most = Math.max(most, places[row] as number)
  const dense = new Uint32Array(most + 1)
  for (let row = 0; row < places.length; row++) dense[places[row] as number] = 1
  let count = 0
  for (let place = 0; place <= most; place++) {
    const isUsed = dense[place] === 1
    dense[place] = count
    if (isUsed) count++
  }
  for (let row = 0; row < places.length; row++) places[row] = dense[places[row] as number] as number
  return { ranks: places, count }
}
