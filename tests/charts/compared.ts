import { pickFigure } from '../../src/dataset/compare/comparabilityFigure.ts'
import { compareAll } from '../../src/dataset/compare/comparabilityGroup.ts'
import type { ComparedLine } from '../../src/dataset/compare/comparedLine.ts'
import { dataOf } from '../../src/dataset/data.ts'
import type { Observation, Row } from '../../src/dataset/schema.ts'
import type { Data } from '../../src/dataset/table.ts'
import { readObservation } from '../dataset/observation.ts'
import { sample } from '../dataset/sample.ts'

/** `east: park 40000 m A 2018` a line; figures of one park stand under one another. */
export function comparedLine(indicator: string, text: string): ComparedLine {
  const byPark = new Map<string, Row<'observations'>[]>()
  for (const [at, line] of text.trim().split('\n').entries()) {
    const [park = '', figure = ''] = line.trim().split(': ')
    byPark.set(park, [...(byPark.get(park) ?? []), readObservation(figure, indicator, park, at)])
  }
  const picked = [...byPark].map(([park, held]) => [park, pickFigure(held)!] as const)
  const dims = { stage: null, minInvestment: null, maxInvestment: null, cluster: null }
  return {
    line: { id: indicator, indicator, ...dims, figures: byPark, hidden: new Set() },
    figures: new Map(picked),
    comparison: compareAll(picked.map(([, { shown }]) => shown)),
  }
}

/** The sample with the figures of these lines. */
export const dataWith = (...lines: readonly ComparedLine[]): Data =>
  dataOf({
    ...sample(),
    observations: lines.flatMap(({ line }) => [...line.figures.values()].flat().map(withWords)),
  })

/** Words are with the article, and no chart reads them. */
const withWords = (figure: Observation): Row<'observations'> => ({
  ...figure,
  quote: '',
  source: { ...figure.source, exact: '' },
})
