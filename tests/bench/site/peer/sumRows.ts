import type { PeerFile, PeerRow } from './rowsFile.ts'

export interface Bar {
  readonly kind: string
  readonly cluster: string
  readonly cny: number
}
export interface Summary {
  readonly count: number
  /** Those with projects, in their order. */
  readonly stages: readonly { readonly word: string; readonly count: number }[]
  /** Kind by kind, the largest first; none where there are too few amounts. */
  readonly bars: readonly Bar[]
  /** The largest investments. */
  readonly areas: readonly PeerRow[]
}

/** As the app has them. */
const MOST_AREAS = 60
const MOST_BARS = 40
const LEAST_AMOUNTS = 3

/** What the charts show of the rows that pass; `cluster`: the one chosen, '' for all. */
export function sumRows({ rows, stages: words, kinds }: PeerFile, cluster: string): Summary {
  const passing = cluster === '' ? rows : rows.filter(({ clusters }) => clusters.includes(cluster))
  const investments = passing.filter(({ adds }) => adds !== null)
  const stages = new Map<string, number>()
  for (const { stage } of passing) stages.set(stage, (stages.get(stage) ?? 0) + 1)
  return {
    count: passing.length,
    stages: words.map((word) => ({ word, count: stages.get(word) ?? 0 })).filter(({ count }) => count > 0),
    bars: investments.length < LEAST_AMOUNTS ? [] : barsOf(investments, kinds, cluster),
    areas: investments.toSorted((a, b) => (b.adds ?? 0) - (a.adds ?? 0)).slice(0, MOST_AREAS),
  }
}

function barsOf(investments: readonly PeerRow[], kinds: readonly string[], cluster: string): Bar[] {
  const bars = new Map<string, { kind: string; cluster: string; cny: number }>()
  for (const { kind, clusters, adds } of investments) {
    const own = cluster || (clusters[0] ?? '未归类')
    const key = `${kind} ${own}`
    const bar = bars.get(key)
    if (bar) bar.cny += adds ?? 0
    else bars.set(key, { kind, cluster: own, cny: adds ?? 0 })
  }
  return [...bars.values()]
    .toSorted((a, b) => b.cny - a.cny)
    .slice(0, MOST_BARS)
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
}
