import { rowOfId } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { useAddress } from '../useAddress.ts'
import { useData } from '../useData.ts'
import { ClusterParks } from './ClusterParks.tsx'
import { ClusterProjects } from './ClusterProjects.tsx'
import { IndustryCodes } from './IndustryCodes.tsx'
import { NoCluster } from './NoCluster.tsx'
import { useIsFiltered } from '../useIsFiltered.ts'
import { useClusterProfiles } from './useClusterProfiles.ts'

/** One cluster: its codes, the parks said to have it, the projects of it. */
export function ClusterPage({ cluster }: { readonly cluster: string }) {
  const messages = useMessages('projects')
  const { clusters: words } = messages
  const data = useData()
  const address = useAddress()
  const isFiltered = useIsFiltered()
  const [profile] = useClusterProfiles(cluster)
  const name = clusterName(messages, data, cluster)
  if (rowOfId(data.tables.clusters, cluster) < 0)
    return <NoCluster title={words.unknown} note={words.unknownNote(cluster)} />
  if (!profile)
    return isFiltered ? (
      <NoCluster title={name} note={words.filteredOut(name)} />
    ) : (
      <NoCluster title={words.unused(name)} note={words.unusedNote} />
    )
  return (
    <>
      <p className="up">
        <a href={address({ document: null, at: null })}>{words.all}</a>
      </p>
      <div className="title">
        <h1>{name}</h1>
        <p>{words.facts(profile.parks.length, profile.projects.length)}</p>
        <IndustryCodes cluster={cluster} />
      </div>
      <ClusterParks profile={profile} />
      <ClusterProjects profile={profile} />
    </>
  )
}
