/** Where and when an article was printed; what it does not state is said to be missing. */
import type { DocumentRow } from '../dataset/schema.ts'
import { formatDate } from './formatPeriod.ts'
import type { Messages } from './messages.ts'

/** 《某某日报》 */
export const formatPublisher = (
  { frame }: Messages,
  { publisher }: Pick<DocumentRow, 'publisher'>,
): string => (publisher === null ? frame.noPublisher : frame.publisher(publisher))

/** 2013 年 1 月 10 日, 约 2018 年 12 月（推断） */
export function formatPublished(
  messages: Messages,
  { published, publishedBasis }: Pick<DocumentRow, 'published' | 'publishedBasis'>,
): string {
  if (published === null) return messages.frame.noDate
  const date = formatDate(messages, published)
  return publishedBasis === 'inferred' ? messages.frame.inferred(date) : date
}
