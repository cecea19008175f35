import { facetIndex, type FacetIndex } from './facetIndex.ts'
import { type FilteredTable, type Scope, UNKNOWN, type WordFacet } from './facets.ts'
import { clustersOfFigures, clustersOfParks } from './parkClusters.ts'
import { isDated, parsePeriod, yearsIn } from '../period.ts'
import { perData } from '../perData.ts'
import { type SetColumn, setsOfLists, setsOfWords } from './setColumn.ts'
import { subjectKind } from '../subject.ts'
import { columnNamed, type Data, wordAt } from '../table.ts'

/** Each is made when it is first asked for, once for a dataset; undefined where the facet does not govern the table. */
export function facetIndexOf(data: Data, table: FilteredTable, facet: WordFacet): FacetIndex | undefined {
  return indexes[table][facet]?.(data)
}

/** The words that a row has by the word in one of its columns. */
type WordsOf = (word: string | null) => readonly string[]
const itself: WordsOf = (word) => [word ?? UNKNOWN]

/** Every year that the period touches; 今年 of an unknown year is unknown. */
const yearsOf: WordsOf = (notation) => {
  const period = parsePeriod(notation)
  return isDated(period) ? yearsIn(period).map(String) : [UNKNOWN]
}

const scopeOf: WordsOf = (subject) => {
  const kind = subjectKind(subject ?? '')
  return [kind === 'park' || kind === 'county' ? kind : ('part' satisfies Scope)]
}

const provinceOf: (data: Data) => WordsOf = perData(({ tables: { parks } }) => {
  const rows = Array.from({ length: parks.length }, (_, at) => at)
  const provinces = new Map(rows.map((at) => [wordAt(parks, 'id', at), wordAt(parks, 'provinceZh', at)]))
  return (park) => [provinces.get(park) ?? UNKNOWN]
})

type IndexOf = (data: Data) => FacetIndex
const indexed = (columnOf: (data: Data) => SetColumn): IndexOf =>
  perData((data) => facetIndex(columnOf(data)))
const byWord = (table: FilteredTable, column: string, wordsIn: (data: Data) => WordsOf): IndexOf =>
  indexed((data) => setsOfWords(columnNamed(data.tables[table], column, 'word'), wordsIn(data)))

const indexes: { readonly [Name in FilteredTable]: { readonly [Facet in WordFacet]?: IndexOf } } = {
  parks: {
    clusters: indexed(clustersOfParks),
    provinces: byWord('parks', 'id', provinceOf),
  },
  investments: {
    clusters: indexed(({ tables }) => setsOfLists(columnNamed(tables.investments, 'clusters', 'list'))),
    provinces: byWord('investments', 'park', provinceOf),
    stages: byWord('investments', 'stage', () => itself),
    years: byWord('investments', 'period', () => yearsOf),
  },
  observations: {
    clusters: indexed(clustersOfFigures),
    provinces: byWord('observations', 'park', provinceOf),
    statuses: byWord('observations', 'obsStatus', () => itself),
    scopes: byWord('observations', 'subject', () => scopeOf),
    years: byWord('observations', 'period', () => yearsOf),
  },
}
