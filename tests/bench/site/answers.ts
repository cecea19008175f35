/** What a page must show before a time of it counts, computed from the projects by one loop and no index. */
import { type Project, KIND_WORDS, STAGE_WORDS } from './projects.ts'

export interface Answer {
  /** How many projects pass. */
  readonly count: number
  /** The first project of the table. */
  readonly first: string
  /** The first stage at which there are projects, and how many. */
  readonly stage: { readonly word: string; readonly count: number }
  /** The first bar of the sums; null where there are too few amounts to draw. */
  readonly bar: { readonly cluster: string; readonly cny: number } | null
}

/** As the app has them: fewer amounts are told in words, more bars are not drawn. */
const LEAST_AMOUNTS = 3
const MOST_BARS = 40

/** The answer for the projects of a cluster, null for all; `order`: the places of the projects in the table. */
export function answerFor(
  projects: readonly Project[],
  order: Uint32Array,
  cluster: string | null,
  noCluster: string,
): Answer {
  const stages = new Map<string, number>()
  const sums = new Map<string, Sum>()
  let count = 0
  let amounts = 0
  let first: string | null = null
  for (const at of order) {
    const project = projects[at] as Project
    if (cluster !== null && !project.clusters.includes(cluster)) continue
    count++
    first ??= project.name
    stages.set(project.stage, (stages.get(project.stage) ?? 0) + 1)
    if (project.adds === null) continue
    amounts++
    addTo(sums, project.kind, cluster ?? project.clusters[0] ?? noCluster, project.adds)
  }
  const word = STAGE_WORDS.find((known) => stages.has(known)) ?? ''
  return {
    count,
    first: first ?? '',
    stage: { word, count: stages.get(word) ?? 0 },
    bar: amounts < LEAST_AMOUNTS ? null : firstBar([...sums.values()]),
  }
}

interface Sum {
  readonly kind: string
  readonly cluster: string
  cny: number
}

function addTo(sums: Map<string, Sum>, kind: string, cluster: string, cny: number): void {
  const key = `${kind} ${cluster}`
  const sum = sums.get(key)
  if (sum) sum.cny += cny
  else sums.set(key, { kind, cluster, cny })
}

/** Kinds of amount stand one under the other, in each the largest sum first. */
function firstBar(sums: readonly Sum[]): Answer['bar'] {
  const drawn = sums.toSorted((a, b) => b.cny - a.cny).slice(0, MOST_BARS)
  const kind = KIND_WORDS.find((known) => drawn.some((sum) => sum.kind === known))
  const bar = drawn.find((sum) => sum.kind === kind)
  return bar ? { cluster: bar.cluster, cny: bar.cny } : null
}

/** The clusters of most projects, as many as asked for. */
export function largestClusters(projects: readonly Project[], most: number): string[] {
  const counts = new Map<string, number>()
  for (const { clusters } of projects)
    for (const cluster of clusters) counts.set(cluster, (counts.get(cluster) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([cluster]) => cluster)
}
