import { Fragment } from 'react'
import { lineColumn } from '../../dataset/article/lineColumn.ts'
import type { EvidenceRecord } from '../../dataset/evidenceRecord.ts'
import type { Place } from '../../dataset/schema.ts'
import { useMessages } from '../../i18n/context.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { type CardLine, cardLines } from './cardLines.ts'

/** The record in words, with what the dataset holds beneath, and where its sentence stands. */
export function RecordCard({ record }: { readonly record: EvidenceRecord }) {
  const messages = useMessages('records')
  const data = useData()
  const place = usePlace(record.row.source)
  return (
    <dl className="card">
      {[...cardLines(messages, data, record), place].map(({ label, value, code, isQuoted }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>
            {isQuoted ? <span lang="zh-Hans">{value}</span> : <MixedText>{value}</MixedText>}
            {code !== null && <code>{code}</code>}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}

/** Line and column are known once the article is there; until then, from which character to which. */
function usePlace({ document, start, end }: Place): CardLine {
  const { evidence } = useMessages()
  const article = useApp((state) => state.articles[document])
  const span = `${start}–${end}`
  if (article?.status !== 'ready') return { label: evidence.span, value: span, code: null }
  const { line, column } = lineColumn(article.value.raw, start)
  return { label: evidence.position, value: evidence.lineColumn(line, column), code: span }
}
