import { rowAt, rowOfId } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { documentShown } from '../../store/shown.ts'
import { useData } from '../useData.ts'
import { Article } from './Article.tsx'
import { ArticleFailed } from './ArticleFailed.tsx'
import './source.css'
import { SourceTitle } from './SourceTitle.tsx'
import { UnknownDocument } from './UnknownDocument.tsx'

/** An article with every record marked in it. */
export function SourceView() {
  const { source } = useMessages('records')
  const data = useData()
  const choice = useApp((state) => state.choice)
  const document = documentShown(choice, data) ?? ''
  const article = useApp((state) => state.articles[document])
  const at = rowOfId(data.tables.documents, document)
  if (at < 0) return <UnknownDocument id={document} />
  return (
    <>
      <SourceTitle document={rowAt(data.tables.documents, at)} />
      {article?.status === 'ready' && <Article article={article.value} />}
      {article?.status === 'failed' && <ArticleFailed document={document} fault={article.fault} />}
      {(article === undefined || article.status === 'loading') && (
        <output className="quiet">{source.loading}</output>
      )}
    </>
  )
}
