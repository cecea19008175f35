import { Fragment, type RefObject } from 'react'
import { ProjectChunk } from './ProjectChunk.tsx'
import { useProjectTable } from './projectTable.ts'
import type { TableLines } from './tableLines.ts'
import { useDrawnChunks } from './useDrawnChunks.ts'

interface Props {
  readonly table: RefObject<HTMLTableElement | null>
  readonly lines: TableLines
  /** What a full bar stands for. */
  readonly largest: number
}

/** The lines in the window, with room for those that are not drawn. */
export function ProjectLines({ table, lines, largest }: Props) {
  const { chunks, after } = useDrawnChunks(lines, table)
  const projects = useProjectTable()
  const span = projects.getVisibleLeafColumns().length
  return (
    <>
      {chunks.map(({ from, to, gap }) => (
        // A chunk stays the same elements while the window moves.
        <Fragment key={from}>
          {gap > 0 && <Gap height={gap} columns={span} />}
          <ProjectChunk table={projects} lines={lines} from={from} to={to} largest={largest} />
        </Fragment>
      ))}
      {after > 0 && <Gap height={after} columns={span} />}
    </>
  )
}

/** Room for lines that are not drawn. The height is an attribute: a style attribute is against the content policy. */
const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tbody aria-hidden="true" className="gap">
    <tr>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- no control, and hidden */}
      <td colSpan={columns} height={height} />
    </tr>
  </tbody>
)
