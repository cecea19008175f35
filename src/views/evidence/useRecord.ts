import { useMemo } from 'react'
import { documentOf, type EvidenceRecord, recordOf } from '../../dataset/evidenceRecord.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { articleOf } from '../../store/articles.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'

/** null for no record, and for one that neither the dataset nor an article that is there holds. */
export function useRecord(ref: RecordRef | null): EvidenceRecord | null {
  const data = useData()
  const document = useMemo(() => ref && documentOf(data, ref), [data, ref])
  const article = useApp((state) => articleOf(state, document))
  return useMemo(() => ref && recordOf(data, ref, article), [data, ref, article])
}
