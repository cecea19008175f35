/** What a reader asks for one after the other, the same in every run. */
import type { Dataset } from '../../src/dataset/schema.ts'
import type { Query } from './engines/engine.ts'
import { randomOf } from './swell.ts'

/** The first of each sequence are asked, but not measured. */
export const WARM_UPS = 5
const QUERIES = 40

export interface Sequence {
  readonly name: string
  readonly queries: readonly Query[]
}

/** Clicks in the filter: one thing at a time, a cluster, a stage, an end of the range. */
export function clickQueries({ clusters, investments }: Dataset): Sequence {
  const { random, pick } = chances(7)
  const stages = [...new Set(investments.flatMap(({ stage }) => stage ?? []))]
  let query: Query = { clusters: [], stages: [], min: null, max: null }
  const queries = Array.from({ length: WARM_UPS + QUERIES }, (_, at) => {
    const change: readonly Partial<Query>[] = [
      { clusters: random() < 0.5 ? [pick(clusters).id] : [pick(clusters).id, pick(clusters).id] },
      { stages: random() < 0.5 ? [] : [pick(stages)] },
      { min: random() < 0.3 ? null : Math.round(random() * 20) * 1e8 },
      { max: random() < 0.3 ? null : 2e9 + Math.round(random() * 20) * 1e8 },
      { clusters: [] },
    ]
    query = { ...query, ...change[at % change.length] }
    return query
  })
  return { name: 'click', queries }
}

/** Projects of a cluster at a stage within a range: all of it changes, or the range or the cluster alone. */
export function totalsQueries({ investments }: Dataset): Sequence[] {
  const { random, pick } = chances(11)
  const asked = investments.filter(
    ({ amount, amountKind, unit }) => amount !== null && amountKind !== 'annual_output' && unit === 'CNY',
  )
  const clusters = () => [...new Set(pick(asked).clusters)]
  const stages = () =>
    random() < 0.5 ? [] : [pick(asked).stage ?? 'unknown', pick(asked).stage ?? 'unknown']
  const end = () => Math.round((pick(asked).amount ?? 0) * (0.5 + 1.5 * random()))
  const range = (): Pick<Query, 'min' | 'max'> => {
    const [a, b] = [end(), end()]
    return { min: Math.min(a, b), max: Math.max(a, b) }
  }
  const first: Query = { clusters: clusters(), stages: [], ...range() }
  const sequence = (name: string, change: () => Partial<Query>): Sequence => ({
    name,
    queries: Array.from({ length: WARM_UPS + QUERIES }, () => ({ ...first, ...change() })),
  })
  return [
    sequence('all change', () => ({ clusters: clusters(), stages: stages(), ...range() })),
    sequence('amount only', range),
    sequence('cluster only', () => ({ clusters: clusters() })),
  ]
}

function chances(seed: number) {
  const random = randomOf(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  return { random, pick }
}
