import { useMemo } from 'react'
import { refsAt } from '../../dataset/evidenceRecord.ts'
import { projectOrder } from '../../dataset/projects/projectOrder.ts'
import { rowAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { amountOf } from '../evidence/amountOf.ts'
import { useData } from '../useData.ts'
import { ClusterLink } from './ClusterLink.tsx'
import { FigureButton } from './FigureButton.tsx'
import { FigureText } from './FigureText.tsx'
import { FoldedRows } from './FoldedRows.tsx'
import { ParkLink } from './ParkLink.tsx'

interface Props {
  /** Rows of `investments`. */
  readonly rows: readonly number[]
  /** What a project is told apart by where all are of one cluster, or of one park. */
  readonly beside: 'park' | 'cluster'
}

/** Projects with amount and stage, those with an amount first; every name and amount opens its sentence. */
export function ProjectTable({ rows, beside }: Props) {
  const { clusters: words, investments: heads } = useMessages('projects')
  const { investments } = useData().tables
  const sorted = useMemo(() => projectOrder(investments, rows), [investments, rows])
  return (
    <table className="yb projects">
      <thead>
        <tr>
          <th scope="col">{words.project}</th>
          <th scope="col">{heads.columns[beside]}</th>
          <th scope="col">{words.amount}</th>
          <th scope="col">{words.stage}</th>
        </tr>
      </thead>
      <FoldedRows
        items={sorted}
        columns={4}
        renderRow={(at) => <ProjectRow key={at} row={at} beside={beside} />}
      />
    </table>
  )
}

interface RowProps {
  readonly row: number
  readonly beside: Props['beside']
}
function ProjectRow({ row, beside }: RowProps) {
  const messages = useMessages('projects')
  const { investments } = useData().tables
  const project = rowAt(investments, row)
  const { name, park, clusters, stage, amountKind } = project
  const records = refsAt(investments, [row])
  const amount = amountOf(project)
  const { unknownAmount, unknownStage, noCluster } = messages.investments
  return (
    <tr>
      <td className="name">
        <FigureButton records={records}>
          <span lang="zh-Hans">{name}</span>
        </FigureButton>{' '}
      </td>
      <td>
        {beside === 'park' ? (
          <ParkLink park={park} />
        ) : (
          <>
            {clusters.map((cluster) => (
              <ClusterLink key={cluster} cluster={cluster} />
            ))}
            {clusters.length === 0 && <span className="faint">{noCluster}</span>}
          </>
        )}
      </td>
      <td>
        {amount ? (
          <FigureButton records={records}>
            <FigureText figure={formatQuantity(messages, amount)} />{' '}
            {amountKind && <small>{messages.amountKinds[amountKind]}</small>}
          </FigureButton>
        ) : (
          <span className="faint">{unknownAmount}</span>
        )}
      </td>
      <td>{stage ? messages.stages[stage] : <span className="faint">{unknownStage}</span>}</td>
    </tr>
  )
}
