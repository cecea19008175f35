import { useMemo } from 'react'
import { type ClusterFilter, investmentsMatching, parksMatching } from '../dataset/filter.ts'
import { useApp } from '../store/context.ts'
import { useData } from './useData.ts'

/** What the filter lets through. */
export interface Selection extends ClusterFilter {
  /** Park ids, in the order of the table. */
  readonly parks: readonly string[]
  /** Rows of `investments`. */
  readonly investments: Uint32Array
}

export function useSelection(): Selection {
  const data = useData()
  const clusters = useApp((state) => state.choice.clusters)
  const match = useApp((state) => state.choice.match)
  return useMemo(() => {
    const filter = { clusters, match }
    return { ...filter, parks: parksMatching(data, filter), investments: investmentsMatching(data, filter) }
  }, [data, clusters, match])
}
