import { countRows } from './countRows.ts'
import { type Facet, FACET_NAMES, type Filter, type FilteredTable, isActive } from './facets.ts'
import { rowsPassing } from './rowsPassing.ts'
import type { Data } from '../table.ts'

/** A facet without which the filter would let something through. */
interface LooserFilter {
  readonly facet: Facet
  /** How many rows of the table there would be. */
  readonly rows: number
}

/** For a filter that lets nothing through: which single facet to give up, the one that gives most first. */
export function looserFilters(data: Data, filter: Filter, table: FilteredTable): LooserFilter[] {
  return FACET_NAMES.filter((facet) => isActive(filter, facet))
    .map((facet) => ({ facet, rows: countRows(rowsPassing(data, table, filter, facet)) }))
    .filter(({ rows }) => rows > 0)
    .toSorted((a, b) => b.rows - a.rows)
}
