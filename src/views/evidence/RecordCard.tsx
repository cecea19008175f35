import { Fragment } from 'react'
import type { RawSpan } from '../../dataset/article/article.ts'
import { lineColumn } from '../../dataset/article/lineColumn.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { useMessages } from '../../i18n/context.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { type CardLine, cardLines } from './cardLines.ts'

interface Props {
  readonly focus: RecordRef
  readonly source: RawSpan & { readonly document: string }
}

/** The record in words, with what the dataset holds beneath, and where its sentence stands. */
export function RecordCard({ focus, source }: Props) {
  const messages = useMessages('records')
  const data = useData()
  const place = usePlace(source)
  return (
    <dl className="card">
      {[...cardLines(messages, data, focus), place].map(({ label, value, code, isQuoted }) => (
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
function usePlace({ document, start, end }: Props['source']): CardLine {
  const { evidence } = useMessages()
  const article = useApp((state) => state.articles[document])
  const span = `${start}–${end}`
  if (article?.status !== 'ready') return { label: evidence.span, value: span, code: null }
  const { line, column } = lineColumn(article.value.raw, start)
  return { label: evidence.position, value: evidence.lineColumn(line, column), code: span }
}
