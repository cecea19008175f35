import { columnNamed, type Data, wordAt, wordsAt } from '../table.ts'
import { ROLES, type Role } from '../vocabulary.ts'

export interface ParkClusterCell {
  /** Rows of `parkClusters`, the strongest role first. */
  readonly named: readonly number[]
  /** Rows of `investments` with this cluster. */
  readonly projects: readonly number[]
}
export interface ParkClusterMatrix {
  /** Cluster ids: those of most parks first, then those of most projects. */
  readonly clusters: readonly string[]
  /** For each park asked about, in that order, a cell for each cluster. */
  readonly cells: readonly (readonly ParkClusterCell[])[]
}

/**
 * What the text says of a cluster in a park, and what is built of it. Only clusters that one of the parks has. Projects of
 * the rows `among` only, where the filter lets no others through.
 */
export function parkClusterMatrix(
  data: Data,
  parks: readonly string[],
  among?: Iterable<number>,
): ParkClusterMatrix {
  const cellOf = cellFinder(data, among)
  const columns = clusterIds(data)
    .map((cluster) => ({ cluster, cells: parks.map((park) => cellOf(park, cluster)) }))
    .filter(({ cells }) => naming(cells) + projects(cells) > 0)
    .toSorted((a, b) => naming(b.cells) - naming(a.cells) || projects(b.cells) - projects(a.cells))
  return {
    clusters: columns.map(({ cluster }) => cluster),
    cells: parks.map((_, at) => columns.map(({ cells }) => cells[at] as ParkClusterCell)),
  }
}

const naming = (cells: readonly ParkClusterCell[]) => cells.filter(({ named }) => named.length > 0).length
const projects = (cells: readonly ParkClusterCell[]) =>
  cells.reduce((sum, cell) => sum + cell.projects.length, 0)

function cellFinder(
  data: Data,
  among?: Iterable<number>,
): (park: string, cluster: string) => ParkClusterCell {
  const { parkClusters, investments } = data.tables
  const named = new Map<string, number[]>()
  const built = new Map<string, number[]>()
  for (let row = 0; row < parkClusters.length; row++)
    add(named, keyOf(wordAt(parkClusters, 'park', row), wordAt(parkClusters, 'cluster', row)), row)
  for (const row of among ?? Array(investments.length).keys())
    for (const cluster of wordsAt(investments, 'clusters', row))
      add(built, keyOf(wordAt(investments, 'park', row), cluster), row)
  const rank = (row: number) => ROLES.indexOf(wordAt(parkClusters, 'role', row) as Role)
  return (park, cluster) => ({
    named: (named.get(keyOf(park, cluster)) ?? []).toSorted((a, b) => rank(a) - rank(b)),
    projects: built.get(keyOf(park, cluster)) ?? [],
  })
}

const keyOf = (park: string | null, cluster: string | null): string => `${park} ${cluster}`

function add(groups: Map<string, number[]>, key: string, row: number): void {
  const rows = groups.get(key)
  if (rows) rows.push(row)
  else groups.set(key, [row])
}

function clusterIds(data: Data): string[] {
  const { codes, words } = columnNamed(data.tables.clusters, 'id', 'word')
  return Array.from(codes, (code) => words[code] as string)
}
