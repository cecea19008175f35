import { parkStyle } from '../../charts/parkStyle.ts'
import { refsAt } from '../../dataset/evidenceRecord.ts'
import type { ParkClusterCell } from '../../dataset/profiles/parkClusterMatrix.ts'
import { rowOfId, wordAt } from '../../dataset/table.ts'
import type { Role } from '../../dataset/vocabulary.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName, parkName } from '../../i18n/names.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { RoleMark } from '../parts/RoleMark.tsx'
import { useData } from '../useData.ts'

interface Props {
  readonly cell: ParkClusterCell | undefined
  readonly park: string
  readonly cluster: string
}

/** The strongest role of a cluster in a park, and the number of its named projects; both step through their records. */
export function ClusterCell({ cell, park, cluster }: Props) {
  const messages = useMessages()
  const data = useData()
  const { overview, roles } = messages
  const { parkClusters, investments, parks } = data.tables
  const { named = [], projects = [] } = cell ?? {}
  const [first] = named
  const role = first === undefined ? null : (wordAt(parkClusters, 'role', first) as Role)
  const names = [parkName(messages, data, park), clusterName(messages, data, cluster)] as const
  return (
    <span className={`cluster-cell park-${parkStyle(rowOfId(parks, park)).hueIndex + 1}`}>
      {role && (
        <FigureButton
          records={refsAt(parkClusters, named)}
          label={overview.clusterCell(...names, roles[role])}
          className="unit-mark"
        >
          <RoleMark role={role} />
        </FigureButton>
      )}
      {projects.length > 0 && (
        <FigureButton
          records={refsAt(investments, projects)}
          label={overview.clusterProjects(...names, projects.length)}
          className="unit-mark count"
        >
          {projects.length}
        </FigureButton>
      )}
    </span>
  )
}
