import { RECORD_TABLES, type RecordRef, type RecordTable } from '../evidenceTables.ts'
import type { ArticleText, RawSpan } from './article.ts'
import { type Data, numberAt, type Table, wordAt } from '../table.ts'

/** A record and the passage that proves it. */
export interface RecordSpan extends RecordRef, RawSpan {}

/** All records of an article, in the order of the text; not what they are made of, which would hide them. */
export function recordsOfDocument(data: Data, document: string): RecordSpan[] {
  return RECORD_TABLES.flatMap((table) => spansIn(data.tables[table], table, document)).toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}

function spansIn(rows: Table, table: RecordTable, document: string): RecordSpan[] {
  return Array.from({ length: rows.length }, (_, row) => row)
    .filter((row) => wordAt(rows, 'source.document', row) === document)
    .map((row) => {
      const { start, end } = spanAt(rows, row)
      return { table, id: wordAt(rows, 'id', row) as string, start, end }
    })
}

function spanAt(rows: Table, row: number): RawSpan {
  const [start, end] = [numberAt(rows, 'source.start', row), numberAt(rows, 'source.end', row)]
  if (start === null || end === null) throw new TypeError(`${rows.name} row ${row} has no source`)
  return { start, end }
}

/** Where the figures stand that a record of the article was read from. */
export const figuresOfRecord = ({ mentions }: ArticleText, id: string): RawSpan[] =>
  mentions.filter(({ use }) => use === id).map(({ start, end }) => ({ start, end }))

/** How many records each article has. */
export function recordCounts(data: Data): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const table of RECORD_TABLES) {
    const rows: Table = data.tables[table]
    for (let row = 0; row < rows.length; row++) {
      const document = wordAt(rows, 'source.document', row) ?? ''
      counts.set(document, (counts.get(document) ?? 0) + 1)
    }
  }
  return counts
}
