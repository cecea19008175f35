import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { useQuote } from '../useQuote.ts'

interface Props {
  readonly record: RecordRef
  readonly className?: string
}

/** A record in its own words, once its article is there. */
export function Quote({ record, className }: Props) {
  return (
    <q className={className} lang="zh-Hans">
      {useQuote(record)}
    </q>
  )
}
