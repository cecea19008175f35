import type { DocumentRow } from '../dataset/schema.ts'
import { formatDate } from './formatPeriod.ts'
import type { Messages } from './messages.ts'

/** 某某日报，2013 年 1 月 10 日; what an article does not state is said to be missing. */
export function formatOrigin(
  messages: Messages,
  row: Pick<DocumentRow, 'publisher' | 'published' | 'publishedBasis'>,
): string {
  const { noPublisher, publisher } = messages.frame
  const printed = row.publisher === null ? noPublisher : publisher(row.publisher)
  return [printed, dateOf(messages, row)].join(messages.clauseComma)
}

function dateOf(
  messages: Messages,
  { published, publishedBasis }: Pick<DocumentRow, 'published' | 'publishedBasis'>,
): string {
  if (published === null) return messages.frame.noDate
  const date = formatDate(messages, published)
  return publishedBasis === 'inferred' ? messages.frame.inferred(date) : date
}
