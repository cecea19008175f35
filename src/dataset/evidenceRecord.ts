import type { EvidenceTable, RecordRef } from './evidenceTables.ts'
import type { Row } from './schema.ts'
import { type Data, rowAt, rowOfId, type Table, wordAt } from './table.ts'

/** A record that can be shown as evidence, told apart by its table. */
export type EvidenceRecord = {
  [T in EvidenceTable]: { readonly table: T; readonly row: Row<T> }
}[EvidenceTable]

/** null when the dataset does not hold the record. */
export function recordOf(data: Data, { table, id }: RecordRef): EvidenceRecord | null {
  const rows: Table = data.tables[table]
  const at = rowOfId(rows, id)
  return at < 0 ? null : ({ table, row: rowAt(rows, at) } as EvidenceRecord)
}

/** Rows of a table as references. */
export function refsAt(rows: Table<EvidenceTable>, indices: Iterable<number>): RecordRef[] {
  return Array.from(indices, (at) => ({ table: rows.name, id: wordAt(rows, 'id', at) as string }))
}
