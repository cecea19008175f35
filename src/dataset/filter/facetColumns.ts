import { type FilteredTable, type Scope, UNKNOWN, type WordFacet } from './facets.ts'
import { isDated, parsePeriod } from '../period.ts'
import { perData } from '../perData.ts'
import { subjectKind } from '../subject.ts'
import { columnNamed, type Data, type Table, wordAt, type WordColumn } from '../table.ts'
import { setsByCode, setsOfLists, type SetColumn } from './setColumn.ts'

/** For each table the values that its rows have in a facet; made once for a dataset. */
type FacetColumns = {
  readonly [Name in FilteredTable]: Readonly<Partial<Record<WordFacet, SetColumn>>>
}

export const facetColumns: (data: Data) => FacetColumns = perData((data) => {
  const { parks, investments, observations } = data.tables
  const provinces = provinceOfPark(data)
  const clusters = clustersByPark(data)
  const inProvince = (park: string | null) => [provinces.get(park) ?? UNKNOWN]
  return {
    parks: {
      clusters: mapped(word(parks, 'id'), (park) => [...(clusters.get(park ?? '') ?? [])]),
      provinces: mapped(word(parks, 'id'), inProvince),
    },
    investments: {
      clusters: setsOfLists(columnNamed(investments, 'clusters', 'list')),
      provinces: mapped(word(investments, 'park'), inProvince),
      stages: mapped(word(investments, 'stage'), (stage) => [stage ?? UNKNOWN]),
      years: mapped(word(investments, 'period'), yearsOf),
    },
    observations: {
      clusters: figureClusters(observations, clusters),
      provinces: mapped(word(observations, 'park'), inProvince),
      statuses: mapped(word(observations, 'obsStatus'), (status) => [status ?? UNKNOWN]),
      scopes: mapped(word(observations, 'subject'), (subject) => [scopeOf(subject ?? '')]),
      years: mapped(word(observations, 'period'), yearsOf),
    },
  }
})

/** The clusters of each park: those the text gives it and those of its projects. */
const clustersByPark: (data: Data) => ReadonlyMap<string, ReadonlySet<string>> = perData((data) => {
  const found = new Map<string, Set<string>>()
  const add = (park: string | undefined, cluster: string | undefined) => {
    if (park === undefined || cluster === undefined) return
    const clusters = found.get(park) ?? new Set()
    found.set(park, clusters.add(cluster))
  }
  const { investments, parkClusters } = data.tables
  const given = word(parkClusters, 'cluster')
  const givenTo = word(parkClusters, 'park')
  for (let at = 0; at < parkClusters.length; at++)
    add(givenTo.words[givenTo.codes[at] as number], given.words[given.codes[at] as number])
  const sites = word(investments, 'park')
  const { starts, codes, words } = columnNamed(investments, 'clusters', 'list')
  for (let at = 0; at < investments.length; at++)
    for (const code of codes.subarray(starts[at], starts[at + 1]))
      add(sites.words[sites.codes[at] as number], words[code])
  return found
})

function provinceOfPark({ tables: { parks } }: Data): ReadonlyMap<string | null, string | null> {
  return new Map(
    Array.from({ length: parks.length }, (_, at) => [
      wordAt(parks, 'id', at),
      wordAt(parks, 'provinceZh', at),
    ]),
  )
}

/** A figure of one cluster has that one; any other has those of its park. */
function figureClusters(observations: Table, clusters: ReadonlyMap<string, ReadonlySet<string>>): SetColumn {
  const park = word(observations, 'park')
  const own = word(observations, 'dims.cluster')
  const lists = [...park.words.map((id) => [...(clusters.get(id) ?? [])]), ...own.words.map((id) => [id])]
  const codes = own.codes.map((code, at) =>
    code < 0 ? (park.codes[at] as number) : park.words.length + code,
  )
  return setsByCode(codes, lists)
}

/** Every year that the period touches; 今年 of an unknown year is unknown. */
function yearsOf(notation: string | null): string[] {
  const period = parsePeriod(notation)
  if (!isDated(period)) return [UNKNOWN]
  const [first, last] = [yearOfDay(period.start), yearOfDay(period.end - 1)]
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
}

const DAY = 86_400_000
const yearOfDay = (day: number): number => new Date(day * DAY).getUTCFullYear()

function scopeOf(subject: string): Scope {
  const kind = subjectKind(subject)
  return kind === 'park' || kind === 'county' ? kind : 'part'
}

const word = (table: Table, column: string): WordColumn => columnNamed(table, column, 'word')

/** Each row's word by what it maps to; worked out once for each different word. */
function mapped(
  { codes, words }: WordColumn,
  valuesOf: (word: string | null) => readonly string[],
): SetColumn {
  return setsByCode(
    codes.map((code) => code + 1),
    [valuesOf(null), ...words.map(valuesOf)],
  )
}
