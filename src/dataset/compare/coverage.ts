/** Which parks report which indicators, before any question of whether the figures compare. */
import { groupBy } from '../groupBy.ts'
import { rowsByWord, rowsWithin } from '../rowGroups.ts'
import { type Data, wordAt } from '../table.ts'
import type { IndicatorGroup } from '../vocabulary.ts'

export interface CoverageRow {
  /** An indicator of the catalogue, or `other:<slug>`. */
  readonly indicator: string
  readonly group: IndicatorGroup
  /** For each park asked about, in that order: rows of `observations`; none means not reported. */
  readonly cells: readonly (readonly number[])[]
  /** For each park: it has figures, and the filter lets none of them through. */
  readonly hidden: readonly boolean[]
  /** How many of the parks have a figure. */
  readonly parks: number
}

/**
 * A row for every indicator that one of the parks reports, in the order of the catalogue; `other:` comes last. Of the
 * rows `among` only, where the filter lets no others through.
 */
export function coverage(data: Data, parks: readonly string[], among?: ArrayLike<number>): CoverageRow[] {
  const { indicators, observations } = data.tables
  const groups = new Map<string, IndicatorGroup>()
  for (let at = 0; at < indicators.length; at++)
    groups.set(wordAt(indicators, 'id', at) as string, wordAt(indicators, 'group', at) as IndicatorGroup)
  const reported = parks.map((park) => rowsByIndicator(data, park))
  const found = rowsByWord(observations, 'indicator')
  const others = [...found.keys()].filter((indicator) => !groups.has(indicator))
  return [...groups.keys(), ...others].flatMap((indicator) => {
    const all = reported.map((rows) => rows.get(indicator) ?? [])
    const cells = all.map((rows) => rowsWithin(rows, among))
    const hidden = cells.map((rows, at) => rows.length === 0 && (all[at]?.length ?? 0) > 0)
    const reporting = cells.filter((cell) => cell.length > 0).length
    const group = groups.get(indicator) ?? 'other'
    return reporting > 0 ? [{ indicator, group, cells, hidden, parks: reporting }] : []
  })
}

function rowsByIndicator({ tables: { observations } }: Data, park: string): Map<string | null, number[]> {
  const rows = rowsByWord(observations, 'park').get(park) ?? []
  return groupBy(rows, (row) => wordAt(observations, 'indicator', row))
}

/** Rows under their groups, groups in order of first appearance. */
export function coverageByGroup(rows: readonly CoverageRow[]): Map<IndicatorGroup, CoverageRow[]> {
  return groupBy(rows, (row) => row.group)
}
