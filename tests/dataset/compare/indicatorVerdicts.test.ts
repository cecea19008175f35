import { describe, expect, it } from 'vitest'
import { indicatorVerdicts } from '../../../src/dataset/compare/indicatorVerdicts.ts'
import type { Row } from '../../../src/dataset/schema.ts'
import { dataWith, observation } from '../build.ts'

const verdict = (
  east: Partial<Row<'observations'>>[],
  west: Partial<Row<'observations'>>[],
  parks = ['east', 'west'],
) => {
  const observations = [
    ...east.map((row, at) => observation(`e${at}`, row)),
    ...west.map((row, at) => observation(`w${at}`, { park: 'west', ...row })),
  ]
  return indicatorVerdicts(dataWith({ observations }), parks).get('area')
}
const YEAR = { period: '2018' }

describe('the best that can be said of an indicator', () => {
  it('should be that of the best line, not of the worst', () => {
    const introduced = { ...YEAR, dims: { stage: 'introduced' } } as const
    const signed = { ...YEAR, dims: { stage: 'signed' } } as const
    expect(verdict([introduced, signed], [introduced])).toBe('comparable')
  })

  it('should be that none may be compared where the parks count different things', () => {
    const large = { ...YEAR, dims: { minInvestment: 1e8 } }
    expect(verdict([YEAR], [large])).toBe('not_comparable')
  })

  it('should say nothing of what one of the parks alone reports', () => {
    expect(verdict([YEAR], [])).toBeUndefined()
    expect(verdict([YEAR], [YEAR], ['east'])).toBeUndefined()
  })
})
