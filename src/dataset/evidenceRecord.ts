import { type ArticleText, mentionsOf } from './article/article.ts'
import { isOfRecords, type RecordRef, type RecordTable } from './evidenceTables.ts'
import type { CoreRow, Mention } from './schema.ts'
import { type Data, rowAt, rowOfId, type Table, wordAt } from './table.ts'

/** A record that can be shown as evidence, told apart by its table. */
export type EvidenceRecord =
  | { [T in RecordTable]: { readonly table: T; readonly row: CoreRow<T> } }[RecordTable]
  | { readonly table: 'mentions'; readonly row: Mention }

/** null when the dataset does not hold the record, or it is a mention and `article` not the one that holds it. */
export function recordOf(
  data: Data,
  { table, id }: RecordRef,
  article: ArticleText | null = null,
): EvidenceRecord | null {
  if (!isOfRecords(table)) {
    const row = article && mentionsOf(article).find((mention) => mention.id === id)
    return row ? { table, row } : null
  }
  const rows: Table = data.tables[table]
  const at = rowOfId(rows, id)
  return at < 0 ? null : ({ table, row: rowAt(rows, at) } as EvidenceRecord)
}

/** The article that a record is from; null when the dataset does not hold the record. A mention's id begins with it. */
export function documentOf(data: Data, { table, id }: RecordRef): string | null {
  if (!isOfRecords(table)) return id.slice(0, Math.max(0, id.lastIndexOf('.'))) || null
  const rows: Table = data.tables[table]
  const at = rowOfId(rows, id)
  return at < 0 ? null : wordAt(rows, 'source.document', at)
}

/** Rows of a table as references. */
export function refsAt(rows: Table<RecordTable>, indices: Iterable<number>): RecordRef[] {
  return Array.from(indices, (at) => ({ table: rows.name, id: wordAt(rows, 'id', at) as string }))
}
