import { Fragment } from 'react'
import type { RawSpan } from '../../dataset/article/article.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { lineColumn } from '../../dataset/article/lineColumn.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { cardLines } from './cardLines.ts'

interface Props {
  readonly focus: RecordRef
  readonly source: RawSpan & { readonly document: string }
}

/** The record as the dataset holds it. Line and column are known once the article is there. */
export function RecordCard({ focus, source }: Props) {
  const messages = useMessages()
  const data = useData()
  const article = useApp((state) => state.articles[source.document])
  const lines = cardLines(messages, data, focus)
  const place = article?.status === 'ready' ? lineColumn(article.value.raw, source.start) : null
  return (
    <dl className="card">
      {lines.map(({ label, value, code }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{code ? <code>{value}</code> : value}</dd>
        </Fragment>
      ))}
      {place && (
        <>
          <dt>{messages.evidence.place}</dt>
          <dd>{messages.evidence.lineColumn(place.line, place.column)}</dd>
        </>
      )}
    </dl>
  )
}
