import { useMemo } from 'react'
import { type RecordSpan, recordsOfDocument } from '../../dataset/article/articleRecords.ts'
import { type Fate, fatesOf } from '../../dataset/article/fates.ts'
import { articleOf } from '../../store/articles.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'

/** What is marked in an article, in the order of the text. */
export interface Marks {
  /** The records; with the audit also the quantities that none of them uses. */
  readonly records: readonly RecordSpan[]
  /** Empty without the audit. */
  readonly fates: readonly Fate[]
}

export function useMarks(document: string): Marks {
  const data = useData()
  const hasAudit = useApp((state) => state.choice.audit)
  const article = useApp((state) => articleOf(state, document))
  return useMemo(() => {
    const records = recordsOfDocument(data, document)
    if (!hasAudit || !article) return { records, fates: [] }
    const fates = fatesOf(data, article)
    const unused = fates
      .filter(({ use }) => use === null)
      .map(({ mention, start, end }): RecordSpan => ({ ...mention, start, end }))
    return { fates, records: [...records, ...unused].toSorted((a, b) => a.start - b.start || a.end - b.end) }
  }, [data, document, article, hasAudit])
}
