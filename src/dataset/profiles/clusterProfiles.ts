import { byKeys } from '../byKeys.ts'
import type { Filter } from '../filter/facets.ts'
import { parkIds } from '../filter/filter.ts'
import { columnNamed, type Data, wordAt, wordsAt } from '../table.ts'
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
  const held = placesByCluster(data, shown)
  const strength = strengthIn(data)
  const { codes, words } = columnNamed(data.tables.clusters, 'id', 'word')
  const ids = Array.from(codes, (code) => words[code] as string)
  return ids
    .filter((cluster) => shown.clusters.length === 0 || shown.clusters.includes(cluster))
    .flatMap((cluster): ClusterProfile[] => {
      const places = held.get(cluster)
      if (!places) return []
      const parks = [...places.values()].map((place) => ({
        ...place,
        named: place.named.toSorted((a, b) => strength(a) - strength(b)),
      }))
      return [
        {
          cluster,
          parks: parks.toSorted(
            byKeys([({ named: [first] }) => strength(first), ({ projects }) => -projects.length]),
          ),
          projects: parks.flatMap(({ projects }) => projects).toSorted((a, b) => a - b),
        },
      ]
    })
    .toSorted(byKeys([({ projects }) => -projects.length, ({ parks }) => -parks.length]))
}

interface Place {
  readonly park: string
  readonly named: number[]
  readonly projects: number[]
}

/** Cluster → park → rows; parks in the order of their table. */
function placesByCluster(data: Data, { parks, investments }: Shown): Map<string, Map<string, Place>> {
  const { parkClusters, investments: table } = data.tables
  const order = new Map(parkIds(data).map((park, at) => [park, at]))
  const isShown = new Set<string | null>(parks)
  const found: { cluster: string; park: string; list: 'named' | 'projects'; row: number }[] = []
  for (let row = 0; row < parkClusters.length; row++) {
    const park = wordAt(parkClusters, 'park', row)
    const cluster = wordAt(parkClusters, 'cluster', row)
    if (park !== null && cluster !== null && isShown.has(park))
      found.push({ cluster, park, list: 'named', row })
  }
  for (const row of investments) {
    const park = wordAt(table, 'park', row)
    for (const cluster of wordsAt(table, 'clusters', row))
      if (park !== null) found.push({ cluster, park, list: 'projects', row })
  }
  const held = new Map<string, Map<string, Place>>()
  const inOrder = found.toSorted(byKeys([({ park }) => order.get(park) ?? order.size]))
  for (const { cluster, park, list, row } of inOrder) {
    const places = held.get(cluster) ?? new Map<string, Place>()
    held.set(cluster, places)
    const place = places.get(park) ?? { park, named: [], projects: [] }
    places.set(park, place)
    place[list].push(row)
  }
  return held
}

/** How strong the role at a row is, 0 the strongest; a park without any comes last. */
const strengthIn =
  ({ tables: { parkClusters } }: Data) =>
  (row: number | undefined): number =>
    row === undefined ? ROLES.length : ROLES.indexOf(wordAt(parkClusters, 'role', row) as Role)
