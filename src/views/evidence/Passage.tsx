import { figuresOfRecord } from '../../dataset/article/articleRecords.ts'
import type { RawSpan } from '../../dataset/article/article.ts'
import { recordOf } from '../../dataset/evidenceRecord.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { type PassagePart, passageOf } from '../../dataset/article/passage.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'

interface Props {
  readonly focus: RecordRef
  readonly source: RawSpan & { readonly document: string }
}

/** The repaired sentence with the passage and its figures marked; the quote alone until the article is there. */
export function Passage({ focus, source }: Props) {
  const data = useData()
  const article = useApp((state) => state.articles[source.document])
  const quote = recordOf(data, focus)?.row.quote ?? ''
  const parts =
    article?.status === 'ready' ? passageOf(article.value, source, figuresOfRecord(data, focus.id)) : null
  return (
    <>
      <blockquote lang="zh-Hans">{parts ? parts.map(partOf) : <mark>{quote}</mark>}</blockquote>
      {article?.status === 'failed' && <NoArticle document={source.document} />}
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
  const set = useApp((state) => state.set)
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
