import { useMessages } from '../../i18n/context.ts'
import type { SortColumn } from '../../store/choice.ts'
import { useActions, useApp } from '../../store/context.ts'

interface Props {
  readonly column: SortColumn
  readonly className?: string
}

/** A column head that sorts by its column, and turns the order when it does already. */
export function SortHead({ column, className }: Props) {
  const { investments: words } = useMessages('projects')
  const isSorted = useApp((state) => state.choice.sort === column)
  const descending = useApp((state) => state.choice.descending)
  const { sortBy } = useActions()
  const direction = descending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={className} aria-sort={isSorted ? direction : undefined}>
      <button
        type="button"
        className="sort"
        title={words.sortBy(words.columns[column])}
        onClick={() => sortBy(column)}
      >
        {words.columns[column]}
        <svg width="8" height="10" viewBox="0 0 8 10" aria-hidden="true">
          {isSorted && <path d={descending ? 'M0 4L4 9L8 4Z' : 'M0 6L4 1L8 6Z'} fill="currentColor" />}
        </svg>
      </button>
    </th>
  )
}
