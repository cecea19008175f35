import { memo, type ReactNode } from 'react'
import type { Investment } from '../../dataset/schema.ts'
import type { Data } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { ProjectColumn } from '../../store/choice.ts'
import { ParkLabel } from '../parts/ParkLabel.tsx'
import { useData } from '../useData.ts'
import { AmountCell } from './AmountCell.tsx'
import { clusterNames } from './clusterNames.ts'
import { NameCell } from './NameCell.tsx'
import { StageTrack } from './StageTrack.tsx'

interface Props {
  readonly project: Investment
  readonly column: ProjectColumn
  /** What a full bar stands for; null in a column without bars, and for an amount that is not one of an investment. */
  readonly largest: number | null
}

/** One cell of the table of projects; drawn once while its row stays in the window. */
export const ProjectCell = memo(function ProjectCell({ project, column, largest }: Props) {
  const messages = useMessages('projects')
  const data = useData()
  return (
    <td className={column}>
      {column === 'amount' ? (
        <AmountCell project={project} largest={largest} />
      ) : (
        clipped(column, CELLS[column](project, messages, data))
      )}
    </td>
  )
})

/** In a long table plain words keep to the height of its lines; a button must not lose the edge of its focus. */
const clipped = (column: ProjectColumn, words: ReactNode) =>
  column === 'name' || column === 'park' || column === 'stage' ? (
    words
  ) : (
    <div className="clipped">{words}</div>
  )

type Draw = (project: Investment, messages: Messages<'projects'>, data: Data) => ReactNode

/** What the text does not tell stays empty, but for what the reader is sure to look for. */
const CELLS: Readonly<Record<Exclude<ProjectColumn, 'amount'>, Draw>> = {
  name: (project) => <NameCell project={project} />,
  park: ({ park }) => <ParkLabel park={park} />,
  cluster: (project, messages, data) =>
    clusterNames(messages, data, project) || messages.investments.noCluster,
  kind: ({ amountKind }, { amountKinds }) => amountKind && amountKinds[amountKind],
  stage: ({ stage }) => <StageTrack stage={stage} />,
  investors: ({ investors }, { listComma }) => <span lang="zh-Hans">{investors.join(listComma)}</span>,
  capacity: ({ capacity }) => <span lang="zh-Hans">{capacity}</span>,
  land: ({ landM2 }, messages) =>
    landM2 === null
      ? null
      : formatQuantity(messages, { value: landM2, valueTo: null, unit: 'm2', modifier: 'exact' }).text,
  period: ({ period }, messages) => period && formatPeriod(messages, period),
}
