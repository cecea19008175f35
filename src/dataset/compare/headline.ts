import { type Figure, pickFigure } from './comparabilityFigure.ts'
import { perData } from '../perData.ts'
import { rowsByWord } from '../rowGroups.ts'
import type { Observation } from '../schema.ts'
import { subjectKind } from '../subject.ts'
import { type Data, rowAt, wordAt } from '../table.ts'

const rowsOfPark = perData(({ tables: { observations } }) => rowsByWord(observations, 'park'))

/**
 * The one figure to show first for a park, with what contradicts it: of the first indicator that has any. Figures of a
 * part of the park and those of some projects only stand for no park. null when there is none. `rows` are the park's,
 * or those of them that the filter lets through.
 */
export function headline(
  data: Data,
  park: string,
  indicators: readonly string[],
  rows: readonly number[] = rowsOfPark(data).get(park) ?? [],
): Figure | null {
  for (const indicator of indicators) {
    const figure = pickFigure(figuresOf(data, indicator, rows).filter(standsForPark))
    if (figure && figure.shown.dims.previous !== true) return figure
  }
  return null
}

/** Figures that only a part of the park gives: what can be said where `headline` finds nothing. */
export function partFigures(
  data: Data,
  park: string,
  indicators: readonly string[],
  rows: readonly number[] = rowsOfPark(data).get(park) ?? [],
): Observation[] {
  return indicators.flatMap((indicator) =>
    figuresOf(data, indicator, rows).filter(({ subject }) => !isWhole(subject)),
  )
}

function figuresOf(
  { tables: { observations } }: Data,
  indicator: string,
  rows: readonly number[],
): Observation[] {
  return rows
    .filter((row) => wordAt(observations, 'indicator', row) === indicator)
    .map((row) => rowAt(observations, row))
}

const isWhole = (subject: string): boolean => ['park', 'county'].includes(subjectKind(subject))

function standsForPark({ subject, dims }: Observation): boolean {
  const { stage, minInvestment, maxInvestment, cluster } = dims
  return isWhole(subject) && [stage, minInvestment, maxInvestment, cluster].every((dim) => dim === undefined)
}
