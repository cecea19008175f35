import { parkStyle } from '../../charts/parkStyle.ts'
import type { ClusterPark } from '../../dataset/profiles/clusterProfiles.ts'
import { refsAt } from '../../dataset/evidenceRecord.ts'
import { rowOfId, wordAt } from '../../dataset/table.ts'
import type { Role } from '../../dataset/vocabulary.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName, parkName } from '../../i18n/names.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { ParkMark } from '../parts/ParkMark.tsx'
import { RoleMark } from '../parts/RoleMark.tsx'
import { useData } from '../useData.ts'

interface Props {
  readonly place: ClusterPark
  readonly cluster: string
}

/** A park as a tag of a cluster: marker, name, and the mark of its strongest role; steps through the words that say so. */
export function ParkRoleTag({ place, cluster }: Props) {
  const messages = useMessages('projects')
  const { clusters: words, roles } = messages
  const data = useData()
  const { parkClusters, investments, parks } = data.tables
  const { park, named, projects } = place
  const at = rowOfId(parks, park)
  const names = [parkName(messages, data, park), clusterName(messages, data, cluster)] as const
  const [first] = named
  if (first === undefined)
    return (
      <FigureButton
        records={refsAt(investments, projects)}
        label={words.onlyProjects(...names, projects.length)}
        className="tag"
      >
        <ParkMark at={at} hollow />
        {names[0]}
      </FigureButton>
    )
  const role = wordAt(parkClusters, 'role', first) as Role
  return (
    <FigureButton
      records={refsAt(parkClusters, named)}
      label={words.role(...names, roles[role])}
      className="tag"
    >
      <ParkMark at={at} />
      {names[0]}
      <span className={`park-${parkStyle(at).hueIndex + 1}`}>
        <RoleMark role={role} />
      </span>
    </FigureButton>
  )
}
