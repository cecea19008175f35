import { byKeys } from '../byKeys.ts'
import type { Filter } from '../filter/facets.ts'
import { parkIds } from '../filter/filter.ts'
import { rowsByWord } from '../rowGroups.ts'
import { rowSet } from '../rowSet.ts'
import { columnNamed, type Data } from '../table.ts'
import { ROLES, type Role } from '../vocabulary.ts'

/** What the filter lets through: park ids, and rows of `investments`. */
export interface Shown extends Pick<Filter, 'clusters'> {
  readonly parks: readonly string[]
  readonly investments: Iterable<number>
}
export interface ClusterPark {
  readonly park: string
  /** Rows of `parkClusters`, the strongest role first; none: no article calls it an industry of the park. */
  readonly named: readonly number[]
  /** Rows of `investments`. */
  readonly projects: readonly number[]
}
export interface ClusterProfile {
  readonly cluster: string
  /** The strongest role first, then most projects, then the order of the parks. */
  readonly parks: readonly ClusterPark[]
  /** Rows of `investments` with this cluster, in order. */
  readonly projects: readonly number[]
}

/** Every cluster that a park is said to have or a project is of: most projects first, then most parks. */
export function clusterProfiles(data: Data, shown: Shown): ClusterProfile[] {
  const { codes, words } = columnNamed(data.tables.clusters, 'id', 'word')
  const ids = Array.from(codes, (code) => words[code] as string)
  const wanted = ids.filter((id) => shown.clusters.length === 0 || shown.clusters.includes(id))
  const parks = parksByCluster(data, shown, wanted)
  const projects = projectsByCluster(data, shown, wanted)
  return wanted
    .map((cluster, at) => ({
      cluster,
      parks: sortedParks(data, parks[at] as Place[]),
      projects: projects[at] as number[],
    }))
    .filter(({ parks: places }) => places.length > 0)
    .toSorted(byKeys([({ projects: rows }) => -rows.length, ({ parks: places }) => -places.length]))
}

interface Place {
  readonly park: string
  readonly named: number[]
  readonly projects: number[]
}

/** For each cluster its parks, in the order of their table. */
function parksByCluster(data: Data, { parks, investments }: Shown, clusters: readonly string[]): Place[][] {
  const { parkClusters, investments: table } = data.tables
  const { codes: told, words: toldWords } = columnNamed(parkClusters, 'cluster', 'word')
  const { starts, codes, words } = columnNamed(table, 'clusters', 'list')
  const [placeOfTold, placeOfBuilt] = [placesAmong(clusters, toldWords), placesAmong(clusters, words)]
  const [isShown, passing] = [new Set(parks), rowSet(table.length, investments)]
  const [named, projects] = [rowsByWord(parkClusters, 'park'), rowsByWord(table, 'park')]
  const held = clusters.map((): Place[] => [])
  for (const park of parkIds(data)) {
    for (const row of isShown.has(park) ? (named.get(park) ?? []) : [])
      placeIn(held[placeOfTold[told[row] as number] as number], park)?.named.push(row)
    for (const row of projects.get(park) ?? []) {
      if (passing[row] !== 1) continue
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
        placeIn(held[placeOfBuilt[codes[at] as number] as number], park)?.projects.push(row)
    }
  }
  return held
}

/** For each word its place in the list; -1 where it is not in it. */
const placesAmong = (list: readonly string[], words: readonly string[]): number[] =>
  words.map((word) => list.indexOf(word))

/** Parks come one after the other: a cluster's place for one is its last, or is not there yet. */
function placeIn(places: Place[] | undefined, park: string): Place | undefined {
  const last = places?.[places.length - 1]
  if (!places || last?.park === park) return last
  const place: Place = { park, named: [], projects: [] }
  places.push(place)
  return place
}

/** For each cluster its projects, in order. */
function projectsByCluster(
  { tables }: Data,
  { investments }: Shown,
  clusters: readonly string[],
): number[][] {
  const { starts, codes, words } = columnNamed(tables.investments, 'clusters', 'list')
  const placeOf = placesAmong(clusters, words)
  const rows = clusters.map((): number[] => [])
  for (const row of investments)
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
      rows[placeOf[codes[at] as number] as number]?.push(row)
  return rows
}

/** The strongest role first. A country has thousands of parks of a cluster: each is looked at once. */
function sortedParks({ tables: { parkClusters } }: Data, places: readonly Place[]): ClusterPark[] {
  const { codes, words } = columnNamed(parkClusters, 'role', 'word')
  const strengths = words.map((word) => ROLES.indexOf(word as Role))
  /** How strong the role at a row is, 0 the strongest; a park without any comes last. */
  const strength = (row: number | undefined): number =>
    row === undefined ? ROLES.length : (strengths[codes[row] as number] as number)
  return places
    .map((park) => {
      if (park.named.length > 1) park.named.sort((a, b) => strength(a) - strength(b))
      return { park, strength: strength(park.named[0]) }
    })
    .toSorted((a, b) => a.strength - b.strength || b.park.projects.length - a.park.projects.length)
    .map(({ park }) => park)
}
