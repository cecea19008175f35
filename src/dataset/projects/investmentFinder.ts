/** Projects by what is typed above their table: each word in either script, by its reading, its initials or in English. */
import { isByInitials, matchName } from '../search/matchName.ts'
import type { SearchKeys } from '../search/searchKeys.ts'
import { PARK_NAMES } from '../search/searchEntries.ts'
import { type SearchName, searchName, searchQuery } from '../search/searchName.ts'
import {
  type Codes,
  columnNamed,
  type Data,
  type ListColumn,
  type Table,
  wordAt,
  type WordColumn,
} from '../table.ts'

/** Makes the finder of a dataset; its names are read at the first search. */
export function makeInvestmentFinder(
  data: Data,
  keys: SearchKeys,
): (rows: Uint32Array, asked: string) => Uint32Array {
  let read: readonly ReadColumn[] | null = null
  return (rows, asked) => {
    const query = searchQuery(asked, keys)
    if (query === '') return rows
    const columns = (read ??= readColumns(data, keys))
    const found = query.split(' ').map((word) => rowsWith(word, columns, data.tables.investments.length))
    return rows.filter((row) => found.every((flags) => flags[row] === 1))
  }
}

/** A column, and the names that each word of its dictionary goes by. */
interface ReadColumn {
  readonly column: WordColumn | ListColumn
  readonly names: readonly (readonly SearchName[])[]
}

/** Name, investors, place, clusters and capacity of the projects. A name is read once, however many projects share it. */
function readColumns({ tables: { investments, parks, clusters } }: Data, keys: SearchKeys): ReadColumn[] {
  const places = namesById(parks, PARK_NAMES)
  const fields = namesById(clusters, ['zh', 'en'])
  const read = (column: ReadColumn['column'], namesOf: (word: string) => readonly string[]): ReadColumn => ({
    column,
    names: column.words.map((word) => namesOf(word).map((name) => searchName(name, keys))),
  })
  return [
    read(columnNamed(investments, 'name', 'word'), itself),
    read(columnNamed(investments, 'investors', 'list'), itself),
    read(columnNamed(investments, 'park', 'word'), (id) => places.get(id) ?? []),
    read(columnNamed(investments, 'clusters', 'list'), (id) => fields.get(id) ?? []),
    read(columnNamed(investments, 'capacity', 'word'), itself),
  ]
}

const itself = (word: string): readonly string[] => [word]

const namesById = (table: Table, columns: readonly string[]): ReadonlyMap<string | null, readonly string[]> =>
  new Map(
    Array.from({ length: table.length }, (_, at) => [
      wordAt(table, 'id', at),
      columns.map((column) => wordAt(table, column, at)).filter((name) => name !== null),
    ]),
  )

/** How a name answers to a word. */
const ANSWER = { none: 0, initials: 1, read: 2 } as const

/** A flag for each row. Initials (`wz`) count only where nothing is written or read so: a table has no order of likeness. */
function rowsWith(word: string, columns: readonly ReadColumn[], rows: number): Uint8Array {
  const answers = columns.map(({ names }) => Uint8Array.from(names, (each) => answerOf(word, each)))
  const isRead = answers.some((column) => column.includes(ANSWER.read))
  const least = isRead ? ANSWER.read : ANSWER.initials
  const flags = new Uint8Array(rows)
  for (const [at, { column }] of columns.entries()) {
    const answer = answers[at] as Uint8Array
    for (let row = 0; row < rows; row++)
      if (codesAt(column, row).some((code) => (answer[code] ?? 0) >= least)) flags[row] = 1
  }
  return flags
}

function answerOf(word: string, names: readonly SearchName[]): number {
  const matches = names.map((name) => matchName(word, name)).filter((match) => match !== null)
  if (matches.length === 0) return ANSWER.none
  return matches.every(isByInitials) ? ANSWER.initials : ANSWER.read
}

const codesAt = (column: ReadColumn['column'], row: number): Codes =>
  column.kind === 'word'
    ? column.codes.subarray(row, row + 1)
    : column.codes.subarray(column.starts[row], column.starts[row + 1])
