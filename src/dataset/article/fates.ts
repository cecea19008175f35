import type { RawSpan } from './article.ts'
import { EVIDENCE_TABLES, type RecordRef } from '../evidenceTables.ts'
import { columnNamed, type Data, numberAt, wordAt } from '../table.ts'

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
export function fatesOf(data: Data, document: string): Fate[] {
  const { mentions } = data.tables
  const rows = Array.from({ length: mentions.length }, (_, row) => row).filter(
    (row) => wordAt(mentions, 'source.document', row) === document,
  )
  const users = usersAmong(data, new Set(rows.map((row) => wordAt(mentions, 'use', row))))
  return rows
    .map((row): Fate => {
      const use = users.get(wordAt(mentions, 'use', row) ?? '') ?? null
      return {
        mention: { table: 'mentions', id: wordAt(mentions, 'id', row) ?? '' },
        quote: wordAt(mentions, 'quote', row) ?? '',
        use,
        reason: use ? null : (wordAt(mentions, 'reason', row) ?? 'no_rule'),
        start: numberAt(mentions, 'source.start', row) ?? 0,
        end: numberAt(mentions, 'source.end', row) ?? 0,
      }
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** The records with these ids; an id does not say its table. */
function usersAmong(data: Data, ids: ReadonlySet<string | null>): ReadonlyMap<string, RecordRef> {
  const users = new Map<string, RecordRef>()
  for (const table of EVIDENCE_TABLES)
    for (const id of columnNamed(data.tables[table], 'id', 'word').words)
      if (ids.has(id)) users.set(id, { table, id })
  return users
}
