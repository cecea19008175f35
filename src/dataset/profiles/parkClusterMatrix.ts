import { rowsByWord, rowsWithin } from '../rowGroups.ts'
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
  among?: ArrayLike<number>,
): ParkClusterMatrix {
  const held = parks.map((park) => cellsOf(data, park, among))
  const columns = clusterIds(data)
    .map((cluster) => ({ cluster, cells: held.map((cells) => cells.get(cluster) ?? EMPTY) }))
    .filter(({ cells }) => naming(cells) + projects(cells) > 0)
    .toSorted((a, b) => naming(b.cells) - naming(a.cells) || projects(b.cells) - projects(a.cells))
  return {
    clusters: columns.map(({ cluster }) => cluster),
    cells: parks.map((_, at) => columns.map(({ cells }) => cells[at] as ParkClusterCell)),
  }
}

const EMPTY: ParkClusterCell = { named: [], projects: [] }

const naming = (cells: readonly ParkClusterCell[]) => cells.filter(({ named }) => named.length > 0).length
const projects = (cells: readonly ParkClusterCell[]) =>
  cells.reduce((sum, cell) => sum + cell.projects.length, 0)

/** By cluster what one park has. */
function cellsOf(
  { tables: { parkClusters, investments } }: Data,
  park: string,
  among?: ArrayLike<number>,
): ReadonlyMap<string | null, ParkClusterCell> {
  const cells = new Map<string | null, { named: number[]; projects: number[] }>()
  const cellOf = (cluster: string | null) => {
    const cell = cells.get(cluster) ?? { named: [], projects: [] }
    cells.set(cluster, cell)
    return cell
  }
  const rank = (row: number) => ROLES.indexOf(wordAt(parkClusters, 'role', row) as Role)
  const named = rowsByWord(parkClusters, 'park').get(park) ?? []
  for (const row of named.toSorted((a, b) => rank(a) - rank(b)))
    cellOf(wordAt(parkClusters, 'cluster', row)).named.push(row)
  for (const row of rowsWithin(rowsByWord(investments, 'park').get(park) ?? [], among))
    for (const cluster of wordsAt(investments, 'clusters', row)) cellOf(cluster).projects.push(row)
  return cells
}

function clusterIds(data: Data): string[] {
  const { codes, words } = columnNamed(data.tables.clusters, 'id', 'word')
  return Array.from(codes, (code) => words[code] as string)
}
