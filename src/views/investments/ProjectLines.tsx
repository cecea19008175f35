import { Fragment, useMemo, useRef } from 'react'
import type { ProjectColumn } from '../../store/choice.ts'
import { useLargestAmount } from './largestAmount.ts'
import { GroupRow } from './GroupRow.tsx'
import { ProjectRow } from './ProjectRow.tsx'
import { useProjectTable } from './projectTable.ts'
import { groupOfLine, type TableLines } from './tableLines.ts'
import { useDrawnLines } from './useDrawnLines.ts'

interface Props {
  readonly lines: TableLines
  readonly columns: readonly ProjectColumn[]
}

/** The lines in the window, with room for those that are not drawn; each says which line of all it is. */
export function ProjectLines({ lines, columns }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const { drawn, after, measure } = useDrawnLines(lines.codes.length, body)
  const projects = useMemo(
    () => drawn.map(({ line }) => lines.codes[line] ?? -1).filter((code) => code >= 0),
    [drawn, lines],
  )
  const rows = useProjectTable(projects).getRowModel().rowsById
  const largest = useLargestAmount(lines)
  return (
    <tbody ref={body}>
      {drawn.map(({ line, gap }) => {
        const group = groupOfLine(lines, line)
        const row = rows[String(lines.codes[line])]
        // A row stays the same element while the window moves.
        return (
          <Fragment key={row?.id ?? `group ${group?.key}`}>
            {gap > 0 && <Gap height={gap} columns={columns.length} />}
            {group && <GroupRow group={group} line={line} measure={measure} span={columns.length} />}
            {row && <ProjectRow row={row} line={line} measure={measure} largest={largest} />}
          </Fragment>
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
