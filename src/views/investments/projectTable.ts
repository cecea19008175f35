import { type ColumnDef, columnVisibilityFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { PROJECT_COLUMNS, type ProjectColumn } from '../../store/choice.ts'
import { useApp } from '../../store/context.ts'

/** A drawn row of the table: a row of `investments`. Its values stay in the columns of the dataset. */
export interface IndexRow {
  readonly at: number
}

const features = tableFeatures({ columnVisibilityFeature })
/** The id says which cell is drawn (`ProjectCell`). */
const COLUMNS: ColumnDef<typeof features, IndexRow>[] = PROJECT_COLUMNS.map((id) => ({
  id,
  accessorFn: ({ at }) => at,
}))

/**
 * The table of the rows that are drawn, with the columns that the reader chose. Finding, sorting and grouping are done
 * before, on columns of numbers: 100,000 projects never become 100,000 objects.
 */
export function useProjectTable(rows: readonly number[]) {
  const columns = useShownColumns()
  const data = useMemo(() => rows.map((at): IndexRow => ({ at })), [rows])
  const columnVisibility = useMemo(
    () => Object.fromEntries(PROJECT_COLUMNS.map((id) => [id, columns.includes(id)])),
    [columns],
  )
  return useTable({
    features,
    columns: COLUMNS,
    data,
    getRowId: ({ at }) => String(at),
    state: { columnVisibility },
  })
}

/** In the order of the vocabulary; the name is always among them. */
export function useShownColumns(): readonly ProjectColumn[] {
  const chosen = useApp((state) => state.choice.columns)
  return useMemo(
    () => PROJECT_COLUMNS.filter((column) => column === 'name' || chosen.includes(column)),
    [chosen],
  )
}
