/**
 * The roles of a table's parts, written out: on narrow screens rows are laid out as blocks, and Safari then takes a
 * table's own roles away. Spread them: `<tr {...GRID_ROLES.row}>`.
 */
export const GRID_ROLES = {
  grid: { role: 'grid' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'gridcell' },
} as const
