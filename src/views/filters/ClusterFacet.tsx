import { useMemo } from 'react'
import { facetCounts } from '../../dataset/facetCounts.ts'
import type { ClusterCount } from '../../dataset/filter.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { FacetRow } from './FacetRow.tsx'
import { MatchSwitch } from './MatchSwitch.tsx'

/** As many as fit beside the first screen; the rest unfolds. */
const SHOWN = 14

/** Clusters to filter by, each with the number of projects that it would show. */
export function ClusterFacet() {
  const { filters } = useMessages()
  const data = useData()
  const clusters = useApp((state) => state.choice.clusters)
  const match = useApp((state) => state.choice.match)
  const clear = useApp((state) => state.clear)
  const counts = useMemo(() => facetCounts(data, { clusters, match }), [data, clusters, match])
  const most = Math.max(1, ...counts.map(({ projects }) => projects))
  const rest = counts.slice(SHOWN)
  const row = (count: ClusterCount) => (
    <FacetRow key={count.cluster} count={count} most={most} isChosen={clusters.includes(count.cluster)} />
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
          <details className="more" open={rest.some(({ cluster }) => clusters.includes(cluster))}>
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
