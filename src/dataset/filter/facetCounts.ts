/** What each choice of a facet would show while all other facets stay as they are. */
import { type AmountStanding, countStandings } from './amountStanding.ts'
import { byKeys } from '../byKeys.ts'
import { facetIndexOf } from './facetIndexes.ts'
import {
  CLOSED_FACETS,
  type Filter,
  FILTERED_TABLES,
  type FilteredTable,
  NO_FILTER,
  UNKNOWN,
  WORD_FACETS,
  type WordFacet,
} from './facets.ts'
import { perData } from '../perData.ts'
import { rowsPassing } from './rowsPassing.ts'
import { columnNamed, type Data } from '../table.ts'

/** For one choice: how many rows of each table the filter would show. A table that the facet leaves alone counts 0. */
export type FacetCount = { readonly value: string } & { readonly [Name in FilteredTable]: number }

/**
 * The choices of the dataset in their lasting order, those without a row under the present filter too. Where all of
 * several clusters are asked for, each counts together with those already chosen.
 */
export function facetCounts(data: Data, filter: Filter, facet: WordFacet): FacetCount[] {
  const counts = countsByValue(data, filter, facet)
  return facetChoices(data)[facet].flatMap((value) => counts.get(value) ?? [])
}

/** How the known and unknown amounts of the projects that all other facets let through stand to the range. */
export function amountCounts(data: Data, filter: Filter): Readonly<Record<AmountStanding, number>> {
  return countStandings(data, filter.amount, rowsPassing(data, 'investments', filter, 'amount'))
}

/** The choices that occur, in an order that no filter changes. */
export const facetChoices: (data: Data) => Readonly<Record<WordFacet, readonly string[]>> = perData(
  (data) => {
    const choices = WORD_FACETS.map((facet) => [facet, choicesOf(data, facet)])
    return Object.fromEntries(choices) as Record<WordFacet, string[]>
  },
)

/** Closed vocabularies in their order, years in theirs, the others by what they would show; what is unknown last. */
function choicesOf(data: Data, facet: WordFacet): string[] {
  const counts = [...countsByValue(data, NO_FILTER, facet).values()].filter(occurs)
  const order: readonly string[] | undefined = Object.entries(CLOSED_FACETS).find(
    ([name]) => name === facet,
  )?.[1]
  const keys: ((count: FacetCount) => number)[] = [({ value }) => Number(value === UNKNOWN)]
  if (order) keys.push(({ value }) => order.indexOf(value))
  else if (facet === 'years') keys.push(({ value }) => Number(value))
  else
    keys.push(
      (count) => -count.investments,
      (count) => -count.parks,
      placeIn(data, facet),
    )
  return counts.toSorted(byKeys(keys)).map(({ value }) => value)
}

const occurs = ({ parks, investments, observations }: FacetCount): boolean =>
  parks + investments + observations > 0

function placeIn(data: Data, facet: WordFacet): (count: FacetCount) => number {
  if (facet !== 'clusters') return () => 0
  const { codes, words } = columnNamed(data.tables.clusters, 'id', 'word')
  const catalogue = Array.from(codes, (code) => words[code])
  return ({ value }) => catalogue.indexOf(value)
}

function countsByValue(data: Data, filter: Filter, facet: WordFacet): Map<string, FacetCount> {
  const isTogether = facet === 'clusters' && filter.match === 'all'
  const counts = new Map<string, FacetCount>()
  for (const table of FILTERED_TABLES) {
    const index = facetIndexOf(data, table, facet)
    if (!index) continue
    const rows = rowsPassing(data, table, filter, isTogether ? undefined : facet)
    const perWord = index.countsIn(rows)
    for (const [place, value] of index.words.entries()) {
      const count = counts.get(value) ?? { value, parks: 0, investments: 0, observations: 0 }
      counts.set(value, { ...count, [table]: perWord[place] ?? 0 })
    }
  }
  return counts
}
