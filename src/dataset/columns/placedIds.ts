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

/** So many of the ids that were made last are kept with their rows: more than a page shows at once. */
const KEPT = 4096

/**
 * The ids of a table whose records stand in articles: row i has id i. One is made when it is asked for, of where its record
 * stands. The page looks for those that were made for it; another is found by going through the rows of its article.
 */
export function placedIds(table: Table, { stems, codes, after, nth }: Rest): Words {
  const { length } = table
  const afterAt = after?.at ?? zero
  const nthAt = nth?.at ?? zero
  const places = () => ({
    documents: columnNamed(table, 'source.document', 'word'),
    startAt: columnNamed(table, 'source.start', 'number').at,
  })
  const made = new Map<string, number>()
  const at = (row: number) => {
    const { documents, startAt } = places()
    const document = documents.dictionary.at(documents.codeAt(row))
    if (document === undefined) return undefined
    const stem = stems[codes?.[row] ?? 0] as string
    const id = idOf({ document, stem, number: startAt(row) + afterAt(row), nth: nthAt(row) })
    if (made.size === KEPT) made.clear()
    made.set(id, row)
    return id
  }
  const find = (id: string) => {
    const parts = idParts(id)
    // Of a record of another table, most often.
    if (!parts || !stems.includes(parts.stem)) return -1
    const { documents, startAt } = places()
    const { codes: rows, dictionary } = documents
    const document = dictionary.codeOf(parts.document)
    for (let row = rows.indexOf(document); row >= 0; row = rows.indexOf(document, row + 1)) {
      if (nthAt(row) !== parts.nth || startAt(row) + afterAt(row) !== parts.number) continue
      if (at(row) === id) return row
    }
    return -1
  }
  const codeOf = (id: string) => made.get(id) ?? find(id)
  return { length, at, codeOf, all: () => Array.from({ length }, (_, row) => at(row) as string) }
}

const zero = (): number => 0
