/** The filter that every view obeys: which parks, projects and figures it lets through. */
import { markAmounts } from './amountStanding.ts'
import { facetColumns } from './facetColumns.ts'
import {
  type Facet,
  FACET_NAMES,
  type Filter,
  FILTERED_TABLES,
  type FilteredTable,
  isActive,
  NO_FILTER,
} from './facets.ts'
import { perData } from '../perData.ts'
import { columnNamed, type Data } from '../table.ts'
import { markLacking } from './setColumn.ts'

/** What the filter lets through. */
export interface Selected {
  /** Park ids, in the order of the table. */
  readonly parks: readonly string[]
  /** Rows of `investments`, ascending. */
  readonly investments: Uint32Array
  /** Rows of `observations`, ascending. */
  readonly observations: Uint32Array
}

/** One answer for one filter: every figure of a page asks which record stands for it. */
export function select(data: Data, filter: Filter): Selected {
  const misses = missesOf(data, filter)
  const kept = selections.get(misses)
  if (kept) return kept
  const selected = selectBy(data, misses)
  selections.set(misses, selected)
  return selected
}

const selections = new WeakMap<Misses, Selected>()

function selectBy(data: Data, misses: Misses): Selected {
  const ids = columnNamed(data.tables.parks, 'id', 'word')
  return {
    parks: Array.from(passing(misses.parks), (row) => ids.words[ids.codes[row] as number] as string),
    investments: passing(misses.investments),
    observations: passing(misses.observations),
  }
}

/** For each row of the tables the facets that do not let it through, a bit each: 0 passes. */
type Misses = { readonly [Name in FilteredTable]: Uint8Array }
export const bitOf = (facet: Facet): number => 1 << FACET_NAMES.indexOf(facet)

/**
 * The misses of the filter asked for last are kept: a page asks for its rows and for the counts of every facet, and the
 * next filter differs by a facet or two, which alone are marked anew.
 */
export function missesOf(data: Data, filter: Filter): Misses {
  const kept = lastMisses(data)
  const changed = FACET_NAMES.filter((facet) => isOther(kept.last.filter, filter, facet))
  if (changed.length > 0) kept.last = { filter, misses: markedAnew(data, kept.last.misses, filter, changed) }
  return kept.last.misses
}

const lastMisses = perData((data): { last: { filter: Filter; misses: Misses } } => ({
  last: { filter: NO_FILTER, misses: noMisses(data) },
}))

const noMisses = ({ tables: { parks, investments, observations } }: Data): Misses => ({
  parks: new Uint8Array(parks.length),
  investments: new Uint8Array(investments.length),
  observations: new Uint8Array(observations.length),
})

/** Whether the two let through other rows by this facet. */
function isOther(a: Filter, b: Filter, facet: Facet): boolean {
  if (!isActive(a, facet) && !isActive(b, facet)) return false
  return a[facet] !== b[facet] || (facet === 'clusters' && a.match !== b.match)
}

function markedAnew(data: Data, before: Misses, filter: Filter, changed: readonly Facet[]): Misses {
  const columns = facetColumns(data)
  const misses = {
    parks: before.parks.slice(),
    investments: before.investments.slice(),
    observations: before.observations.slice(),
  }
  for (const facet of changed) {
    if (facet === 'amount') {
      markAmounts(data, filter.amount, misses.investments, bitOf(facet))
      continue
    }
    const isAll = facet === 'clusters' && filter.match === 'all'
    for (const table of FILTERED_TABLES) {
      const column = columns[table][facet]
      if (!column) continue
      if (isActive(filter, facet)) markLacking(column, filter[facet], isAll, misses[table], bitOf(facet))
      else clear(misses[table], bitOf(facet))
    }
  }
  return misses
}

function clear(misses: Uint8Array, bit: number): void {
  for (let row = 0; row < misses.length; row++) misses[row] = (misses[row] as number) & ~bit
}

/** Rows without a miss, or with none but the one of a facet that is looked away from. */
export function passing(misses: Uint8Array, ignored = 0): Uint32Array {
  let length = 0
  for (let row = 0; row < misses.length; row++) length += Number(((misses[row] as number) & ~ignored) === 0)
  const rows = new Uint32Array(length)
  let at = 0
  for (let row = 0; row < misses.length; row++)
    if (((misses[row] as number) & ~ignored) === 0) rows[at++] = row
  return rows
}

/** All park ids, in the order of the table. */
export function parkIds(data: Data): string[] {
  const { codes, words } = columnNamed(data.tables.parks, 'id', 'word')
  return Array.from(codes, (code) => words[code] as string)
}
