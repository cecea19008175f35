import { type ClusterCount, type ClusterFilter, clusterCounts, investmentsMatching } from './filter.ts'
import type { Data } from './table.ts'

/**
 * The clusters of the facet in their lasting order, with the number of projects that each would show: on its own
 * where any of the chosen suffices, together with those already chosen where all are asked for.
 */
export function facetCounts(data: Data, { clusters, match }: ClusterFilter): ClusterCount[] {
  return clusterCounts(data).map((count) => {
    if (match === 'any' || clusters.length === 0) return count
    const together = { clusters: [...new Set([...clusters, count.cluster])], match }
    return {
      cluster: count.cluster,
      parks: count.parks,
      projects: investmentsMatching(data, together).length,
    }
  })
}
