import { flatCells, flatColumns } from '../dataset/publish/flatTable.ts'
import { TABLES, type TableName } from '../dataset/schema.ts'
import { type Data, rowAt } from '../dataset/table.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Sheet, SheetCell } from './sheet.ts'

/** Excel ends here; a larger table is a matter for the files of the data package. */
const MOST_ROWS = 1_048_575

/** All tables of the dataset as they are, a sheet each, after one that says what it is. */
export function datasetSheets({ sheets }: Messages<'sharing'>, data: Data, site: string): Sheet[] {
  const about: SheetCell[][] = [
    [sheets.version, data.version],
    [sheets.link, site === '' ? null : { text: site, href: site }],
  ]
  return [
    { name: sheets.about, header: [sheets.item, sheets.content], rows: about },
    ...(Object.keys(TABLES) as TableName[]).map((name) => tableSheet(data, name)),
  ]
}

function tableSheet(data: Data, name: TableName): Sheet {
  const table = data.tables[name]
  const columns = flatColumns(name)
  const length = Math.min(table.length, MOST_ROWS)
  return {
    name,
    header: columns.map((column) => column.name),
    rows: Array.from({ length }, (_, at) => flatCells(rowAt(table, at), columns).map(plain)),
  }
}

const plain = (cell: string | number | boolean | null): SheetCell =>
  typeof cell === 'boolean' ? String(cell) : cell
