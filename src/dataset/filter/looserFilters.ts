import { type Facet, FACET_NAMES, type Filter, type FilteredTable, isActive } from './facets.ts'
import { bitOf, missesOf, passing } from './filter.ts'
import type { Data } from '../table.ts'

/** A facet without which the filter would let something through. */
interface LooserFilter {
  readonly facet: Facet
  /** How many rows of the table there would be. */
  readonly rows: number
}

/** For a filter that lets nothing through: which single facet to give up, the one that gives most first. */
export function looserFilters(data: Data, filter: Filter, table: FilteredTable): LooserFilter[] {
  const misses = missesOf(data, filter)[table]
  return FACET_NAMES.filter((facet) => isActive(filter, facet))
    .map((facet) => ({ facet, rows: passing(misses, bitOf(facet)).length }))
    .filter(({ rows }) => rows > 0)
    .toSorted((a, b) => b.rows - a.rows)
}
