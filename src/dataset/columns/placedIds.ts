import { type Codes, columnNamed, type NumberColumn, type Table } from '../table.ts'
import type { Words } from '../words.ts'
import { idOf, idParts } from './idParts.ts'

/** What of an id the place of its record does not say. */
interface Rest {
  readonly stems: readonly string[]
  /** Which stem a row has; null where there is one. */
  readonly codes: Codes | null
  /** By how much the number is more than `source.start`; null where it never is. */
  readonly after: NumberColumn | null
  /** null where none is told. */
  readonly nth: NumberColumn | null
}

/**
 * The ids of a table whose records stand in articles: row i has id i. One is made when it is asked for, of where its record
 * stands; its row is found by looking through the rows of the article. No string or object is kept of any.
 */
export function placedIds(table: Table, { stems, codes, after, nth }: Rest): Words {
  const { length } = table
  const afterAt = after?.at ?? zero
  const nthAt = nth?.at ?? zero
  const places = () => ({
    documents: columnNamed(table, 'source.document', 'word'),
    startAt: columnNamed(table, 'source.start', 'number').at,
  })
  const at = (row: number) => {
    const { documents, startAt } = places()
    const document = documents.dictionary.at(documents.codeAt(row))
    if (document === undefined) return undefined
    const stem = stems[codes?.[row] ?? 0] as string
    return idOf({ document, stem, number: startAt(row) + afterAt(row), nth: nthAt(row) })
  }
  let last = 0
  const codeOf = (id: string) => {
    const parts = idParts(id)
    // Of a record of another table, most often.
    if (!parts || !stems.includes(parts.stem)) return -1
    const { documents, startAt } = places()
    const { codes: rows, dictionary } = documents
    const document = dictionary.codeOf(parts.document)
    // From the last one found: ids are asked for again and again, or in the order of the rows.
    for (const from of [last, 0])
      for (let row = rows.indexOf(document, from); row >= 0; row = rows.indexOf(document, row + 1)) {
        if (nthAt(row) !== parts.nth || startAt(row) + afterAt(row) !== parts.number) continue
        if (at(row) === id) return (last = row)
      }
    return -1
  }
  return { length, at, codeOf, all: () => Array.from({ length }, (_, row) => at(row) as string) }
}

const zero = (): number => 0
