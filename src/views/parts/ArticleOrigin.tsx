import { rowAt, rowOfId } from '../../dataset/table.ts'
import type { DocumentRow } from '../../dataset/schema.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useData } from '../useData.ts'

/** Title, publisher, authors and date of an article; what it does not state is said to be missing. */
export function ArticleOrigin({ document }: { readonly document: string }) {
  const data = useData()
  const messages = useMessages()
  const at = rowOfId(data.tables.documents, document)
  if (at < 0) return <>{document}</>
  const row = rowAt(data.tables.documents, at)
  const parts = [publisherText(messages, row), ...row.authors, dateText(messages, row)]
  return (
    <>
      {row.title !== null && <span lang="zh-Hans">{row.title}　</span>}
      {parts.join(messages.clauseComma)}
    </>
  )
}

export const publisherText = (messages: Messages, { publisher }: DocumentRow): string =>
  publisher === null ? messages.frame.noPublisher : messages.frame.publisher(publisher)

export function dateText(messages: Messages, { published, publishedBasis }: DocumentRow): string {
  if (published === null) return messages.frame.noDate
  const date = formatDate(messages, published)
  return publishedBasis === 'inferred' ? messages.frame.inferred(date) : date
}
