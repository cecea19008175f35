import { refsAt } from '../../dataset/evidenceRecord.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { AmountSums } from '../parts/AmountSums.tsx'
import { FigureButton } from '../parts/FigureButton.tsx'
import { useData } from '../useData.ts'

interface Props {
  readonly cluster: string
  /** Rows of `investments` in the cluster. */
  readonly projects: readonly number[]
}

/** How many projects there are, stepped through one by one, and what amounts they state. */
export function ProjectCells({ cluster, projects }: Props) {
  const messages = useMessages('projects')
  const { clusters: words } = messages
  const data = useData()
  const name = clusterName(messages, data, cluster)
  return (
    <>
      <td className="count" data-column={words.columns.projects}>
        {projects.length === 0 ? (
          <span className="faint">{words.noProjects}</span>
        ) : (
          <FigureButton
            records={refsAt(data.tables.investments, projects)}
            title={words.records(words.projects(name, projects.length), projects.length)}
          >
            <span className="vh">{name} </span>
            <b>{projects.length}</b>
          </FigureButton>
        )}
      </td>
      <td>
        <AmountSums rows={projects} />
      </td>
    </>
  )
}
