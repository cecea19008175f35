import {
  type ColumnDef,
  columnVisibilityFeature,
  constructRow,
  type Row,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { PROJECT_COLUMNS, type ProjectColumn } from '../../store/choice.ts'
import { useApp } from '../../store/context.ts'

/** A drawn row of the table: a row of `investments`. Its values stay in the columns of the dataset. */
interface IndexRow {
  readonly at: number
}

const features = tableFeatures({ columnVisibilityFeature })
/** The id says which cell is drawn (`CELLS`). */
const COLUMNS: ColumnDef<typeof features, IndexRow>[] = PROJECT_COLUMNS.map((id) => ({
  id,
  accessorFn: ({ at }) => at,
}))
/** Rows are made of indices as they come into the window (`projectRow`). */
const NONE: readonly IndexRow[] = []

export type ProjectTable = ReturnType<typeof useProjectTable>
type ProjectTableRow = Row<typeof features, IndexRow>

/**
 * The table with the columns that the reader chose; the same one as long as these are. Finding, sorting and grouping are
 * done before, on columns of numbers: 100,000 projects never become 100,000 objects.
 */
export function useProjectTable() {
  const columns = useShownColumns()
  const options = useMemo(() => {
    const columnVisibility = Object.fromEntries(PROJECT_COLUMNS.map((id) => [id, columns.includes(id)]))
    return { features, columns: COLUMNS, data: NONE, state: { columnVisibility } }
  }, [columns])
  return useTable(options)
}

/** The row of the table that shows this row of `investments`. */
export const projectRow = (table: ProjectTable, at: number): ProjectTableRow =>
  constructRow(table, String(at), { at }, at, 0)

/** In the order of the vocabulary; the name is always among them. */
export function useShownColumns(): readonly ProjectColumn[] {
  const chosen = useApp((state) => state.choice.columns)
  return useMemo(
    () => PROJECT_COLUMNS.filter((column) => column === 'name' || chosen.includes(column)),
    [chosen],
  )
}
