import { memo } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { type ProjectColumn, SORT_COLUMNS } from '../../store/choice.ts'
import { SortHead } from './SortHead.tsx'

/** The heads of the shown columns; most of them sort. */
export const ProjectHead = memo(function ProjectHead({
  columns,
}: {
  readonly columns: readonly ProjectColumn[]
}) {
  const { investments: words } = useMessages('projects')
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const sorting = SORT_COLUMNS.find((known) => known === column)
          return sorting ? (
            <SortHead key={column} column={sorting} className={column} />
          ) : (
            <th key={column} scope="col" className={column}>
              {words.columns[column]}
            </th>
          )
        })}
      </tr>
    </thead>
  )
})
