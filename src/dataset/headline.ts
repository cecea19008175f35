import { rowsByWord } from './rowGroups.ts'
import { subjectKind } from './subject.ts'
import { columnNamed, type Data, numberAt, type Table, wordAt } from './table.ts'

/** Columns that narrow a figure to some projects. */
const NARROWING = ['dims.stage', 'dims.minInvestment', 'dims.maxInvestment', 'dims.cluster']

/**
 * The one figure to show first for a park: of the first indicator that has any, the whole park's before the
 * county's, a present before a planned one, the latest, then the first in the text. -1 when there is none.
 * Figures of a part of the park, narrowed ones and those since replaced stand for no park.
 */
export function headline(data: Data, park: string, indicators: readonly string[]): number {
  const { observations } = data.tables
  const groups = rowsByWord(observations, 'indicator')
  for (const indicator of indicators) {
    const rows = (groups.get(indicator) ?? []).filter(
      (row) => wordAt(observations, 'park', row) === park && standsForPark(observations, row),
    )
    const best = rows.toSorted((a, b) => compareHeadlines(observations, a, b))[0]
    if (best !== undefined) return best
  }
  return -1
}

function standsForPark(observations: Table, row: number): boolean {
  const scope = subjectKind(wordAt(observations, 'subject', row) ?? '')
  const replaced = columnNamed(observations, 'dims.previous', 'flag').values[row] === 1
  return (scope === 'park' || scope === 'county') && !replaced && !isNarrowed(observations, row)
}

const isNarrowed = (observations: Table, row: number): boolean =>
  NARROWING.some((column) =>
    observations.columns[column]?.kind === 'number'
      ? numberAt(observations, column, row) !== null
      : wordAt(observations, column, row) !== null,
  )

function compareHeadlines(observations: Table, a: number, b: number): number {
  const isCounty = (row: number) => Number(wordAt(observations, 'subject', row) === 'county')
  const isPlanned = (row: number) => Number(wordAt(observations, 'obsStatus', row) === 'F')
  const endOf = (row: number) => wordAt(observations, 'period', row)?.replace(/^(?:asof:|.*\/)/, '') ?? ''
  return (
    isCounty(a) - isCounty(b) ||
    isPlanned(a) - isPlanned(b) ||
    endOf(b).localeCompare(endOf(a), 'en') ||
    a - b
  )
}

/** Figures of a park that only a part of it gives: what can be said where `headline` finds nothing. */
export function partFigures(data: Data, park: string, indicators: readonly string[]): number[] {
  const { observations } = data.tables
  const groups = rowsByWord(observations, 'indicator')
  return indicators
    .flatMap((indicator) => groups.get(indicator) ?? [])
    .filter((row) => wordAt(observations, 'park', row) === park)
    .filter((row) =>
      ['subpark', 'group', 'org'].includes(subjectKind(wordAt(observations, 'subject', row) ?? '')),
    )
}
