import { quoteOf } from '../dataset/article/quoteOf.ts'
import { documentOf } from '../dataset/evidenceRecord.ts'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import type { AppStore } from './appStore.ts'
import { articleLater, articleOf } from './articles.ts'

/** The words of a record: at once where its article is there, else when it has come; null where there are none. */
export const quoteReader =
  (store: AppStore) =>
  (record: RecordRef): string | Promise<string | null> => {
    const state = store.getState()
    const data = state.data.status === 'ready' ? state.data.value : null
    const document = data && documentOf(data, record)
    if (!data || document === null) return Promise.resolve(null)
    const article = articleOf(state, document)
    const quote = article && quoteOf(data, record, article)
    return quote ?? articleLater(store, document).then((later) => later && quoteOf(data, record, later))
  }
