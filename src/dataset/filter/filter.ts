/** The filter that every view obeys: which parks, projects and figures it lets through. */
import { amountPasses, amountStanding } from './amountStanding.ts'
import { facetColumns } from './facetColumns.ts'
import {
  type Facet,
  FACET_NAMES,
  type Filter,
  FILTERED_TABLES,
  type FilteredTable,
  isActive,
} from './facets.ts'
import { perData } from '../perData.ts'
import { columnNamed, type Data, type ListColumn } from '../table.ts'

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

/** The misses of the filter asked for last are kept: a page asks for its rows and for the counts of every facet. */
export function missesOf(data: Data, filter: Filter): Misses {
  const kept = lastMisses(data)
  if (!kept.last || !isSame(kept.last.filter, filter))
    kept.last = { filter, misses: markMisses(data, filter) }
  return kept.last.misses
}

const lastMisses = perData((): { last: { filter: Filter; misses: Misses } | null } => ({ last: null }))

const isSame = (a: Filter, b: Filter): boolean =>
  a.match === b.match && FACET_NAMES.every((facet) => a[facet] === b[facet])

function markMisses(data: Data, filter: Filter): Misses {
  const columns = facetColumns(data)
  const misses = {
    parks: new Uint8Array(data.tables.parks.length),
    investments: new Uint8Array(data.tables.investments.length),
    observations: new Uint8Array(data.tables.observations.length),
  }
  for (const facet of FACET_NAMES) {
    if (!isActive(filter, facet)) continue
    if (facet === 'amount') markAmounts(misses.investments, data, filter)
    else
      for (const table of FILTERED_TABLES) {
        const column = columns[table][facet]
        const isAll = facet === 'clusters' && filter.match === 'all'
        if (column) markWords(misses[table], bitOf(facet), column, filter[facet], isAll)
      }
  }
  return misses
}

/** Marks the rows that have none of the words, or not all of them. */
function markWords(
  misses: Uint8Array,
  bit: number,
  column: ListColumn,
  chosen: readonly string[],
  isAll: boolean,
): void {
  const sets = isAll ? chosen.map((word) => [word]) : [chosen]
  for (const words of sets) markLacking(misses, bit, column, new Set(words))
}

/** Marks the rows that have none of the words. */
function markLacking(
  misses: Uint8Array,
  bit: number,
  { starts, codes, words }: ListColumn,
  asked: ReadonlySet<string>,
): void {
  const wanted = Uint8Array.from(words, (word) => Number(asked.has(word)))
  for (let row = 0; row < misses.length; row++) {
    const end = starts[row + 1] as number
    let at = starts[row] as number
    while (at < end && wanted[codes[at] as number] === 0) at++
    if (at === end) misses[row] = (misses[row] as number) | bit
  }
}

function markAmounts(misses: Uint8Array, data: Data, { amount }: Filter): void {
  const standing = amountStanding(data, amount)
  for (let row = 0; row < misses.length; row++)
    if (!amountPasses(amount, standing(row))) misses[row] = (misses[row] as number) | bitOf('amount')
}

/** Rows without a miss, or with none but the one of a facet that is looked away from. */
export function passing(misses: Uint8Array, ignored = 0): Uint32Array {
  const rows = new Uint32Array(misses.length)
  let length = 0
  for (let row = 0; row < misses.length; row++)
    if (((misses[row] as number) & ~ignored) === 0) rows[length++] = row
  return rows.slice(0, length)
}

/** All park ids, in the order of the table. */
export function parkIds(data: Data): string[] {
  const { codes, words } = columnNamed(data.tables.parks, 'id', 'word')
  return Array.from(codes, (code) => words[code] as string)
}
