import { facetChoices } from './facetCounts.ts'
import { type Filter, WORD_FACETS, type WordFacet } from './facets.ts'
import { perData } from '../perData.ts'
import { columnNamed, type Data } from '../table.ts'

/** A choice that the dataset has no word for: from an old link, or typed. */
interface UnknownChoice {
  readonly facet: WordFacet
  readonly value: string
}

/** The filter without the choices that the dataset does not know, and those choices, to be told. */
export function knownFilter(
  data: Data,
  filter: Filter,
): { readonly filter: Filter; readonly unknown: readonly UnknownChoice[] } {
  const unknown = WORD_FACETS.flatMap((facet) =>
    filter[facet].filter((value) => !isKnown(data, facet, value)).map((value) => ({ facet, value })),
  )
  if (unknown.length === 0) return { filter, unknown }
  const kept = WORD_FACETS.map((facet) => [
    facet,
    filter[facet].filter((value) => isKnown(data, facet, value)),
  ])
  return { filter: { ...filter, ...(Object.fromEntries(kept) as Partial<Filter>) }, unknown }
}

/** Known are the words that a row has, the clusters of the catalogue and the words of the closed vocabularies. */
function isKnown(data: Data, facet: WordFacet, value: string): boolean {
  switch (facet) {
    case 'stages':
    case 'statuses':
    case 'scopes':
      return true
    case 'clusters':
      return clusterIds(data).has(value)
    case 'provinces':
    case 'years':
      return facetChoices(data)[facet].includes(value)
  }
}

const clusterIds = perData(
  ({ tables }): ReadonlySet<string> => new Set(columnNamed(tables.clusters, 'id', 'word').words),
)
