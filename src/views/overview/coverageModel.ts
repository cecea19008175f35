import type { Verdict } from '../../dataset/compare/comparabilityAxes.ts'
import { coverage, type CoverageRow } from '../../dataset/compare/coverage.ts'
import type { Selected } from '../../dataset/filter/filter.ts'
import { indicatorVerdicts } from '../../dataset/compare/indicatorVerdicts.ts'
import type { Data } from '../../dataset/table.ts'

export interface CoverageModel {
  readonly parks: readonly string[]
  readonly rows: readonly CoverageRow[]
  /** Reported by two parks or more: what one may ask to compare. */
  readonly shared: readonly CoverageRow[]
  /** Reported by one, or outside the catalogue, where two parks never mean the same thing. */
  readonly single: readonly CoverageRow[]
  readonly verdicts: ReadonlyMap<string, Verdict>
}

/** Of the parks and figures that the filter lets through. */
export function coverageModel(data: Data, { parks, observations }: Selected): CoverageModel {
  const rows = coverage(data, parks, observations)
  return {
    parks,
    rows,
    shared: rows.filter(isShared),
    single: rows.filter((row) => !isShared(row)),
    verdicts: indicatorVerdicts(data, parks, observations),
  }
}

const isShared = (row: CoverageRow): boolean => row.parks > 1 && row.group !== 'other'

/** How many of the shared indicators have each verdict. */
export function verdictCounts({ shared, verdicts }: CoverageModel): Readonly<Record<Verdict, number>> {
  const counts = { comparable: 0, with_notes: 0, not_comparable: 0 }
  for (const { indicator } of shared) counts[verdicts.get(indicator) ?? 'not_comparable']++
  return counts
}

/** Marks beside each other in a column, so that a cell of many records stays low. */
export function marksAcross(row: CoverageRow): 1 | 2 | 4 {
  const most = Math.max(...row.cells.map((cell) => cell.length))
  if (most === 1) return 1
  return most <= 4 ? 2 : 4
}
