/** Which parks report which indicators, before any question of whether the figures compare. */
import { groupBy } from './groupBy.ts'
import { rowsByWord } from './rowGroups.ts'
import { type Data, wordAt } from './table.ts'
import type { IndicatorGroup } from './vocabulary.ts'

export interface CoverageRow {
  /** An indicator of the catalogue, or `other:<slug>`. */
  readonly indicator: string
  readonly group: IndicatorGroup
  /** For each park asked about, in that order: rows of `observations`; none means not reported. */
  readonly cells: readonly (readonly number[])[]
  /** How many of the parks have a figure. */
  readonly parks: number
}

/** A row for every indicator that one of the parks reports, in the order of the catalogue; `other:` comes last. */
export function coverage(data: Data, parks: readonly string[]): CoverageRow[] {
  const { indicators, observations } = data.tables
  const groups = new Map<string, IndicatorGroup>()
  for (let at = 0; at < indicators.length; at++)
    groups.set(wordAt(indicators, 'id', at) as string, wordAt(indicators, 'group', at) as IndicatorGroup)
  const found = rowsByWord(observations, 'indicator')
  const others = [...found.keys()].filter((indicator) => !groups.has(indicator))
  return [...groups.keys(), ...others].flatMap((indicator) => {
    const cells = cellsOf(data, found.get(indicator) ?? [], parks)
    const reporting = cells.filter((cell) => cell.length > 0).length
    const group = groups.get(indicator) ?? 'other'
    return reporting > 0 ? [{ indicator, group, cells, parks: reporting }] : []
  })
}

function cellsOf(data: Data, rows: readonly number[], parks: readonly string[]): number[][] {
  const cells = parks.map((): number[] => [])
  for (const row of rows) cells[parks.indexOf(wordAt(data.tables.observations, 'park', row) ?? '')]?.push(row)
  return cells
}

/** Rows under their groups, groups in order of first appearance. */
export function coverageByGroup(rows: readonly CoverageRow[]): Map<IndicatorGroup, CoverageRow[]> {
  return groupBy(rows, (row) => row.group)
}
