import { useMessages } from '../../i18n/context.ts'
import { EmptyResult } from '../filters/EmptyResult.tsx'
import { ClusterFlow } from './ClusterFlow.tsx'
import { ClusterTable } from './ClusterTable.tsx'
import { useClusterProfiles } from './useClusterProfiles.ts'

/** Every cluster that occurs: who is said to have it, under which words, and what is built of it. */
export function ClusterIndex() {
  const { clusters: words } = useMessages('projects')
  const profiles = useClusterProfiles()
  const parks = new Set(profiles.flatMap((profile) => profile.parks.map(({ park }) => park)))
  return (
    <>
      <div className="title">
        <h1>{words.title(profiles.length, parks.size)}</h1>
        {profiles.length > 0 && <p>{words.lead}</p>}
      </div>
      {profiles.length > 0 ? (
        <>
          <ClusterFlow />
          <ClusterTable profiles={profiles} />
        </>
      ) : (
        <EmptyResult />
      )}
    </>
  )
}
