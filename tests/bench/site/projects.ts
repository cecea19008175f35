/** The projects of a dataset as any page shows them, in the words of the page: rows → plain objects, read by no query. */
import { boundsOf } from '../../../src/dataset/bounds.ts'
import type { Dataset, Investment } from '../../../src/dataset/schema.ts'
import { AMOUNT_KINDS, STAGES, UNITS } from '../../../src/dataset/vocabulary.ts'
import { zh } from '../../../src/i18n/zh/index.ts'

export interface Project {
  readonly name: string
  readonly park: string
  /** Best first; a project is counted once, in the first of its clusters or in the one chosen. */
  readonly clusters: readonly string[]
  /** What is not told is told so: 未载明. */
  readonly stage: string
  /** What the amount is of; '' where that is not told. */
  readonly kind: string
  /** Base unit; null: the text gives none. */
  readonly amount: number | null
  /** CNY that it adds to a sum, the lower end of what is told; null for what is added to none: annual outputs, dollars. */
  readonly adds: number | null
  /** Smaller tiers come first in the table: investments in yuan, in other money, annual outputs, what is not told. */
  readonly tier: number
}
/** Words in the order in which pages show them. */
export const STAGE_WORDS: readonly string[] = [
  ...STAGES.map((stage) => zh.stages[stage]),
  zh.drawings.stageUnknown,
]
export const KIND_WORDS: readonly string[] = [...AMOUNT_KINDS.map((kind) => zh.amountKinds[kind]), '']

export function projectsOf({ parks, clusters, investments }: Dataset): Project[] {
  const parkNames = new Map(parks.map(({ id, shortZh }) => [id, shortZh]))
  const clusterNames = new Map(clusters.map((cluster) => [cluster.id, cluster.zh]))
  return investments.map((row) => ({
    name: row.name,
    park: parkNames.get(row.park) ?? row.park,
    clusters: row.clusters.map((id) => clusterNames.get(id) ?? id),
    stage: row.stage === null ? zh.drawings.stageUnknown : zh.stages[row.stage],
    kind: row.amountKind === null ? '' : zh.amountKinds[row.amountKind],
    amount: row.amount,
    adds: addsOf(row),
    tier: tierOf(row),
  }))
}

function addsOf({ amount, amountTo, amountKind, unit, modifier }: Investment): number | null {
  if (amount === null || amountKind === 'annual_output' || unit !== 'CNY') return null
  return boundsOf({ value: amount, valueTo: amountTo, modifier: modifier ?? 'exact' }).low ?? 0
}

function tierOf({ amount, amountKind, unit }: Investment): number {
  if (amount === null) return 2 * UNITS.length
  const place = unit === null ? 0 : UNITS.indexOf(unit)
  return amountKind === 'annual_output' ? UNITS.length + place : place
}

/** The places of the projects in the table: by tier, the largest amount first, equal ones as they come. */
export function tableOrder(projects: readonly Project[]): Uint32Array {
  const tiers = Uint8Array.from(projects, ({ tier }) => tier)
  const amounts = Float64Array.from(projects, ({ amount }) => amount ?? 0)
  return Uint32Array.from(projects, (_, at) => at).toSorted(
    (a, b) =>
      (tiers[a] as number) - (tiers[b] as number) || (amounts[b] as number) - (amounts[a] as number) || a - b,
  )
}
