import { type Dataset, type Row, TABLES, type TableName } from './schema.ts'
import { type Data, type Table, tableOf } from './table.ts'

/** A checked dataset as columns. */
export function dataOf(dataset: Dataset): Data {
  const names = Object.keys(TABLES) as TableName[]
  const tables = Object.fromEntries(names.map((name) => [name, columns(name, dataset)]))
  return { version: dataset.version, tables: tables as Data['tables'] }
}

const columns = <Name extends TableName>(name: Name, dataset: Dataset): Table<Name> =>
  tableOf(name, dataset[name] as Row<Name>[])
