import { refsAt } from '../../dataset/evidenceRecord.ts'
import { useMessages } from '../../i18n/context.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { useData } from '../useData.ts'
import type { Card } from './cardModel.ts'

interface Props {
  readonly card: Card
  /** The park's short name. */
  readonly name: string
}

/** How many projects the articles name, and of how many they give the amount; pressed, it steps through them. */
export function CardProjects({ card, name }: Props) {
  const { overview, filters } = useMessages()
  const { investments } = useData().tables
  const { projects, projectsKnown, areProjectsHidden } = card
  return (
    <div className="line">
      <span className="of">{overview.projects}</span>
      {projects.length === 0 ? (
        <span className="none">{areProjectsHidden ? filters.hidden : overview.noNamedProjects}</span>
      ) : (
        <>
          <FigureButton
            records={refsAt(investments, projects)}
            title={overview.nRecords(overview.projects, projects.length)}
          >
            <span className="vh">{`${name} ${overview.projects}`}</span>
            <b>{projects.length}</b> {overview.projectsCount}
          </FigureButton>
          <small>{overview.projectsKnown(projectsKnown)}</small>
        </>
      )}
    </div>
  )
}
