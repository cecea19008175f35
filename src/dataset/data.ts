import { CORE_TABLES, type CoreRow, type CoreTable, type Dataset } from './schema.ts'
import { type Data, type Table, tableOf } from './table.ts'

/** A checked dataset as columns. */
export function dataOf(dataset: Dataset): Data {
  const tables = Object.fromEntries(CORE_TABLES.map((name) => [name, columns(name, dataset)]))
  return {
    version: dataset.version,
    tables: tables as Data['tables'],
    counts: {
      mentions: dataset.mentions.length,
      mentionsUsed: dataset.mentions.filter(({ use }) => use !== null).length,
      diagnostics: dataset.diagnostics.length,
    },
  }
}

const columns = <Name extends CoreTable>(name: Name, dataset: Dataset): Table<Name> =>
  tableOf(name, dataset[name] as CoreRow<Name>[])
