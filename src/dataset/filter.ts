/** The cluster filter that every view obeys: which projects and which parks are in, and what each choice would give. */
import { columnNamed, type Data, type Table } from './table.ts'

export interface ClusterFilter {
  /** Cluster ids; none lets everything through. */
  readonly clusters: readonly string[]
  readonly match: 'any' | 'all'
}
/** For one cluster: how many projects and parks there are with it. */
export interface ClusterCount {
  readonly cluster: string
  readonly projects: number
  readonly parks: number
}

/** Row indices of the investments that the filter lets through. */
export function investmentsMatching(data: Data, filter: ClusterFilter): Uint32Array {
  const { investments } = data.tables
  const wanted = codesOf(investments, 'clusters', filter.clusters)
  const rows: number[] = []
  for (let at = 0; at < investments.length; at++) {
    const held = listCodes(investments, 'clusters', at)
    if (passes(wanted, filter, (code) => held.includes(code))) rows.push(at)
  }
  return Uint32Array.from(rows)
}

/** Ids of the parks that have the clusters, by the words of the text or by a project; in the order of the parks. */
export function parksMatching(data: Data, filter: ClusterFilter): string[] {
  const clustersOfPark = clustersByPark(data)
  return parkIds(data).filter((park) => {
    const held = clustersOfPark.get(park)
    return passes(filter.clusters, filter, (cluster) => held?.has(cluster) ?? false)
  })
}

/** Every cluster that occurs, most projects first, then most parks, then in the catalogue's order. */
export function clusterCounts(data: Data): ClusterCount[] {
  const projects = new Map<string, number>()
  const { investments } = data.tables
  const { codes, words } = columnNamed(investments, 'clusters', 'list')
  for (const code of codes) {
    const cluster = words[code] as string
    projects.set(cluster, (projects.get(cluster) ?? 0) + 1)
  }
  const parks = new Map<string, number>()
  for (const clusters of clustersByPark(data).values())
    for (const cluster of clusters) parks.set(cluster, (parks.get(cluster) ?? 0) + 1)
  const ids = columnNamed(data.tables.clusters, 'id', 'word')
  return Array.from(ids.codes, (code) => ids.words[code] as string)
    .filter((cluster) => parks.has(cluster))
    .map((cluster) => ({ cluster, projects: projects.get(cluster) ?? 0, parks: parks.get(cluster) ?? 0 }))
    .toSorted((a, b) => b.projects - a.projects || b.parks - a.parks)
}

/** The clusters of each park: those the text gives it and those of its projects. */
export function clustersByPark(data: Data): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (park: string | undefined, cluster: string | undefined) => {
    if (park === undefined || cluster === undefined) return
    const clusters = found.get(park) ?? new Set()
    found.set(park, clusters.add(cluster))
  }
  const { investments, parkClusters } = data.tables
  const given = columnNamed(parkClusters, 'cluster', 'word')
  const givenTo = columnNamed(parkClusters, 'park', 'word')
  for (let at = 0; at < parkClusters.length; at++)
    add(givenTo.words[givenTo.codes[at] as number], given.words[given.codes[at] as number])
  const sites = columnNamed(investments, 'park', 'word')
  const { words } = columnNamed(investments, 'clusters', 'list')
  for (let at = 0; at < investments.length; at++)
    for (const code of listCodes(investments, 'clusters', at))
      add(sites.words[sites.codes[at] as number], words[code])
  return found
}

/** All park ids, in the order of the table. */
export function parkIds(data: Data): string[] {
  const { codes, words } = columnNamed(data.tables.parks, 'id', 'word')
  return Array.from(codes, (code) => words[code] as string)
}

function passes<Item>(wanted: readonly Item[], filter: ClusterFilter, has: (item: Item) => boolean): boolean {
  if (filter.clusters.length === 0) return true
  return filter.match === 'all' ? wanted.every(has) : wanted.some(has)
}

/** Dictionary codes of the words; -2, which no row holds, for a word that the table does not have. */
function codesOf(table: Table, column: string, wanted: readonly string[]): number[] {
  const { words } = columnNamed(table, column, 'list')
  return wanted.map((word) => {
    const code = words.indexOf(word)
    return code < 0 ? -2 : code
  })
}

function listCodes(table: Table, column: string, at: number): Int32Array {
  const { starts, codes } = columnNamed(table, column, 'list')
  return codes.subarray(starts[at], starts[at + 1])
}
