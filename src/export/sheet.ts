/** A table on its way into a file: what CSV, XLSX, JSON and the clipboard all write. */

interface SheetLink {
  readonly text: string
  /** Absolute. */
  readonly href: string
}
/** A number is written as a number, in the base unit that a column beside it names. */
export type SheetCell = string | number | SheetLink | null
export interface Sheet {
  readonly name: string
  readonly header: readonly string[]
  /** As many cells as the header has. */
  readonly rows: readonly (readonly SheetCell[])[]
}

export const isLink = (cell: SheetCell): cell is SheetLink => typeof cell === 'object' && cell !== null

/** What people read of a cell; a number without its last wrong digit. */
export const textOfCell = (cell: SheetCell): string => {
  if (cell === null) return ''
  return isLink(cell) ? cell.text : String(cell)
}
