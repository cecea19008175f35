import { groupBy } from '../../dataset/groupBy.ts'
import { wordAt } from '../../dataset/table.ts'
import { ROLES } from '../../dataset/vocabulary.ts'
import { useMessages } from '../../i18n/context.ts'
import { ClusterLink } from '../parts/ClusterLink.tsx'
import { RoleMark } from '../parts/RoleMark.tsx'
import { RoleTag } from '../parts/RoleTag.tsx'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'

/** The clusters of a park by role, each with the words of the articles; `rows` of `parkClusters`. */
export function ParkClusters({ rows }: { readonly rows: readonly number[] }) {
  const { park: words, roles } = useMessages('projects')
  const { parkClusters } = useData().tables
  const byRole = groupBy(rows, (row) => wordAt(parkClusters, 'role', row))
  return (
    <Section no={words.clustersNo} title={words.clustersTitle} unit={words.clustersUnit}>
      {rows.length === 0 ? (
        <p className="notes">{words.noClusters}</p>
      ) : (
        <dl className="by-kind">
          {ROLES.filter((role) => byRole.has(role)).map((role) => (
            <div key={role}>
              <dt>
                <RoleMark role={role} /> {roles[role]}
              </dt>
              <dd>
                <RoleClusters rows={byRole.get(role) ?? []} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  )
}

/** Each cluster once, leading to its page, with what the articles call it. */
function RoleClusters({ rows }: { readonly rows: readonly number[] }) {
  const { parkClusters } = useData().tables
  const byCluster = groupBy(rows, (row) => wordAt(parkClusters, 'cluster', row) ?? '')
  return (
    <ul className="named">
      {Array.from(byCluster, ([cluster, saying]) => (
        <li key={cluster}>
          <ClusterLink cluster={cluster} />
          <span className="tags">
            {saying.map((row) => (
              <RoleTag key={row} row={row} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
