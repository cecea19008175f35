import type { Row } from '@tanstack/react-table'
import type { ProjectColumn } from '../../store/choice.ts'
import { ProjectCell } from './ProjectCell.tsx'
import type { IndexRow, useProjectTable } from './projectTable.ts'

type ProjectTableRow = Row<ReturnType<typeof useProjectTable>['options']['features'], IndexRow>

interface Props {
  readonly row: ProjectTableRow
  readonly line: number
  /** What a full bar stands for. */
  readonly largest: number
}

/** A project, in the columns that the reader chose. The head is line 1 of the table. */
export function ProjectRow({ row, line, largest }: Props) {
  return (
    <tr className="project" data-index={line} aria-rowindex={line + 2}>
      {row.getVisibleCells().map(({ id, column }) => (
        <ProjectCell
          key={id}
          at={row.original.at}
          column={column.id as ProjectColumn}
          largest={column.id === 'amount' ? largest : null}
        />
      ))}
    </tr>
  )
}
