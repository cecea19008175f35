import { type Figure, pickFigure } from './comparabilityFigure.ts'
import { rowsByWord } from './rowGroups.ts'
import type { Observation } from './schema.ts'
import { subjectKind } from './subject.ts'
import { type Data, rowAt, wordAt } from './table.ts'

/**
 * The one figure to show first for a park, with what contradicts it: of the first indicator that has any. Figures of a
 * part of the park and those of some projects only stand for no park. null when there is none.
 */
export function headline(data: Data, park: string, indicators: readonly string[]): Figure | null {
  for (const indicator of indicators) {
    const figure = pickFigure(figuresOf(data, park, indicator).filter(standsForPark))
    if (figure && figure.shown.dims.previous !== true) return figure
  }
  return null
}

/** Figures that only a part of the park gives: what can be said where `headline` finds nothing. */
export function partFigures(data: Data, park: string, indicators: readonly string[]): Observation[] {
  return indicators.flatMap((indicator) =>
    figuresOf(data, park, indicator).filter(({ subject }) => !isWhole(subject)),
  )
}

function figuresOf(data: Data, park: string, indicator: string): Observation[] {
  const { observations } = data.tables
  const rows = rowsByWord(observations, 'indicator').get(indicator) ?? []
  return rows
    .filter((row) => wordAt(observations, 'park', row) === park)
    .map((row) => rowAt(observations, row))
}

const isWhole = (subject: string): boolean => ['park', 'county'].includes(subjectKind(subject))

function standsForPark({ subject, dims }: Observation): boolean {
  const { stage, minInvestment, maxInvestment, cluster } = dims
  return isWhole(subject) && [stage, minInvestment, maxInvestment, cluster].every((dim) => dim === undefined)
}
