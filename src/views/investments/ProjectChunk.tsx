import { memo } from 'react'
import { GroupRow } from './GroupRow.tsx'
import { ProjectRow } from './ProjectRow.tsx'
import type { ProjectTable } from './projectTable.ts'
import { lineAt, type TableLines } from './tableLines.ts'

interface Props {
  readonly table: ProjectTable
  readonly lines: TableLines
  /** Its lines are [from, to); each says which line of all it is. */
  readonly from: number
  readonly to: number
  /** What a full bar stands for. */
  readonly largest: number
}

/** Lines that stand together; drawn once while they are near the window, whatever else comes and goes. */
export const ProjectChunk = memo(function ProjectChunk({ table, lines, from, to, largest }: Props) {
  return (
    <tbody>
      {linesBetween(from, to).map((line) => {
        const shown = lineAt(lines, line)
        if ('row' in shown)
          return <ProjectRow key={shown.row} table={table} at={shown.row} line={line} largest={largest} />
        const { group } = shown
        return (
          <GroupRow
            key={`group ${group.key}`}
            group={group}
            rows={lines.rowsOf(group.part)}
            line={line}
            span={table.getVisibleLeafColumns().length}
          />
        )
      })}
    </tbody>
  )
})

const linesBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at)
