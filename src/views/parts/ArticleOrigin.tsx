import { rowAt, rowOfId } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatPublished, formatPublisher } from '../../i18n/formatOrigin.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { useData } from '../useData.ts'

/** Title, publisher, authors and date of an article; what it does not state is said to be missing. */
export function ArticleOrigin({ document }: { readonly document: string }) {
  const data = useData()
  const messages = useMessages()
  const at = rowOfId(data.tables.documents, document)
  if (at < 0) return <>{document}</>
  const row = rowAt(data.tables.documents, at)
  const parts = [formatPublisher(messages, row), ...row.authors, formatPublished(messages, row)]
  return (
    <>
      {row.title !== null && <span lang="zh-Hans">{row.title}　</span>}
      <MixedText>{parts.join(messages.clauseComma)}</MixedText>
    </>
  )
}
