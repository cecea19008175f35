import { flatCells, flatColumns } from '../dataset/publish/flatTable.ts'
import { type Dataset, TABLES, type TableName } from '../dataset/schema.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Sheet, SheetCell } from './sheet.ts'

/** Excel ends here; a larger table is a matter for the files of the data package. */
const MOST_ROWS = 1_048_575

/** All tables of the dataset as they are, a sheet each, after one that says what it is. */
export function datasetSheets({ sheets }: Messages<'sharing'>, dataset: Dataset, site: string): Sheet[] {
  const about: SheetCell[][] = [
    [sheets.version, dataset.version],
    [sheets.link, site === '' ? null : { text: site, href: site }],
  ]
  return [
    { name: sheets.about, header: [sheets.item, sheets.content], rows: about },
    ...(Object.keys(TABLES) as TableName[]).map((name) => tableSheet(dataset, name)),
  ]
}

function tableSheet(dataset: Dataset, name: TableName): Sheet {
  const columns = flatColumns(name)
  return {
    name,
    header: columns.map((column) => column.name),
    rows: dataset[name].slice(0, MOST_ROWS).map((row) => flatCells(row, columns).map(plain)),
  }
}

const plain = (cell: string | number | boolean | null): SheetCell =>
  typeof cell === 'boolean' ? String(cell) : cell
