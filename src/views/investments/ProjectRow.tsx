import { useMemo } from 'react'
import { amountGroup } from '../../dataset/projects/investmentGroups.ts'
import { rowAt } from '../../dataset/table.ts'
import type { ProjectColumn } from '../../store/choice.ts'
import { useData } from '../useData.ts'
import { ProjectCell } from './ProjectCell.tsx'
import { type ProjectTable, projectRow } from './projectTable.ts'

interface Props {
  readonly table: ProjectTable
  /** Row of `investments`. */
  readonly at: number
  readonly line: number
  /** What a full bar stands for. */
  readonly largest: number
}

/** A project, in the columns that the reader chose. The head is line 1 of the table. */
export function ProjectRow({ table, at, line, largest }: Props) {
  const { investments } = useData().tables
  // The same object for as long as the row is drawn: its cells stay as they are.
  const project = useMemo(() => rowAt(investments, at), [investments, at])
  const bar = amountGroup(investments, at) === 'known' ? largest : null
  return (
    <tr className="project" data-index={line} aria-rowindex={line + 2}>
      {projectRow(table, at)
        .getVisibleCells()
        .map(({ id, column }) => (
          <ProjectCell
            key={id}
            project={project}
            column={column.id as ProjectColumn}
            largest={column.id === 'amount' ? bar : null}
          />
        ))}
    </tr>
  )
}
