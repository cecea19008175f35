/** Where an arrow key leads in a grid of stops, as the ARIA pattern for grids has it. */

/** Rows of stops, each with the column of its cell; a cell may hold several. */
type StopRows = readonly (readonly number[])[]
interface StopPlace {
  readonly row: number
  /** The place among the stops of the row. */
  readonly stop: number
}

/** The place after the key; null for a key that does not walk. At an edge the place stays. */
export function walkGrid(rows: StopRows, at: StopPlace, key: string, toEnd: boolean): StopPlace | null {
  const last = rows.length - 1
  switch (key) {
    case 'ArrowRight':
      return inRow(rows, at.row, at.stop + 1)
    case 'ArrowLeft':
      return inRow(rows, at.row, at.stop - 1)
    case 'ArrowDown':
      return inColumn(rows, at, Math.min(last, at.row + 1))
    case 'ArrowUp':
      return inColumn(rows, at, Math.max(0, at.row - 1))
    case 'Home':
      return inRow(rows, toEnd ? 0 : at.row, 0)
    case 'End':
      return inRow(rows, toEnd ? last : at.row, Number.POSITIVE_INFINITY)
    default:
      return null
  }
}

function inRow(rows: StopRows, row: number, stop: number): StopPlace {
  const last = (rows[row]?.length ?? 1) - 1
  return { row, stop: Math.min(last, Math.max(0, stop)) }
}

/** The first stop of the same column in another row; in the same row nothing changes. */
function inColumn(rows: StopRows, at: StopPlace, row: number): StopPlace {
  if (row === at.row) return at
  const column = rows[at.row]?.[at.stop] ?? 0
  const stops = rows[row] ?? []
  const found = stops.findIndex((of) => of >= column)
  return { row, stop: found < 0 ? Math.max(0, stops.length - 1) : found }
}
