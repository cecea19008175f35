import { boundsOf } from '../../../src/dataset/bounds.ts'
import { amountOfRow } from '../../../src/dataset/projects/amountOfRow.ts'
import { amountGroup } from '../../../src/dataset/projects/investmentGroups.ts'
import { type Data, wordAt, wordsAt } from '../../../src/dataset/table.ts'

/** What the reader filters by: any of the clusters, any of the stages, amounts that lie in the range for certain. */
export interface Query {
  readonly clusters: readonly string[]
  readonly stages: readonly string[]
  /** CNY. */
  readonly min: number | null
  readonly max: number | null
}
/** What a click in the filter asks. */
export interface Counts {
  /** Projects. */
  readonly rows: number
  /** [value, projects], by value; each facet under all filters but its own. */
  readonly stages: readonly (readonly [string, number])[]
  readonly clusters: readonly (readonly [string, number])[]
}
/** A park, its projects and what their amounts add up to in CNY. */
export type Total = readonly [park: string, projects: number, sum: number]
export const TOP = 20

/** Makes whatever the engine needs once; what it gives answers a query. */
export type Build<Answer> = () => (query: Query) => Answer
export interface Engine {
  readonly name: string
  readonly counts: Build<Counts>
  /** The parks whose projects come to most, the first `TOP`. */
  readonly totals: Build<readonly Total[]>
}

/** A project as the other engines take it. */
export interface Project {
  readonly park: string
  readonly clusters: readonly string[]
  readonly stage: string
  /** CNY; what the text prints, and what it lets one conclude: -1 and Infinity where the amount is unknown. */
  readonly amount: number
  readonly low: number
  readonly high: number
}
export const NO_STAGE = 'unknown'

export function projectsOf({ tables: { investments } }: Data): Project[] {
  return Array.from({ length: investments.length }, (_, row) => {
    const isKnown = amountGroup(investments, row) === 'known' && wordAt(investments, 'unit', row) === 'CNY'
    const amount = isKnown ? amountOfRow(investments, row) : null
    const bounds = amount && boundsOf(amount)
    return {
      park: wordAt(investments, 'park', row) ?? '',
      clusters: wordsAt(investments, 'clusters', row),
      stage: wordAt(investments, 'stage', row) ?? NO_STAGE,
      amount: amount?.value ?? 0,
      low: bounds ? (bounds.low ?? 0) : -1,
      high: bounds?.high ?? Number.POSITIVE_INFINITY,
    }
  })
}

/** Counts above nought, by value. */
export const counted = (counts: Iterable<readonly [string, number]>): (readonly [string, number])[] =>
  [...counts].filter(([, count]) => count > 0).toSorted(([a], [b]) => (a < b ? -1 : 1))
