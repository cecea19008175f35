import { Fragment, useMemo, useRef } from 'react'
import type { ProjectColumn } from '../../store/choice.ts'
import { GroupRow } from './GroupRow.tsx'
import { ProjectRow } from './ProjectRow.tsx'
import { useProjectTable } from './projectTable.ts'
import { lineAt, type TableLines } from './tableLines.ts'
import { useDrawnLines } from './useDrawnLines.ts'

interface Props {
  readonly lines: TableLines
  readonly columns: readonly ProjectColumn[]
  /** What a full bar stands for. */
  readonly largest: number
}

/** The lines in the window, with room for those that are not drawn; each says which line of all it is. */
export function ProjectLines({ lines, columns, largest }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const { drawn, after } = useDrawnLines(lines, body)
  const shown = useMemo(() => drawn.map((each) => ({ ...each, ...lineAt(lines, each.line) })), [drawn, lines])
  const projects = useMemo(() => shown.flatMap((each) => ('row' in each ? [each.row] : [])), [shown])
  const rows = useProjectTable(projects).getRowModel().rowsById
  return (
    <tbody ref={body}>
      {shown.map((each) => {
        const { line, gap } = each
        const room = gap > 0 && <Gap height={gap} columns={columns.length} />
        if ('group' in each)
          return (
            <Fragment key={`group ${each.group.key}`}>
              {room}
              <GroupRow
                group={each.group}
                rows={lines.rowsOf(each.group.part)}
                line={line}
                span={columns.length}
              />
            </Fragment>
          )
        const row = rows[String(each.row)]
        // A row stays the same element while the window moves.
        return (
          row && (
            <Fragment key={row.id}>
              {room}
              <ProjectRow row={row} line={line} largest={largest} />
            </Fragment>
          )
        )
      })}
      {after > 0 && <Gap height={after} columns={columns.length} />}
    </tbody>
  )
}

/** Room for lines that are not drawn. The height is an attribute: a style attribute is against the content policy. */
const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr aria-hidden="true" className="gap">
    {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- no control, and hidden */}
    <td colSpan={columns} height={height} />
  </tr>
)
