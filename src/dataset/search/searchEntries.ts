/** What a reader can look for by name, and all the names it goes by. */
import { perData } from '../perData.ts'
import { columnNamed, type Data, type Table, wordAt } from '../table.ts'

export const SEARCH_KINDS = ['park', 'cluster', 'indicator', 'project', 'firm', 'article'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

export interface SearchEntry {
  readonly kind: SearchKind
  /** Of its table; of a firm its name. */
  readonly id: string
  /** In both languages, the one it is best known by first. */
  readonly names: readonly string[]
}

/** In the order of the tables. Indicators that no park reports lead nowhere, so they are left out. */
export const searchEntries: (data: Data) => readonly SearchEntry[] = perData(({ tables }) => {
  const { parks, clusters, indicators, investments, documents, observations } = tables
  const reported = new Set(columnNamed(observations, 'indicator', 'word').words)
  return [
    ...named('park', parks, PARK_NAMES),
    ...named('cluster', clusters, ['zh', 'en']),
    ...named('indicator', indicators, ['zh', 'en']).filter(({ id }) => reported.has(id)),
    ...named('project', investments, ['name']),
    ...firmsOf(investments).map((firm): SearchEntry => ({ kind: 'firm', id: firm, names: [firm] })),
    ...named('article', documents, ['title']).filter(({ names }) => names.length > 0),
  ]
})

/** A park is looked for by its own names and by where it lies. */
export const PARK_NAMES = ['shortZh', 'nameZh', 'shortEn', 'nameEn', 'countyZh', 'prefectureZh', 'provinceZh']

function named(kind: SearchKind, table: Table, columns: readonly string[]): SearchEntry[] {
  return Array.from({ length: table.length }, (_, at) => {
    const names = columns.map((column) => wordAt(table, column, at)).filter((name) => name !== null)
    return { kind, id: wordAt(table, 'id', at) as string, names: [...new Set(names)] }
  })
}

const firmsOf = (investments: Table): readonly string[] => columnNamed(investments, 'investors', 'list').words
