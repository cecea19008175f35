import { figuresOfRecord } from '../../dataset/article/articleRecords.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { type PassagePart, passageOf } from '../../dataset/article/passage.ts'
import type { Place } from '../../dataset/schema.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { useQuote } from '../useQuote.ts'

interface Props {
  readonly focus: RecordRef
  readonly source: Place
}

/** The repaired sentence with the passage and its figures marked, once the article is there. */
export function Passage({ focus, source }: Props) {
  const { evidence } = useMessages()
  const article = useApp((state) => state.articles[source.document])
  const quote = useQuote(focus)
  const isFailed = article?.status === 'failed'
  const parts =
    article?.status === 'ready'
      ? passageOf(article.value, source, figuresOfRecord(article.value, focus.id))
      : null
  return (
    <>
      {quote === null ? (
        <p className="quiet">{isFailed ? null : evidence.sentenceComing}</p>
      ) : (
        <blockquote lang="zh-Hans" data-record={focus.id}>
          {parts ? parts.map(partOf) : <mark>{quote}</mark>}
        </blockquote>
      )}
      {isFailed && <NoArticle document={source.document} />}
    </>
  )
}

function partOf({ kind, text }: PassagePart, at: number) {
  if (kind === 'around') return text
  return <mark key={at}>{kind === 'figure' ? <b>{text}</b> : text}</mark>
}

function NoArticle({ document }: { readonly document: string }) {
  const { sentenceFailed, retry } = useMessages().evidence
  const articles = useApp((state) => state.articles)
  const { set } = useActions()
  const { [document]: _, ...others } = articles
  return (
    <p className="from">
      {sentenceFailed}{' '}
      <button type="button" className="action" onClick={() => set({ articles: others })}>
        {retry}
      </button>
    </p>
  )
}
