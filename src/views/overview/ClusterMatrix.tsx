import type { ParkClusterMatrix } from '../../dataset/profiles/parkClusterMatrix.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { ParkLink } from '../parts/ParkLink.tsx'
import { useData } from '../useData.ts'
import { ClusterCell } from './ClusterCell.tsx'
import { useRoom } from './useRoom.ts'

interface Props {
  readonly matrix: ParkClusterMatrix
  readonly parks: readonly string[]
  /** Clusters that the reader filters by; they stand out. */
  readonly chosen: readonly string[]
}

/** Clusters across where there is room, down where there is not. */
export function ClusterMatrix(props: Props) {
  const isRoomy = useRoom()
  return (
    <>
      {isRoomy !== false && <Across {...props} />}
      {isRoomy !== true && <Down {...props} />}
    </>
  )
}

function Across({ matrix, parks, chosen }: Props) {
  const messages = useMessages()
  const data = useData()
  return (
    <div className="scroll clusters-wide for-roomy">
      <table className="yb matrix">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{messages.overview.parkColumn}</span>
            </th>
            {matrix.clusters.map((cluster) => (
              <th key={cluster} scope="col" className={chosen.includes(cluster) ? 'is-chosen' : undefined}>
                <span className="upright">{clusterName(messages, data, cluster)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parks.map((park, at) => (
            <tr key={park}>
              <th scope="row">
                <ParkLink park={park} />
              </th>
              {matrix.clusters.map((cluster, column) => (
                <td key={cluster}>
                  <ClusterCell cell={matrix.cells[at]?.[column]} park={park} cluster={cluster} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Down({ matrix, parks, chosen }: Props) {
  const messages = useMessages()
  const data = useData()
  return (
    <table className="yb clusters-narrow for-narrow">
      <thead>
        <tr>
          <th scope="col">{messages.filters.clusters}</th>
          {parks.map((park) => (
            <th key={park} scope="col">
              <ParkLink park={park} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.clusters.map((cluster, column) => (
          <tr key={cluster}>
            <th scope="row" className={chosen.includes(cluster) ? 'is-chosen' : undefined}>
              {clusterName(messages, data, cluster)}
            </th>
            {parks.map((park, at) => (
              <td key={park}>
                <ClusterCell cell={matrix.cells[at]?.[column]} park={park} cluster={cluster} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
