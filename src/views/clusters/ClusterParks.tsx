import type { ClusterPark, ClusterProfile } from '../../dataset/profiles/clusterProfiles.ts'
import { useMessages } from '../../i18n/context.ts'
import { FoldedRows } from '../parts/FoldedRows.tsx'
import { ParkLink } from '../parts/ParkLink.tsx'
import { RoleTag } from '../parts/RoleTag.tsx'
import { Section } from '../parts/Section.tsx'
import { ProjectCells } from './ProjectCells.tsx'

/** The parks of a cluster, the strongest role first; each with the words that say so. */
export function ClusterParks({ profile }: { readonly profile: ClusterProfile }) {
  const { clusters: words } = useMessages('projects')
  const { columns } = words
  return (
    <Section no={words.parksNo} title={words.parksTitle} unit={words.parksUnit}>
      <table className="yb clusters">
        <thead>
          <tr>
            <th scope="col">{words.park}</th>
            <th scope="col">{words.said}</th>
            <th scope="col">{columns.projects}</th>
            <th scope="col">{columns.amounts}</th>
          </tr>
        </thead>
        <FoldedRows
          items={profile.parks}
          columns={4}
          renderRow={(place) => <ParkRow key={place.park} place={place} cluster={profile.cluster} />}
        />
      </table>
      <p className="notes">{words.note}</p>
    </Section>
  )
}

interface Props {
  readonly place: ClusterPark
  readonly cluster: string
}
function ParkRow({ place, cluster }: Props) {
  const { clusters: words } = useMessages('projects')
  const { park, named, projects } = place
  return (
    <tr>
      <th scope="row">
        <ParkLink park={park} />
      </th>
      <td>
        {named.length === 0 && <span className="faint">{words.notSaid}</span>}
        <ul className="tags">
          {named.map((row) => (
            <li key={row}>
              <RoleTag row={row} />
            </li>
          ))}
        </ul>
      </td>
      <ProjectCells cluster={cluster} projects={projects} />
    </tr>
  )
}
