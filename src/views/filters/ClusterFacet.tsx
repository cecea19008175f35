import { useMemo } from 'react'
import { type FacetCount, facetCounts } from '../../dataset/facetCounts.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { useFilter } from '../useFilter.ts'
import { FacetRow } from './FacetRow.tsx'
import { MatchSwitch } from './MatchSwitch.tsx'

/** As many as fit beside the first screen; the rest unfolds. */
const SHOWN = 14

/** Clusters to filter by, each with the number of projects that it would show. */
export function ClusterFacet() {
  const { filters } = useMessages()
  const data = useData()
  const { filter } = useFilter()
  const { clusters } = filter
  const clear = useApp((state) => state.clear)
  const counts = useMemo(() => facetCounts(data, filter, 'clusters'), [data, filter])
  const most = Math.max(1, ...counts.map(({ investments }) => investments))
  const rest = counts.slice(SHOWN)
  const row = (count: FacetCount) => (
    <FacetRow key={count.value} count={count} most={most} isChosen={clusters.includes(count.value)} />
  )
  return (
    <section>
      <fieldset>
        <legend className="rail-head">
          <h2>{filters.clusters}</h2>
          <small>{filters.projects}</small>
        </legend>
        <MatchSwitch />
        <ul className="facet">{counts.slice(0, SHOWN).map(row)}</ul>
        {rest.length > 0 && (
          <details className="more" open={rest.some(({ value }) => clusters.includes(value))}>
            <summary>{filters.more(rest.length)}</summary>
            <ul className="facet">{rest.map(row)}</ul>
          </details>
        )}
      </fieldset>
      {clusters.length > 0 && (
        <button type="button" className="action" onClick={clear}>
          {filters.clear}
        </button>
      )}
    </section>
  )
}
