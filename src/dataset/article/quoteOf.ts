import { recordOf } from '../evidenceRecord.ts'
import type { RecordRef } from '../evidenceTables.ts'
import type { Data } from '../table.ts'
import { type ArticleText, quoteAt } from './article.ts'

/** The words that prove a record, repaired; null for a record that neither the dataset nor its article holds. */
export function quoteOf(data: Data, ref: RecordRef, article: ArticleText): string | null {
  const record = recordOf(data, ref, article)
  return record && quoteAt(article, record.row.source)
}
