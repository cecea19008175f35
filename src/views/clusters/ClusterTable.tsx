import type { ClusterProfile } from '../../dataset/profiles/clusterProfiles.ts'
import { useMessages } from '../../i18n/context.ts'
import { RoleLegend } from '../parts/RoleLegend.tsx'
import { Section } from '../parts/Section.tsx'
import { ClusterRow } from './ClusterRow.tsx'

/** Cluster ↔ park ↔ project, a row for each cluster. */
export function ClusterTable({ profiles }: { readonly profiles: readonly ClusterProfile[] }) {
  const { clusters: words } = useMessages('projects')
  const { columns } = words
  return (
    <Section no={words.tableNo} title={words.tableTitle} unit={words.tableUnit}>
      <table className="yb clusters">
        <thead>
          <tr>
            <th scope="col">{columns.cluster}</th>
            <th scope="col">{columns.parks}</th>
            <th scope="col">{columns.projects}</th>
            <th scope="col">{columns.amounts}</th>
          </tr>
        </thead>
        <tbody>
          {profiles.map((profile) => (
            <ClusterRow key={profile.cluster} profile={profile} />
          ))}
        </tbody>
      </table>
      <RoleLegend note={words.zoneNote} />
      <p className="notes">{words.note}</p>
    </Section>
  )
}
