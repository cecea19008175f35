import { useApp } from '../../store/context.ts'
import { ActiveFilters } from '../filters/ActiveFilters.tsx'
import { ClusterIndex } from './ClusterIndex.tsx'
import { ClusterPage } from './ClusterPage.tsx'
import '../styles/beneath.css'
import '../styles/profile.css'
import './clusters.css'

/** Clusters with their parks and projects: all of them, or the one of the address. */
export function ClustersView() {
  const cluster = useApp((state) => state.choice.document)
  return (
    <>
      <ActiveFilters />
      {cluster === null ? <ClusterIndex /> : <ClusterPage key={cluster} cluster={cluster} />}
    </>
  )
}
