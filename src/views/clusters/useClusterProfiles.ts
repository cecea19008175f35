import { useMemo } from 'react'
import { type ClusterProfile, clusterProfiles } from '../../dataset/profiles/clusterProfiles.ts'
import { useData } from '../useData.ts'
import { useSelection } from '../useSelection.ts'

/** The clusters of what the filter lets through; or of it only this one, which is none where nothing has it. */
export function useClusterProfiles(only: string | null = null): readonly ClusterProfile[] {
  const data = useData()
  const selection = useSelection()
  return useMemo(
    () => clusterProfiles(data, only === null ? selection : { ...selection, clusters: [only] }),
    [data, selection, only],
  )
}
