import { type ArticleText, quoteAt, type RawSpan } from './article.ts'
import { RECORD_TABLES, type RecordRef } from '../evidenceTables.ts'
import { type Data, rowOfId } from '../table.ts'

/** What became of a quantity of the text: a record used it, or `reason` says why none did. */
export interface Fate extends RawSpan {
  readonly mention: RecordRef
  /** Its words, repaired and simplified. */
  readonly quote: string
  readonly use: RecordRef | null
  /** One of `UNUSED_REASONS`; null where a record uses it. */
  readonly reason: string | null
}

/** Every quantity of an article with its fate, in the order of the text. */
export const fatesOf = (data: Data, article: ArticleText): Fate[] =>
  article.mentions
    .map(({ id, use, reason, start, end }): Fate => {
      const user = use === null ? null : userOf(data, use)
      return {
        mention: { table: 'mentions', id },
        quote: quoteAt(article, { start, end }),
        use: user,
        reason: user ? null : (reason ?? 'no_rule'),
        start,
        end,
      }
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)

/** The record with this id; an id does not say its table. */
function userOf({ tables }: Data, id: string): RecordRef | null {
  const table = RECORD_TABLES.find((name) => rowOfId(tables[name], id) >= 0)
  return table ? { table, id } : null
}
