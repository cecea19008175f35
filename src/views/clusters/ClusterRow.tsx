import type { ClusterProfile } from '../../dataset/profiles/clusterProfiles.ts'
import { distinctWords } from '../../dataset/distinctWords.ts'
import { refsAt } from '../../dataset/evidenceRecord.ts'
import { useMessages } from '../../i18n/context.ts'
import { ClusterLink } from '../parts/ClusterLink.tsx'
import { FigureButton } from '../parts/FigureButton.tsx'
import { useAddress } from '../useAddress.ts'
import { useData } from '../useData.ts'
import { IndustryCodes } from './IndustryCodes.tsx'
import { ParkRoleTag } from './ParkRoleTag.tsx'
import { ProjectCells } from './ProjectCells.tsx'

/** A cell shows the strongest; the page of the cluster has them all. */
const PARKS_SHOWN = 12
const LABELS_SHOWN = 8

/** A cluster: its codes and the words of the articles, its parks with their roles, its projects and their amounts. */
export function ClusterRow({ profile }: { readonly profile: ClusterProfile }) {
  const { clusters: words } = useMessages('projects')
  const address = useAddress()
  const { cluster, parks, projects } = profile
  const more = parks.length - PARKS_SHOWN
  return (
    <tr>
      <th scope="row">
        <ClusterLink cluster={cluster} />
        <IndustryCodes cluster={cluster} />
      </th>
      <td>
        <ul className="tags">
          {parks.slice(0, PARKS_SHOWN).map((place) => (
            <li key={place.park}>
              <ParkRoleTag place={place} cluster={cluster} />
            </li>
          ))}
          {more > 0 && (
            <li>
              <a href={address({ document: cluster, at: null })}>{words.morePark(more)}</a>
            </li>
          )}
        </ul>
        <Labels profile={profile} />
      </td>
      <ProjectCells cluster={cluster} projects={projects} />
    </tr>
  )
}

/** What the articles call the cluster, each wording once. */
function Labels({ profile }: { readonly profile: ClusterProfile }) {
  const { clusters: words } = useMessages('projects')
  const { parkClusters } = useData().tables
  const named = profile.parks.flatMap((place) => place.named)
  if (named.length === 0) return null
  const labels = [...distinctWords(parkClusters, 'labelZh', named)].slice(0, LABELS_SHOWN)
  return (
    <p className="labels">
      <span className="faint">{words.labels}</span>
      {labels.map(([label, rows]) => (
        <FigureButton
          key={label}
          records={refsAt(parkClusters, rows)}
          {...(rows.length > 1 && { title: words.records(label, rows.length) })}
        >
          <span lang="zh-Hans">{label}</span>
        </FigureButton>
      ))}
    </p>
  )
}
