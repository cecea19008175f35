import { rowsOfAmount } from './amountStanding.ts'
import { type BitSet, commonRows, everyRow } from './bitSet.ts'
import { facetIndexOf } from './facetIndexes.ts'
import { type Facet, FACET_NAMES, type Filter, type FilteredTable, governs, isActive } from './facets.ts'
import { keepLast } from '../keepLast.ts'
import { perData } from '../perData.ts'
import type { Data } from '../table.ts'

/**
 * The rows of a table that the filter lets through, or would were it not for one facet. The same set again while the
 * facets that narrow the table stay as they are: a page asks for its rows and for the counts of every facet, and the next
 * filter differs by a facet or two.
 */
export function rowsPassing(data: Data, table: FilteredTable, filter: Filter, besides?: Facet): BitSet {
  const { every, common } = tableRows(data)[table]
  const asking = FACET_NAMES.filter((facet) => governs(facet, table) && isActive(filter, facet))
  const [first, ...others] = asking
    .filter((facet) => facet !== besides)
    .map((facet) => rowsMeeting(data, table, filter, facet))
  if (first === undefined) return every
  const isBesides = besides !== undefined && asking.includes(besides)
  return common[isBesides ? besides : 'none'](first, ...others)
}

function rowsMeeting(data: Data, table: FilteredTable, filter: Filter, facet: Facet): BitSet {
  if (facet === 'amount') return rowsOfAmount(data, filter.amount)
  const index = facetIndexOf(data, table, facet)
  if (!index) throw new RangeError(`${facet} governs no ${table}`)
  return index.rowsWith(facet === 'clusters' && filter.match === 'all', ...filter[facet])
}

interface TableRows {
  readonly every: BitSet
  /** For each facet that is looked away from, what was found last. */
  readonly common: Readonly<Record<Facet | 'none', typeof commonRows>>
}

const tableRows: (data: Data) => Readonly<Record<FilteredTable, TableRows>> = perData(({ tables }) => {
  const rowsOf = (table: FilteredTable): TableRows => ({
    every: everyRow(tables[table].length),
    common: Object.fromEntries(
      [...FACET_NAMES, 'none'].map((facet) => [facet, keepLast(commonRows)]),
    ) as TableRows['common'],
  })
  return { parks: rowsOf('parks'), investments: rowsOf('investments'), observations: rowsOf('observations') }
})
