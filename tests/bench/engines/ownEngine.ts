import { amountCounts, facetCounts } from '../../../src/dataset/filter/facetCounts.ts'
import {
  type Filter,
  FILTERED_TABLES,
  NO_FILTER,
  WORD_FACETS,
  type WordFacet,
} from '../../../src/dataset/filter/facets.ts'
import { filterPreparations } from '../../../src/dataset/filter/filterPreparations.ts'
import { select } from '../../../src/dataset/filter/filter.ts'
import { groupTotals, largestPlaces } from '../../../src/dataset/groupTotals.ts'
import { columnNamed, type Data } from '../../../src/dataset/table.ts'
import { type Counts, counted, type Engine, type Query, TOP, type Total } from './engine.ts'

/**
 * The app's own. A click does more than is compared: it narrows parks and figures too, lists the rows of all three and
 * counts every facet. Building is what is made ready while the page is at rest, and the first click.
 */
export const ownEngine = (data: Data): Engine => ({
  name: 'this app',
  counts: () => {
    prepare(data)
    click(data, EVERYTHING)
    return (query) => click(data, query)
  },
  totals: () => {
    prepare(data)
    topParks(data, EVERYTHING)
    return (query) => topParks(data, query)
  },
})

const prepare = (data: Data): void => {
  for (const each of filterPreparations(data)) each()
}

/** Words that no row has build the same as any others. */
const EVERYTHING: Query = { clusters: ['none'], stages: ['none'], min: 0, max: 1 }

const filterOf = ({ clusters, stages, min, max }: Query): Filter => ({
  ...NO_FILTER,
  clusters,
  stages: stages as Filter['stages'],
  amount: { ...NO_FILTER.amount, min, max },
})

function click(data: Data, query: Query): Counts {
  const filter = filterOf(query)
  const selected = select(data, filter)
  const [, rows] = FILTERED_TABLES.map((table) => selected[table].length)
  const counts = new Map(WORD_FACETS.map((facet) => [facet, facetCounts(data, filter, facet)]))
  amountCounts(data, filter)
  const ofProjects = (facet: WordFacet) =>
    counted((counts.get(facet) ?? []).map(({ value, investments }) => [value, investments]))
  return { rows: rows ?? 0, stages: ofProjects('stages'), clusters: ofProjects('clusters') }
}

/** Of a range of amounts all rows are known, and in yuan. */
function topParks(data: Data, query: Query): Total[] {
  const { investments } = data.tables
  const parks = columnNamed(investments, 'park', 'word')
  const rows = select(data, filterOf(query)).investments
  const sums = groupTotals(parks, rows, columnNamed(investments, 'amount', 'number').values)
  const counts = groupTotals(parks, rows)
  const places = largestPlaces(sums, TOP).filter((park) => (counts[park] as number) > 0)
  return places.map((park) => [parks.words[park] as string, counts[park] as number, sums[park] as number])
}
