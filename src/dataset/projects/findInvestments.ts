import { perData } from '../perData.ts'
import { type Data, type Table, wordAt, wordsAt } from '../table.ts'

/** The rows of which the text holds every word that is asked for: name, investors, place, clusters, capacity. */
export function findInvestments(data: Data, rows: Uint32Array, asked: string): Uint32Array {
  const words = asked
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return rows
  const texts = textsOf(data)
  return rows.filter((row) => words.every((word) => texts[row]?.includes(word)))
}

/** Parts of a text are kept apart, so that no word is found across two of them. */
const BETWEEN = '\n'

const textsOf: (data: Data) => readonly string[] = perData(({ tables }) => {
  const { investments, parks, clusters } = tables
  const places = namesById(parks, ['nameZh', 'nameEn', 'shortZh', 'shortEn'])
  const fields = namesById(clusters, ['zh', 'en'])
  return Array.from({ length: investments.length }, (_, at) =>
    [
      wordAt(investments, 'name', at),
      ...wordsAt(investments, 'investors', at),
      places.get(wordAt(investments, 'park', at)),
      ...wordsAt(investments, 'clusters', at).map((id) => fields.get(id)),
      wordAt(investments, 'capacity', at),
    ]
      .join(BETWEEN)
      .toLowerCase(),
  )
})

const namesById = (table: Table, columns: readonly string[]): ReadonlyMap<string | null, string> =>
  new Map(
    Array.from({ length: table.length }, (_, at) => [
      wordAt(table, 'id', at),
      columns.map((column) => wordAt(table, column, at)).join(BETWEEN),
    ]),
  )
