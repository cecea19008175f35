import { quoteOf } from '../dataset/article/quoteOf.ts'
import { documentOf } from '../dataset/evidenceRecord.ts'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import { useApp } from '../store/context.ts'
import { useArticle } from './useArticle.ts'
import { useData } from './useData.ts'

/** The words that prove a record; null until its article is there. */
export function useQuote(record: RecordRef): string | null {
  const data = useData()
  const article = useArticle(documentOf(data, record))
  const drawn = useApp(({ drawnQuote }) => (drawnQuote?.record === record.id ? drawnQuote.quote : null))
  return (article && quoteOf(data, record, article)) ?? drawn
}
