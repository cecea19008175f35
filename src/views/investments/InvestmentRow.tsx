import { amountGroup } from '../../dataset/investmentGroups.ts'
import { rowAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { ParkLabel } from '../parts/ParkLabel.tsx'
import { useData } from '../useData.ts'
import { AmountCell } from './AmountCell.tsx'
import { StageTrack } from './StageTrack.tsx'

interface Props {
  /** Row of `investments`. */
  readonly row: number
  /** The largest known amount of the table. */
  readonly largest: number
}

/** A project: its name opens its sentence, and so does its amount. */
export function InvestmentRow({ row, largest }: Props) {
  const messages = useMessages()
  const data = useData()
  const { investments: words } = messages
  const project = rowAt(data.tables.investments, row)
  const clusters = project.clusters.map((id) => clusterName(messages, data, id)).join(messages.listComma)
  const kind = project.amountKind ? messages.amountKinds[project.amountKind] : null
  return (
    <tr>
      <td className="name">
        <FigureButton records={[{ table: 'investments', id: project.id }]}>
          <span lang="zh-Hans">{project.name}</span>
        </FigureButton>
        <small className="beneath">
          <ParkLabel park={project.park} />
          {clusters && ` · ${clusters}`}
        </small>
      </td>
      <td className="park">
        <ParkLabel park={project.park} />
      </td>
      <td className="cluster quiet">{clusters || words.noCluster}</td>
      <td className="amount">
        <AmountCell
          project={project}
          largest={amountGroup(data.tables.investments, row) === 'known' ? largest : null}
        />
      </td>
      <td className="kind quiet">{kind}</td>
      <td className="stage">
        <StageTrack stage={project.stage} />
      </td>
    </tr>
  )
}
