import { useMemo } from 'react'
import { facetCounts } from '../../dataset/filter/facetCounts.ts'
import type { WordFacet } from '../../dataset/filter/facets.ts'
import { useData } from '../useData.ts'
import { useFilter } from '../useFilter.ts'
import { FacetGroup } from './FacetGroup.tsx'
import { FacetList } from './FacetList.tsx'
import { MatchSwitch } from './MatchSwitch.tsx'

/** A facet with so few choices takes no more room open than folded away is worth. */
const SHORT = 4

/** The choices of a facet, each with what it would show; nothing where all records are alike. */
export function WordFacetGroup({ facet }: { readonly facet: WordFacet }) {
  const data = useData()
  const { filter } = useFilter()
  const counts = useMemo(() => facetCounts(data, filter, facet), [data, filter, facet])
  const chosen = filter[facet]
  if (counts.length < 2 && chosen.length === 0) return null
  return (
    <FacetGroup facet={facet} chosen={chosen.length} isOpen={facet === 'clusters' || counts.length <= SHORT}>
      {facet === 'clusters' && <MatchSwitch />}
      <FacetList facet={facet} counts={counts} chosen={chosen} />
    </FacetGroup>
  )
}
